import { t } from '../../locales/t.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { CutWords } from './cut-words.ts';

type CutLineProps = Readonly<{
  /** What is said of the place under the pointer or the caret; null for neither. */
  shown: CutWords | null;
  /** What is said of the caret; null without one. */
  caret: CutWords | null;
  onAct: (action: 'cut' | 'merge') => void;
}>;

/** One quiet line below the claim: why there is a cut, or none, and the key that changes it. */
export function CutLine({ shown, caret, onAct }: CutLineProps) {
  return (
    <>
      <div className="cut-line">
        <p id="claim-words-help" hidden={shown !== null}>
          {t('bench.claimHelp')}
        </p>
        {shown === null ? null : (
          <p>
            {shown.why}
            <CutKey action={shown.action} onAct={caret === shown ? onAct : null} />
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {caret === null ? '' : `${caret.why}${caret.action === null ? '' : t(SAID[caret.action])}`}
      </p>
    </>
  );
}

const SAID = { cut: 'bench.cutByEnter', merge: 'bench.mergeByBackspace' } as const;

type CutKeyProps = Readonly<{
  action: CutWords['action'];
  /** Null where the caret is not: the key is named, but a press would act elsewhere. */
  onAct: CutLineProps['onAct'] | null;
}>;

function CutKey({ action, onAct }: CutKeyProps) {
  if (action === null) return null;
  const words = (
    <>
      {t(action === 'cut' ? 'bench.cutHere' : 'bench.mergeHere')}
      <Kbd keys={action === 'cut' ? 'Enter' : 'Backspace'} />
    </>
  );
  if (onAct === null) return <span className="cut-key">{words}</span>;
  return (
    <button
      type="button"
      className="cut-key cut-act"
      tabIndex={-1}
      // Pressing must not take the focus from the words: the caret is in them.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onAct(action)}
    >
      {words}
    </button>
  );
}
