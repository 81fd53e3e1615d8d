import type { CutOption, FeatureType } from '../../../shared/claims/model.ts';
import { splitClaim } from '../../../shared/claims/split.ts';
import type { Claim, Feature } from '../../../shared/domain/claim.ts';

/** A place where the splitter sees a border, whether or not a feature begins there now. */
export type CutPlace = Readonly<{
  at: number;
  /** Rule of the domain standard §11.4, and what was seen, in Chinese. */
  rule: string;
  message: string;
  /** How readily a person would cut here; `never` places are explained but not marked. */
  likelihood: 'likely' | 'weak' | 'never';
  /** The splitter proposes a cut here at this granularity. */
  isProposed: boolean;
}>;

/** What the splitter says of one claim: borders in order of the text, and kinds worth asking about. */
export type ClaimReading = Readonly<{
  cuts: readonly CutPlace[];
  /** Kinds that the words of a feature may be, most likely first; the kind it has is left out. */
  kindsOf: (feature: Feature) => readonly FeatureType[];
}>;

/** Reads a claim as the splitter does, to explain the cuts there are and those there might be. */
export function readClaim(claim: Claim): ClaimReading {
  const { features, options } = splitClaim(claim, { granularity: claim.granularity, labelStyle: 'letters' });
  const [first] = features;
  const opening = first === undefined ? [] : [{ at: first.start, made: true, strength: 1, ...first.reason }];
  const kinds = new Map(
    features.map(({ start, end, type, alsoMaybe }) => [`${start}-${end}`, [type, ...alsoMaybe]]),
  );
  return {
    cuts: [...opening, ...options].map(cutPlace),
    kindsOf: ({ span, type }) => {
      const known = span === null ? undefined : kinds.get(`${span[0]}-${span[1]}`);
      return (known ?? []).filter((kind) => kind !== type && kind !== 'NORMAL');
    },
  };
}

/** Below it a border is one that examiners seldom take. */
const LIKELY_FROM = 0.45;

function cutPlace({ at, made, rule, message, strength }: CutOption): CutPlace {
  const likelihood = strength >= LIKELY_FROM ? 'likely' : strength > 0 ? 'weak' : 'never';
  return { at, rule, message, likelihood, isProposed: made };
}
