import { Plus, Trash2 } from 'lucide-react';
import type { Construction } from '../../../shared/domain/claim.ts';
import { t } from '../../locales/t.ts';
import { useAct, useRecordUpdate } from '../../parts/use-act.ts';
import { useOrdered } from '../../state/case-context.tsx';
import { newId } from '../../state/new-id.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { ConstructionQuotes } from './ConstructionQuotes.tsx';
import { EarlierConstructions } from './EarlierConstructions.tsx';

const SOURCES = ['CLAIMS', 'DESCRIPTION', 'FILE_HISTORY', 'DICTIONARY', 'COMMON'] as const;

/** Words of the claims that need construction (权利要求的解释), each with its ground. */
export function ConstructionList() {
  const terms = useOrdered('constructions');
  const act = useAct();
  const add = () => void act({ type: 'record.add', collection: 'constructions', id: newId(), patch: {} });
  return (
    <section className="form-section" aria-label={t('opinion.constructions')} data-field="constructions">
      <header className="section-head">
        <h3 className="panel-heading">{t('opinion.constructions')}</h3>
        <Button icon={Plus} look="quiet" onClick={add}>
          {t('ui.add')}
        </Button>
      </header>
      {terms.length === 0 ? <p className="muted">{t('opinion.constructionsHint')}</p> : null}
      {terms.map((term) => (
        <ConstructionCard key={term.id} construction={term} />
      ))}
      <EarlierConstructions />
    </section>
  );
}

function ConstructionCard({ construction }: Readonly<{ construction: Construction }>) {
  const { id, term, meaning, source, citation } = construction;
  const act = useAct();
  const update = useRecordUpdate('constructions', id);
  return (
    <div className="expert">
      <div className="expert-top">
        <TextInput
          aria-label={t('opinion.term')}
          placeholder={t('opinion.term')}
          value={term}
          onCommit={(next) => update({ term: next.trim() })}
        />
        <Select
          aria-label={t('opinion.termSource')}
          value={source}
          options={SOURCES.map((value) => ({ value, label: t(`opinion.source_${value}`) }))}
          onChange={(next) => update({ source: next })}
        />
        <IconButton
          icon={Trash2}
          label={t('opinion.termRemove', { term })}
          onClick={() => void act({ type: 'record.remove', collection: 'constructions', id })}
        />
      </div>
      <TextInput
        aria-label={t('opinion.termCitation')}
        placeholder={t('opinion.termCitation')}
        value={citation}
        onCommit={(next) => update({ citation: next.trim() })}
      />
      <TextArea
        rows={2}
        aria-label={t('opinion.termMeaning')}
        placeholder={t('opinion.termMeaning')}
        value={meaning}
        onCommit={(next) => update({ meaning: next.trim() })}
      />
      <ConstructionQuotes construction={construction} />
    </div>
  );
}
