import type { FeatureType } from '../claims/model.ts';

/** Names the method and its weights; written into every opinion that used a suggestion. */
export const SUGGESTER_VERSION = 'bidui-suggest/2';

/** A technical feature (技术特征) to look for. Reference marks may stand in `text`; they are not matched. */
export type SuggestFeature = Readonly<{
  id: string;
  label: string;
  text: string;
  claimNo?: number;
  type?: FeatureType;
}>;

/** One text of the accused product (被控对象资料); offsets of suggestions count UTF-16 units in `text`. */
export type SuggestMaterial = Readonly<{ id: string; text: string }>;

/** `linked`, `stated`, `earlier`: a person holds it, in this case or in another one of the patent. `contrary` speaks against. */
export const REASON_KINDS = [
  'term',
  'synonym',
  'linked',
  'stated',
  'earlier',
  'contrary',
  'quantity',
  'reference-mark',
  'structure',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Something a person can check with their eyes: words of the feature beside words of the passage. */
export type SuggestionReason = Readonly<{
  kind: ReasonKind;
  feature: string;
  passage: string;
  /** One Chinese sentence that says what the two have to do with each other. */
  message: string;
}>;

/** How the passage meets the feature: same words, related words, numbers, or only a trace. */
export type SuggestionSignal = 'literal' | 'close' | 'quantity' | 'weak';

export type Suggestion = Readonly<{
  materialId: string;
  start: number;
  end: number;
  text: string;
  /** The clause inside the passage that carries the match, in the same offsets; shown highlighted. */
  focus: Readonly<{ start: number; end: number }>;
  /** 0..1; comparable within one feature. */
  score: number;
  signal: SuggestionSignal;
  reasons: readonly SuggestionReason[];
}>;

/** A hint for ordering work, never a verdict. */
export type Outlook = 'likely-present' | 'unclear' | 'likely-absent';

export type FeatureSuggestions = Readonly<{
  id: string;
  label: string;
  text: string;
  suggestions: readonly Suggestion[];
  outlook: Outlook;
  /** What the outlook rests on, in Chinese: for a doubtful feature, the words that no passage shows. */
  outlookReason: string;
  /** Words of the feature without a counterpart in any passage. */
  missingTerms: readonly string[];
}>;

export type SuggestOptions = Readonly<{
  /** Passages per feature; 3 when absent. */
  top?: number;
  /** Longest passage in characters; 180 when absent. A clause that is longer by itself is still offered. */
  longest?: number;
}>;
