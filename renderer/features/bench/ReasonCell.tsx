import { MessageSquare } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import type { Feature } from '../../../shared/domain/claim.ts';
import { ReasonField } from '../../editor/ReasonField.tsx';
import { t } from '../../locales/t.ts';
import { useAct } from '../../parts/use-act.ts';
import { useCase } from '../../state/case-context.tsx';
import { useSettings } from '../../state/queries.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { useBench, useBenchView } from './bench-context.tsx';
import { phrasesFor } from './reason-source.ts';
import { useJudgment } from './use-row.ts';

type ReasonCellProps = Readonly<{ feature: Feature; onDone: () => void }>;

/** The reason, typed in place; for 无法判断 what should be brought; the expert's own comment. */
export const ReasonCell = memo(function ReasonCell({ feature, onDone }: ReasonCellProps) {
  const bench = useBench();
  const judgment = useJudgment(feature.id);
  const field = useBenchView(({ editing }) => (editing?.featureId === feature.id ? editing.field : null));
  const asksForEvidence = judgment?.verdict === 'UNDETERMINED';
  const words = asksForEvidence ? (judgment?.neededEvidence ?? '') : (judgment?.reason ?? '');
  const label = t(asksForEvidence ? 'bench.neededOf' : 'bench.reasonOf', { label: feature.label });
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // The press would take the focus away from the editor that it opens.
    event.preventDefault();
    bench.goTo(feature.id);
    bench.edit({ featureId: feature.id, field: 'reason' });
  };
  return (
    <td className="cell-reason">
      {field === 'reason' ? (
        <ReasonEditing feature={feature} label={label} words={words} onDone={onDone} />
      ) : (
        <div className={words === '' ? 'reason-text reason-none' : 'reason-text'} onPointerDown={begin}>
          {words === '' ? t(asksForEvidence ? 'bench.neededHint' : 'bench.reasonHint') : words}
        </div>
      )}
      <Note feature={feature} isEditing={field === 'note'} onDone={onDone} />
    </td>
  );
});

type EditingProps = ReasonCellProps & Readonly<{ label: string; words: string }>;

function ReasonEditing({ feature, label, words, onDone }: EditingProps) {
  const bench = useBench();
  const store = useCase();
  const act = useAct();
  const own = useSettings()?.phrases;
  const judgment = useJudgment(feature.id);
  const { productId } = bench.view.get();
  const isNeeded = judgment?.verdict === 'UNDETERMINED';
  return (
    <ReasonField
      key={isNeeded ? 'needed' : 'reason'}
      label={label}
      value={words}
      placeholder={t(isNeeded ? 'bench.neededHint' : 'bench.reasonHint')}
      phrases={phrasesFor(own ?? [], Object.values(store.view.get().state.judgments), feature.id)}
      phraseHint={t('bench.phraseHint')}
      onCommit={(text) => {
        const patch = isNeeded ? { neededEvidence: text } : { reason: text };
        void act({ type: 'judgment.set', featureId: feature.id, productId, patch });
      }}
      onDone={(how) => {
        const { editing } = bench.view.get();
        if (editing?.featureId !== feature.id || editing.field !== 'reason') return;
        bench.edit(null);
        if (how !== 'left') onDone();
        if (how === 'next') bench.step(1);
      }}
    />
  );
}

type NoteProps = Readonly<{ feature: Feature; isEditing: boolean; onDone: () => void }>;

/** A comment for colleagues; it stays in the case and is not printed. */
function Note({ feature, isEditing, onDone }: NoteProps) {
  const bench = useBench();
  const act = useAct();
  if (isEditing) {
    return (
      <TextArea
        className="input note-input"
        aria-label={t('bench.noteOf', { label: feature.label })}
        placeholder={t('bench.noteHint')}
        autoFocus
        rows={2}
        value={feature.note}
        onCommit={(note) => void act({ type: 'note.set', featureId: feature.id, note })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          bench.edit(null);
          onDone();
        }}
      />
    );
  }
  if (feature.note === '') return null;
  return (
    <button
      type="button"
      className="note"
      tabIndex={-1}
      onClick={() => bench.edit({ featureId: feature.id, field: 'note' })}
    >
      <MessageSquare size={12} aria-hidden />
      {feature.note}
    </button>
  );
}
