import type { Verdict } from '../../../shared/judgment/verdict.ts';
import { verdictWord } from '../../locales/codes.ts';
import { t, type WordKey } from '../../locales/t.ts';
import { focusFind } from '../../parts/readers/FindBar.tsx';
import { type AppCommand, useCommands } from '../../state/commands.ts';
import { useBench } from './bench-context.tsx';
import type { Bench } from './create-bench.ts';
import { canPaintTerms } from './terms/paint-terms.ts';

const VERDICT_KEYS: readonly Readonly<{ verdict: Verdict; keys: readonly string[] }>[] = [
  { verdict: 'IDENTICAL', keys: ['1'] },
  { verdict: 'EQUIVALENT', keys: ['2'] },
  { verdict: 'DIFFERENT', keys: ['3'] },
  { verdict: 'MISSING', keys: ['4'] },
  { verdict: 'UNDETERMINED', keys: ['5'] },
  { verdict: 'PENDING', keys: ['0'] },
  { verdict: 'NO_LIMIT', keys: ['6'] },
  { verdict: 'DISPUTED', keys: ['7'] },
];

/** Every key of the bench, so that palette and key list show it and a person may change it. */
export function useBenchCommands(): void {
  useCommands(benchCommands(useBench()));
}

/** The commands of the bench; those that act on something are off while it is not there. */
function benchCommands(bench: Bench): readonly AppCommand[] {
  const group = t('bench.title');
  const view = () => bench.view.get();
  const command = (
    name: string,
    word: WordKey,
    keys: readonly string[],
    run: () => unknown,
    isEnabled: () => boolean = () => true,
  ): AppCommand => ({ id: `bench.${name}`, title: t(word), group, keys, run: () => void run(), isEnabled });
  const hasRow = () => view().current !== null;
  const hasSelection = () => hasRow() && view().selection !== null;
  const hasName = () => bench.selectedName() !== null;
  const hasChoice = () => view().suggestions !== 'hidden' && bench.chosen() !== undefined && !isOnControl();
  const edit = (field: 'reason' | 'note' | 'label') => () => {
    const { current } = view();
    if (current !== null) bench.edit({ featureId: current, field });
  };
  return [
    command('next', 'bench.keyNext', ['↓', 'J'], () => bench.step(1)),
    command('previous', 'bench.keyPrevious', ['↑', 'K'], () => bench.step(-1)),
    ...VERDICT_KEYS.map(({ verdict, keys }) => ({
      id: `bench.judge.${verdict.toLowerCase()}`,
      title: t('bench.keyJudge', { verdict: verdictWord(verdict) }),
      group,
      keys,
      run: () => void bench.judge(verdict),
      isEnabled: hasRow,
    })),
    command('accept', 'bench.accept', ['Enter'], () => bench.accept(), hasChoice),
    command('reject', 'bench.reject', ['Delete'], () => bench.reject(), hasChoice),
    ...[0, 1, 2].map((index) => ({
      id: `bench.choose.${index + 1}`,
      title: t('bench.keyChoose', { no: index + 1 }),
      group,
      keys: [`Alt+${index + 1}`],
      run: () => bench.choose(index),
      isEnabled: () => hasRow() && view().suggestions !== 'hidden',
    })),
    command('link', 'bench.keyLink', ['L'], () => bench.linkSelection(), hasSelection),
    command(
      'link-other',
      'bench.keyLinkOther',
      ['Shift+L'],
      () => bench.openDialog('pick-row'),
      hasSelection,
    ),
    command('alias', 'bench.keyAlias', ['T'], () => bench.openDialog('pick-term'), hasName),
    command('terms', 'bench.terms', [], () => bench.openDialog('terms')),
    command('term-colours', 'bench.termColours', [], () => bench.togglePane('terms'), canPaintTerms),
    command('sheet', 'bench.keySheet', ['E'], () => bench.setSheet(!view().isSheetOpen), hasRow),
    command('reason', 'bench.keyReason', ['R'], edit('reason'), hasRow),
    command('note', 'bench.keyNote', ['C'], edit('note'), hasRow),
    command('rename', 'bench.rename', ['F2'], edit('label'), hasRow),
    command('suggestions', 'bench.keySuggestions', ['S'], bench.nextSuggestionMode),
    command('find', 'bench.keyFind', ['/'], focusFind),
    command('jump', 'bench.keyJump', ['G'], bench.startJump),
    command('pane-claim', 'bench.showClaim', ['['], () => bench.togglePane('claim')),
    command('pane-material', 'bench.showMaterial', [']'], () => bench.togglePane('material')),
    command('ribbons', 'bench.allRibbons', [], () => bench.togglePane('ribbons')),
    command(
      'close',
      'bench.sheetClose',
      ['Escape'],
      () => bench.setSheet(false),
      () => view().isSheetOpen,
    ),
  ];
}

/** Enter and Delete belong to a button or link that has the focus. */
function isOnControl(): boolean {
  return document.activeElement?.closest('button, a, summary, [role="tab"], [role="separator"]') != null;
}
