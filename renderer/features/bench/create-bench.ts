import type { Command } from '../../../shared/commands/schema.ts';
import type { Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import { type Anchor, textAnchor } from '../../../shared/domain/anchor.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import { type CaseState, ordered } from '../../../shared/domain/entities.ts';
import { type ImportedText, placeAt } from '../../../shared/domain/imported-text.ts';
import { effectiveVerdict, judgmentId } from '../../../shared/domain/judgment.ts';
import type { Verdict } from '../../../shared/judgment/verdict.ts';
import { createStore, type Store } from '../../state/store.ts';
import { nextOpenRow, rowGroups, rowOrder, stepRow } from './bench-rows.ts';
import {
  type BenchDialog,
  type BenchView,
  type Editing,
  FIRST_PLACE,
  initialBenchView,
  type MaterialSelection,
  nextMode,
  type Panes,
} from './bench-view.ts';
import { findJump, type LabelledRow } from './jump-label.ts';
import type { SuggestionStore } from './suggestion-store.ts';
import { becauseOf, openSuggestions } from './suggestion-view.ts';

export type BenchPorts = Readonly<{
  state: () => CaseState;
  /** Does something to the case; answers whether it was done. */
  act: (command: Command) => Promise<boolean>;
  /** The words of a piece of evidence; null when they cannot be had (said elsewhere). */
  textOf: (evidenceId: string) => Promise<ImportedText | null>;
  newId: () => string;
  suggestions: SuggestionStore;
}>;

export type Bench = ReturnType<typeof createBench>;

/** All that a person does on the bench (比对), by mouse, key or palette. */
export function createBench(productId: string, ports: BenchPorts, panes: Panes = FIRST_PLACE) {
  const view: Store<BenchView> = createStore(initialBenchView(productId, panes));
  const set = (part: Partial<BenchView>): void => view.update((current) => ({ ...current, ...part }));
  const moves = rowMoves(view, set, ports);
  return {
    view,
    suggestions: ports.suggestions.store,
    news: ports.suggestions.news,
    /** The term under the pointer while terms are coloured, by its place in their list. */
    pointedTerm: createStore<number | null>(null),
    ...wording(view, ports),
    ...moves,
    ...decisions(view, set, ports, moves.goTo),
    ...material(view, set, ports),
    claimFeatures: (claimId: string): Readonly<Record<string, Feature>> =>
      Object.fromEntries(
        Object.entries(ports.state().features).filter(([, feature]) => feature.claimId === claimId),
      ),
    showClaim: (claimId: string): void => set({ claimId }),
    chooseProduct: (id: string): void =>
      set({ productId: id, choice: 0, selection: null, evidenceId: null, flash: null }),
    edit: (editing: Editing | null): void => set({ editing }),
    setSheet: (isSheetOpen: boolean): void => set({ isSheetOpen }),
    openDialog: (dialog: BenchDialog | null): void => set({ dialog }),
    togglePane: (pane: keyof Panes): void => {
      const { panes } = view.get();
      set({ panes: { ...panes, [pane]: !panes[pane] } });
    },
    nextSuggestionMode: (): void => set({ suggestions: nextMode(view.get().suggestions) }),
    /** Says of the chosen suggestion all it rests on, or only the words. */
    explain: (isFull: boolean): void => set({ suggestions: isFull ? 'full' : 'brief' }),
    toggleInherited: (claimId: string): void => {
      const { unfolded } = view.get();
      set({
        unfolded: unfolded.includes(claimId)
          ? unfolded.filter((id) => id !== claimId)
          : [...unfolded, claimId],
      });
    },
  };
}

type SetView = (part: Partial<BenchView>) => void;

function rowMoves(view: Store<BenchView>, set: SetView, ports: BenchPorts) {
  const order = (): readonly string[] => rowOrder(rowGroups(ports.state()));
  const goTo = (featureId: string | null): void => {
    const feature = featureId === null ? undefined : ports.state().features[featureId];
    if (feature === undefined) return;
    const isHere = view.get().current === feature.id;
    // A claim that is not compared has no rows: it can be read and cut, not judged.
    if (isHere || !order().includes(feature.id)) return set({ claimId: feature.claimId });
    ports.suggestions.seen(feature.id);
    set({ current: feature.id, claimId: feature.claimId, choice: 0, editing: null });
  };
  return {
    goTo,
    order,
    step: (by: number): void => goTo(stepRow(order(), view.get().current, by)),
    startJump: (): void => set({ jump: '' }),
    endJump: (): void => set({ jump: null }),
    /** Takes one more letter of a label, or the end of it. */
    typeJump: (letter: string | null): void => {
      const typed = `${view.get().jump ?? ''}${letter ?? ''}`;
      const jump = findJump(labelledRows(ports.state(), view.get().claimId), typed, letter === null);
      set({ jump: jump.kind === 'wait' ? typed : null });
      if (jump.kind === 'go') goTo(jump.id);
    },
  };
}

function decisions(
  view: Store<BenchView>,
  set: SetView,
  ports: BenchPorts,
  goTo: (id: string | null) => void,
) {
  const offered = (): readonly Suggestion[] => {
    const { current, productId } = view.get();
    if (current === null) return [];
    const { links, rejections } = ports.state();
    return openSuggestions(
      ports.suggestions.store.get().get(current),
      Object.values(links).filter((link) => link.featureId === current && link.productId === productId),
      Object.values(rejections).filter((one) => one.featureId === current),
    );
  };
  const chosen = (): Suggestion | undefined => offered()[Math.min(view.get().choice, offered().length - 1)];
  return {
    /** Judges the current row and moves on; 待比对 stays, since there is nothing to go on from. */
    judge: async (verdict: Verdict): Promise<void> => {
      const { current, productId } = view.get();
      if (current === null) return;
      const groups = rowGroups(ports.state());
      const isOpen = (id: string): boolean => {
        const judgment = ports.state().judgments[judgmentId(id, productId)];
        return effectiveVerdict(judgment) === 'PENDING';
      };
      if (verdict !== 'PENDING') goTo(nextOpenRow(rowOrder(groups), current, isOpen));
      await ports.act({ type: 'judgment.set', featureId: current, productId, patch: { verdict } });
    },
    choose: (index: number): void => {
      const suggestion = offered()[index];
      if (suggestion === undefined) return;
      set({ choice: index });
    },
    chosen,
    accept: async (suggestion: Suggestion | undefined = chosen()): Promise<void> => {
      const { current, productId } = view.get();
      if (suggestion === undefined || current === null) return;
      const text = await ports.textOf(suggestion.evidenceId);
      if (text === null) return;
      const { evidenceId, focus } = suggestion;
      const id = ports.newId();
      const anchor = textAnchor(text.text, focus.start, focus.end, placeAt(text, focus.start));
      const link = { id, featureId: current, productId, evidenceId, anchor, trust: 'confirmed' } as const;
      set({ choice: 0 });
      await ports.act({ type: 'link.add', ...link, because: becauseOf(suggestion) });
    },
    reject: async (suggestion: Suggestion | undefined = chosen()): Promise<void> => {
      const { current } = view.get();
      if (suggestion === undefined || current === null) return;
      const { evidenceId, start, end } = suggestion;
      const id = ports.newId();
      await ports.act({ type: 'suggestion.reject', id, featureId: current, evidenceId, start, end });
    },
  };
}

function material(view: Store<BenchView>, set: SetView, ports: BenchPorts) {
  let turn = 0;
  const withMaterial = (): Panes => ({ ...view.get().panes, material: true });
  const show = (evidenceId: string, markId: string): void => {
    turn += 1;
    set({ evidenceId, flash: { id: markId, turn }, isSheetOpen: false, panes: withMaterial() });
  };
  const linkTo = async (featureId: string, { evidenceId, anchor }: MaterialSelection): Promise<boolean> => {
    const { productId } = view.get();
    const id = ports.newId();
    const made = { id, featureId, productId, evidenceId, anchor, trust: 'confirmed', because: '' } as const;
    return ports.act({ type: 'link.add', ...made });
  };
  return {
    openEvidence: (evidenceId: string): void =>
      set({ evidenceId, flash: null, selection: null, isSheetOpen: false, panes: withMaterial() }),
    /** Opens the source of a link or suggestion, scrolls there and lets it light up. */
    showMark: show,
    select: (evidenceId: string, anchor: Anchor | null): void => {
      set({ selection: anchor === null ? null : { evidenceId, anchor } });
    },
    /** Links what is selected to a row; the selection is used up when it was the current row. */
    linkSelection: async (featureId: string | null = view.get().current): Promise<void> => {
      const { selection, current } = view.get();
      if (selection === null || featureId === null) return;
      if (featureId === current) set({ selection: null });
      await linkTo(featureId, selection);
    },
    unlink: async (id: string): Promise<void> => {
      await ports.act({ type: 'link.remove', id });
    },
  };
}

/** Longer selections are passages, not names of parts. */
const LONGEST_NAME = 30;

/** Words that name one part in claim and material (同指). */
function wording(view: Store<BenchView>, ports: BenchPorts) {
  return {
    /** The selected words when they can be a name; null otherwise. */
    selectedName: (): string | null => {
      const anchor = view.get().selection?.anchor;
      const words = anchor?.kind === 'text' ? anchor.quote.trim() : '';
      return words === '' || words.length > LONGEST_NAME || words.includes('\n') ? null : words;
    },
    /** States it for the product in view; where there is only one, for the case. */
    alias: async (term: string, part: string): Promise<boolean> => {
      const words = { term: term.trim(), part: part.trim() };
      if (words.term === '' || words.part === '') return false;
      const isOnly = Object.keys(ports.state().products).length < 2;
      const productId = isOnly ? null : view.get().productId;
      return ports.act({ type: 'term.alias', id: ports.newId(), ...words, productId });
    },
  };
}

/** Rows for a jump: those of the claim in view come first, so that its letters win. */
function labelledRows(state: CaseState, claimId: string | null): readonly LabelledRow[] {
  const order = rowOrder(rowGroups(state));
  const rows = ordered(state.features).filter(({ id }) => order.includes(id));
  const own = rows.filter((row) => row.claimId === claimId);
  const others = rows.filter(
    (row) => row.claimId !== claimId && !own.some(({ label }) => label === row.label),
  );
  return [...own, ...others];
}
