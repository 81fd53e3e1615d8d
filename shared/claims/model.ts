/** Half-open range of UTF-16 code units: `[start, end)`. */
export type Span = readonly [start: number, end: number];

export type ClaimKind = 'independent' | 'dependent';

/** Category of a claim's subject (domain standard §11.1 L10); `use` is a claim to a use (用途). */
export type ClaimCategory = 'product' | 'method' | 'use' | 'composition' | 'system' | 'medium';

/** Something a person should look at; `code` is stable, `message` is Chinese and complete. */
export type ClaimProblem = Readonly<{
  code: string;
  severity: 'error' | 'warning' | 'note';
  message: string;
  start: number;
  end: number;
}>;

/** A repair made while normalising dirty source text; reversible by its source range. */
export type TextRepair = Readonly<{
  code: string;
  message: string;
  /** Range in the normalised text. */
  start: number;
  end: number;
  /** Range in the source text, and the words that stood there. */
  sourceStart: number;
  sourceEnd: number;
  original: string;
}>;

export type ParsedClaim = Readonly<{
  no: number;
  /** Range in {@link ParsedClaimSet.text}, without the claim number. */
  start: number;
  end: number;
  text: string;
  kind: ClaimKind;
  /** Alternatives of a dependent claim; empty for an independent one. */
  dependsOn: readonly number[];
  /** Claims mentioned without depending on them (引用式独立权利要求). */
  refersTo: readonly number[];
  category: ClaimCategory;
  /** Subject title (主题名称) without reference marks. */
  subject: string;
  /** Ranges in {@link ParsedClaimSet.text}. */
  preamble: Span | null;
  characterising: Span | null;
  problems: readonly ClaimProblem[];
}>;

export type Bibliographic = Readonly<{
  publicationNo?: string;
  applicationNo?: string;
  title?: string;
  applicant?: string;
  inventor?: string;
  applicationDate?: string;
  publicationDate?: string;
  grantDate?: string;
  priorityDate?: string;
  ipc?: string;
}>;

export type ParsedClaimSet = Readonly<{
  /** Normalised text; every offset of the set counts in it. */
  text: string;
  bibliographic: Bibliographic | null;
  claims: readonly ParsedClaim[];
  problems: readonly ClaimProblem[];
  repairs: readonly TextRepair[];
}>;

/** Special types of a feature that change how it is judged (domain standard §2.5). */
export const FEATURE_TYPES = [
  'NORMAL',
  'SUBJECT_TITLE',
  'FUNCTIONAL',
  'NUMERIC',
  'CLOSED_COMPOSITION',
  'USE_ENVIRONMENT',
  'PRODUCT_BY_PROCESS',
  'STEP',
  'STEP_ORDER',
  'MARKUSH',
  'NEGATIVE',
  'USE_PURPOSE',
] as const;

export type FeatureType = (typeof FEATURE_TYPES)[number];

/** How finely a claim is split; `expert` follows the units that examiners and courts compare. */
export type Granularity = 'coarse' | 'expert' | 'fine';

/** `letters`: A, B, B1 …; `numbers`: 1.1, 1.2 … */
export type LabelStyle = 'letters' | 'numbers';

/** A proposed technical feature: verbatim words of one claim. */
export type SplitFeature = Readonly<{
  /** Stable: derived from the claim number and the words, so an equal split gives equal ids. */
  id: string;
  label: string;
  text: string;
  /** Range in the text of the claim it comes from ({@link ParsedClaim.text}). */
  start: number;
  end: number;
  type: FeatureType;
  /** Further types worth asking about (FUNCTIONAL? …), most likely first. */
  alsoMaybe: readonly FeatureType[];
  fromClaim: number;
  /** Label of the feature this one belongs under, or refines, in the same claim. */
  parent: string | null;
  /** Why the cut before this feature was made (rule id of §11.4 and Chinese words for people). */
  reason: Readonly<{ rule: string; message: string }>;
}>;

/** A place where a person may cut or merge with one key; `message` says in Chinese what was seen there. */
export type CutOption = Readonly<{
  at: number;
  made: boolean;
  rule: string;
  strength: number;
  message: string;
}>;

export type ClaimSplit = Readonly<{
  claim: number;
  text: string;
  version: string;
  granularity: Granularity;
  features: readonly SplitFeature[];
  options: readonly CutOption[];
}>;
