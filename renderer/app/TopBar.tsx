import { Command, Redo2, Undo2 } from 'lucide-react';
import { codeWord } from '../locales/codes.ts';
import { t } from '../locales/t.ts';
import { isClosedStatus } from '../parts/closed-status.ts';
import { DeadlineChip } from '../parts/DeadlineChip.tsx';
import { useCase, useCaseSheet } from '../state/case-context.tsx';
import { useStore } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { CheckCount } from './CheckCount.tsx';
import { openPalette } from './palette-state.ts';
import { SaveMark } from './SaveMark.tsx';
import { runHistory } from './use-case-commands.ts';

/** What case this is, how it stands, and the way back. */
export function TopBar() {
  const store = useCase();
  const sheet = useCaseSheet();
  const undo = useStore(store.view, (view) => view.undo);
  const redo = useStore(store.view, (view) => view.redo);
  return (
    <header className="top-bar">
      <h1 className="top-title" title={sheet.title}>
        {sheet.title === '' ? t('app.untitled') : sheet.title}
      </h1>
      <Chip tone="right">{codeWord('rightType', sheet.rightType)}</Chip>
      <span className="top-number">{sheet.caseNo}</span>
      <DeadlineChip due={sheet.dueAt} isDone={isClosedStatus(sheet.status)} />
      <span className="top-space" />
      <SaveMark />
      <IconButton
        icon={Undo2}
        label={undo === null ? t('app.undo') : t('app.undoWhat', { what: undo })}
        disabled={undo === null}
        onClick={() => void runHistory(store, 'undo')}
      />
      <IconButton
        icon={Redo2}
        label={redo === null ? t('app.redo') : t('app.redoWhat', { what: redo })}
        disabled={redo === null}
        onClick={() => void runHistory(store, 'redo')}
      />
      <CheckCount />
      <Button icon={Command} look="quiet" onClick={openPalette}>
        {t('app.palette')}
      </Button>
    </header>
  );
}
