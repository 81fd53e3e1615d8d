import type { Anchor } from '../../../shared/domain/anchor.ts';
import type { Flash } from '../../parts/readers/use-flash.ts';

/** Words selected or a box drawn in the material, waiting to be linked. */
export type MaterialSelection = Readonly<{ evidenceId: string; anchor: Anchor }>;

/** What is being typed into, and in which row. */
export type Editing = Readonly<{ featureId: string; field: 'reason' | 'note' | 'label' }>;

/** How much is said of suggestions: the words that match, whole sentences, or nothing at all. */
export type SuggestionMode = 'brief' | 'full' | 'hidden';

const NEXT_MODE: Readonly<Record<SuggestionMode, SuggestionMode>> = {
  brief: 'full',
  full: 'hidden',
  hidden: 'brief',
};

/** What S shows after this. */
export function nextMode(mode: SuggestionMode): SuggestionMode {
  return NEXT_MODE[mode];
}

/** Picking another row (Shift+L) or a term of the claim (同指) for the selection, or the list of terms. */
export type BenchDialog = 'pick-row' | 'pick-term' | 'terms';

/** What is shown beside the table, whether ribbons are drawn for all rows, and whether terms are coloured. */
export type Panes = Readonly<{ claim: boolean; material: boolean; ribbons: boolean; terms: boolean }>;

/** What is kept per case on this device, so that coming back means going on. */
export type BenchPlace = Panes & Readonly<{ productId: string; current: string; evidenceId: string }>;

export const FIRST_PLACE: BenchPlace = {
  claim: true,
  material: true,
  ribbons: false,
  terms: false,
  productId: '',
  current: '',
  evidenceId: '',
};

/** Where a person stands on the bench; none of it belongs to the case. */
export type BenchView = Readonly<{
  productId: string;
  /** The current row: a feature's id. */
  current: string | null;
  /** The claim whose text is shown. */
  claimId: string | null;
  editing: Editing | null;
  /** Which suggestion of the current row Enter takes. */
  choice: number;
  evidenceId: string | null;
  selection: MaterialSelection | null;
  flash: Flash | null;
  isSheetOpen: boolean;
  dialog: BenchDialog | null;
  suggestions: SuggestionMode;
  panes: Panes;
  /** Letters typed after G; null when no jump is under way. */
  jump: string | null;
  /** Claims whose inherited rows are unfolded. */
  unfolded: readonly string[];
}>;

export function initialBenchView(productId: string, { claim, material, ribbons, terms }: Panes): BenchView {
  return {
    productId,
    panes: { claim, material, ribbons, terms },
    current: null,
    claimId: null,
    editing: null,
    choice: 0,
    evidenceId: null,
    selection: null,
    flash: null,
    isSheetOpen: false,
    dialog: null,
    suggestions: 'brief',
    jump: null,
    unfolded: [],
  };
}

export function placeOf({ panes, productId, current, evidenceId }: BenchView): BenchPlace {
  return { ...panes, productId, current: current ?? '', evidenceId: evidenceId ?? '' };
}
