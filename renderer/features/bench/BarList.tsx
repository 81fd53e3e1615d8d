import { BARS, FINDABLE_BARS, type FindableBar } from '../../../shared/judgment/bars.ts';
import { basisAt, type LegalBasis } from '../../../shared/judgment/legal-basis.ts';
import { RULES } from '../../../shared/judgment/rules.ts';
import { t } from '../../locales/t.ts';
import { useCaseSheet } from '../../state/case-context.tsx';
import { useQuery } from '../../state/queries.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import type { SheetPartProps } from './sheet-part.ts';

/** Limits of equivalence (等同的限制) that a person may find on this feature, with the provisions' words. */
export function BarList({ judgment, onChange }: SheetPartProps) {
  const legal = useQuery('system.resources', {}).data?.legal ?? [];
  const { actDate } = useCaseSheet();
  const toggle = (id: FindableBar, isFound: boolean) => {
    const others = judgment.bars.filter((bar) => bar.id !== id);
    onChange({ bars: isFound ? [...others, { id, note: '' }] : others });
  };
  const setNote = (id: FindableBar, note: string) =>
    onChange({ bars: judgment.bars.map((bar) => (bar.id === id ? { ...bar, note } : bar)) });
  return (
    <section className="eq-part">
      <h3>{t('bench.bars')}</h3>
      <ul className="eq-bars">
        {FINDABLE_BARS.map((id) => {
          const found = judgment.bars.find((bar) => bar.id === id);
          return (
            <li key={id} className={found === undefined ? 'eq-bar' : 'eq-bar is-found'}>
              <Checkbox isChecked={found !== undefined} onChange={(isFound) => toggle(id, isFound)}>
                <b>{BARS[id].name}</b>
                {BARS[id].effect === 'hint' ? <span className="row-tag">{t('bench.hintOnly')}</span> : null}
              </Checkbox>
              <p className="eq-bar-says">{withoutName(RULES[id].says)}</p>
              {found === undefined ? null : (
                <>
                  <Provisions ids={RULES[id].basis} legal={legal} actDate={actDate} />
                  <TextArea
                    rows={1}
                    aria-label={t('bench.barNoteOf', { bar: BARS[id].name })}
                    placeholder={t('bench.barNote')}
                    value={found.note}
                    onCommit={(note) => setNote(id, note)}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The rule's sentence without its name, which stands above it. */
function withoutName(says: string): string {
  return says.replace(/^[^：。]{2,6}：/, '');
}

type ProvisionsProps = Readonly<{
  ids: readonly string[];
  legal: readonly LegalBasis[];
  actDate: string | null;
}>;

/** The provisions in force on the day of the act, quoted. */
export function Provisions({ ids, legal, actDate }: ProvisionsProps) {
  const found = ids.flatMap((id) => basisAt(legal, id, actDate ?? undefined) ?? []);
  return found.map(({ basis, isOutsideRange }) => (
    <blockquote key={basis.id} className="provision">
      <cite>
        {basis.title}
        {basis.article}
      </cite>
      {basis.summary}
      {isOutsideRange ? <span className="row-tag">{t('bench.outsideRange')}</span> : null}
    </blockquote>
  ));
}
