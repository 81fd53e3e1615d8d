import { X } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import type { Link } from '../../../shared/domain/evidence.ts';
import { pendingJudgment } from '../../../shared/domain/judgment.ts';
import { citationOf } from '../../../shared/opinion/citation.ts';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useEntity } from '../../state/case-context.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { BarList } from './BarList.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { FourTests } from './FourTests.tsx';
import { FunctionalTests } from './FunctionalTests.tsx';
import { typeWord } from './feature-words.ts';
import { factsOf } from './row-facts.ts';
import { SheetResult } from './SheetResult.tsx';
import type { JudgmentPatch, SheetPartProps } from './sheet-part.ts';
import { TypeQuestions } from './TypeQuestions.tsx';
import { useEvidenceOf, useJudgment, useLinks } from './use-row.ts';

/** The equivalence sheet (等同判断) over the material: tests, bars and special types of the current row. */
export function EquivalenceSheet() {
  const current = useBenchView((view) => view.current);
  const feature = useEntity('features', current ?? '');
  return feature === undefined ? null : <Sheet key={feature.id} feature={feature} />;
}

function Sheet({ feature }: Readonly<{ feature: Feature }>) {
  const bench = useBench();
  const act = useAct();
  const root = useRef<HTMLElement>(null);
  useSheetFocus(root);
  const productId = useBenchView((view) => view.productId);
  const stored = useJudgment(feature.id);
  const links = useLinks(feature.id);
  const evidence = useEvidenceOf(links);
  const judgment = useMemo(
    () => stored ?? pendingJudgment(feature.id, productId),
    [stored, feature.id, productId],
  );
  const facts = useMemo(() => factsOf(judgment, links, evidence), [judgment, links, evidence]);
  const isFunctional = feature.type === 'FUNCTIONAL' && !judgment.isFunctionalException;
  const change = (patch: JudgmentPatch) => {
    // Lists are copied because a command's JSON is mutable by its type.
    const { bars, ...rest } = patch;
    const plain = bars === undefined ? rest : { ...rest, bars: bars.map((bar) => ({ ...bar })) };
    void act({ type: 'judgment.set', featureId: feature.id, productId, patch: plain });
  };
  const part = { feature, judgment, onChange: change };
  return (
    <section
      ref={root}
      className="eq-sheet"
      aria-label={t('bench.sheet')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        bench.setSheet(false);
      }}
    >
      <header className="eq-head">
        <h2>
          {t('bench.sheet')} <b>{feature.label}</b>
          {feature.type === 'NORMAL' ? null : <span className="row-tag">{typeWord(feature.type)}</span>}
        </h2>
        <IconButton icon={X} label={t('bench.sheetClose')} onClick={() => bench.setSheet(false)} />
      </header>
      <div className="eq-body">
        <Sides
          {...part}
          links={links}
          places={links.map((link) => citationOf(link, evidence[link.evidenceId]))}
        />
        <TypeQuestions {...part} />
        {isFunctional ? <FunctionalTests {...part} /> : <FourTests {...part} />}
        <BarList {...part} />
      </div>
      <SheetResult feature={feature} facts={facts} />
    </section>
  );
}

/** The sheet takes the focus while it is open and gives it back to the current row. */
function useSheetFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    return () => {
      document.querySelector<HTMLElement>('[data-row][aria-selected="true"]')?.focus();
    };
  }, [root]);
}

type SidesProps = SheetPartProps & Readonly<{ links: readonly Link[]; places: readonly string[] }>;

/** Both sides in view: the claim's words, and what the product has in their place. */
function Sides({ feature, judgment, onChange, links, places }: SidesProps) {
  return (
    <div className="eq-sides">
      <div>
        <h3>{t('bench.claimSide')}</h3>
        <p>{feature.text}</p>
      </div>
      <div>
        <h3>{t('bench.accusedSide')}</h3>
        <TextArea
          rows={1}
          aria-label={t('bench.counterpart')}
          placeholder={t('bench.counterpart')}
          value={judgment.counterpart}
          onCommit={(counterpart) => onChange({ counterpart })}
        />
        {links.map((link, index) => (
          <p key={link.id} className="eq-passage">
            {link.anchor.kind === 'text' ? <q>{link.anchor.quote}</q> : t('bench.region')}{' '}
            <span className="citation-place">{places[index]}</span>
          </p>
        ))}
        {links.length === 0 ? <p className="muted">{t('bench.noPassage')}</p> : null}
      </div>
    </div>
  );
}
