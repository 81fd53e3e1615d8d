import { z } from 'zod';
import { VERDICTS, type Verdict } from '../judgment/verdict.ts';
import { productFiles } from './accused-evidence.ts';
import { constructionSchema, splitPieceSchema } from './claim.ts';
import { comparedClaims } from './compared-claims.ts';
import { type CaseState, ordered } from './entities.ts';
import { wordsKey } from './feature-words.ts';
import { idSchema, lineSchema } from './ids.ts';
import { effectiveVerdict, judgmentId } from './judgment.ts';

/** A case of the same patent, as a person names it; `date` is the day it was last worked on. */
const earlierCaseSchema = z.strictObject({ caseNo: lineSchema, date: z.iso.date() });
export type EarlierCase = Readonly<z.infer<typeof earlierCaseSchema>>;

/** How another case splits the same words of a claim, where a person worked on it. */
export const earlierSplitSchema = z.strictObject({
  in: earlierCaseSchema,
  claimId: idSchema,
  pieces: z.array(splitPieceSchema),
});
export type EarlierSplit = z.infer<typeof earlierSplitSchema>;

/** What another case found for the same words of a feature. */
export const earlierVerdictSchema = z.strictObject({
  in: earlierCaseSchema,
  /** The opinion of that case left the house. */
  isIssued: z.boolean(),
  featureId: idSchema,
  productId: idSchema,
  verdict: z.enum(VERDICTS),
  /** Name of the product there, and whether it is this one: a file in common. */
  product: lineSchema,
  isSameProduct: z.boolean(),
});
export type EarlierVerdict = z.infer<typeof earlierVerdictSchema>;

/** How another case reads a term of the claims, unless it is read so here. */
export const earlierConstructionSchema = constructionSchema
  .pick({ term: true, meaning: true, source: true, citation: true })
  .extend({ in: earlierCaseSchema });
export type EarlierConstruction = z.infer<typeof earlierConstructionSchema>;

export const earlierFactsSchema = z.strictObject({
  splits: z.array(earlierSplitSchema),
  verdicts: z.array(earlierVerdictSchema),
  constructions: z.array(earlierConstructionSchema),
});
export type EarlierFacts = z.infer<typeof earlierFactsSchema>;

type OtherCase = EarlierCase & Readonly<{ state: CaseState }>;

/** A row shows no more earlier verdicts than this. */
const MOST_VERDICTS = 5;

/** What other cases of the patent, newest first, have for the claims, rows and terms of this one. */
export function earlierFacts(state: CaseState, others: readonly OtherCase[]): EarlierFacts {
  return {
    splits: others.flatMap((other) => splitsOf(state, other)).filter(isFirst(splitKey)),
    verdicts: verdictsOf(state, others),
    constructions: others.flatMap((other) => constructionsOf(state, other)).filter(isFirst(readingKey)),
  };
}

function splitsOf(state: CaseState, other: OtherCase): EarlierSplit[] {
  const theirs = new Map(Object.values(other.state.claims).map((claim) => [claim.text, claim.id]));
  return ordered(state.rights).flatMap((right) =>
    comparedClaims(state, right).flatMap((claim): EarlierSplit[] => {
      const same = theirs.get(claim.text);
      if (same === undefined || !isPersons(other.state, same)) return [];
      const pieces = piecesOf(other.state, same);
      const isSame = placesKey(pieces) === placesKey(piecesOf(state, claim.id));
      return isSame || pieces.length === 0 ? [] : [{ in: nameOf(other), claimId: claim.id, pieces }];
    }),
  );
}

/** Somebody changed the split, or judged by it. */
function isPersons(state: CaseState, claimId: string): boolean {
  const features = Object.values(state.features).filter((feature) => feature.claimId === claimId);
  const judged = new Set(
    Object.values(state.judgments)
      .filter((judgment) => effectiveVerdict(judgment) !== 'PENDING')
      .map(({ featureId }) => featureId),
  );
  return features.some(({ id, trust }) => trust !== 'suggested' || judged.has(id));
}

function piecesOf(state: CaseState, claimId: string): EarlierSplit['pieces'] {
  return ordered(state.features)
    .filter((feature) => feature.claimId === claimId)
    .flatMap(({ span, type, isPart, label, labelFixed }) =>
      span === null ? [] : [{ start: span[0], end: span[1], type, isPart, label: labelFixed ? label : null }],
    );
}

function verdictsOf(state: CaseState, others: readonly OtherCase[]): EarlierVerdict[] {
  const rows = ordered(state.rights)
    .flatMap((right) => comparedClaims(state, right))
    .flatMap((claim) => Object.values(state.features).filter(({ claimId }) => claimId === claim.id));
  const byWords = Map.groupBy(rows, ({ text }) => wordsKey(text));
  return Object.keys(state.products)
    .sort()
    .flatMap((productId) => {
      const found = others.flatMap((other) => verdictsFor(state, productId, byWords, other));
      const byFeature = Map.groupBy(found.filter(isFirst(verdictKey)), ({ featureId }) => featureId);
      return [...byFeature.values()].flatMap((verdicts) =>
        verdicts.sort(sameProductFirst).slice(0, MOST_VERDICTS),
      );
    });
}

function verdictsFor(
  state: CaseState,
  productId: string,
  byWords: ReadonlyMap<string, readonly Readonly<{ id: string }>[]>,
  other: OtherCase,
): EarlierVerdict[] {
  const files = productFiles(state, productId);
  const status = Object.values(other.state.cases)[0]?.status;
  const isIssued = status === 'ISSUED' || status === 'ARCHIVED';
  return ordered(other.state.products).flatMap((product) => {
    const isSameProduct = [...productFiles(other.state, product.id)].some((file) => files.has(file));
    return ordered(other.state.features).flatMap((feature) => {
      const judgment = other.state.judgments[judgmentId(feature.id, product.id)];
      const verdict = effectiveVerdict(judgment);
      if (verdict === 'PENDING' || judgment?.trust === 'suggested') return [];
      return (byWords.get(wordsKey(feature.text)) ?? []).map(({ id }) => ({
        in: nameOf(other),
        isIssued,
        featureId: id,
        productId,
        verdict,
        product: product.name,
        isSameProduct,
      }));
    });
  });
}

function constructionsOf(state: CaseState, other: OtherCase): EarlierConstruction[] {
  const here = new Set(Object.values(state.constructions).map(readingKey));
  return ordered(other.state.constructions)
    .filter((reading) => reading.term.trim() !== '' && reading.meaning.trim() !== '')
    .filter((reading) => !here.has(readingKey(reading)))
    .map(({ term, meaning, source, citation }) => ({ in: nameOf(other), term, meaning, source, citation }));
}

function nameOf({ caseNo, date }: OtherCase): EarlierCase {
  return { caseNo, date };
}

/** Keeps the first of those with equal keys. */
function isFirst<T>(keyOf: (item: T) => string): (item: T) => boolean {
  const seen = new Set<string>();
  return (item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

function splitKey({ claimId, pieces }: EarlierSplit): string {
  return `${claimId} ${placesKey(pieces)}`;
}

function placesKey(pieces: EarlierSplit['pieces']): string {
  return JSON.stringify(pieces.map(({ start, end, type, isPart }) => [start, end, type, isPart]));
}

function verdictKey({ in: { caseNo }, featureId, product, verdict }: EarlierVerdict): string {
  return JSON.stringify([caseNo, featureId, product, verdict]);
}

function readingKey({ term, meaning }: Readonly<{ term: string; meaning: string }>): string {
  return JSON.stringify([term.trim(), meaning.trim()]);
}

function sameProductFirst(a: EarlierVerdict, b: EarlierVerdict): number {
  return Number(b.isSameProduct) - Number(a.isSameProduct);
}

/** Verdicts that say what the product has; the others leave it open. */
const FOUND: readonly Verdict[] = ['IDENTICAL', 'EQUIVALENT', 'DIFFERENT', 'MISSING'];

/** Whether a verdict given here says another thing of the same product than the earlier one. */
export function contradicts(verdict: Verdict, earlier: EarlierVerdict): boolean {
  return (
    earlier.isSameProduct &&
    verdict !== earlier.verdict &&
    FOUND.includes(verdict) &&
    FOUND.includes(earlier.verdict)
  );
}
