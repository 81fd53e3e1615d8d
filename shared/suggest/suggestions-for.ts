import type { EarlierCase } from '../domain/earlier.ts';
import { assertNever } from '../util/assert.ts';
import type { FeatureSuggestions, Suggestion, SuggestOptions } from './model.ts';
import { foldFeature, verbatim } from './reading/fold.ts';
import type { MaterialIndex } from './reading/material-index.ts';
import { type Answer, answerOf } from './scoring/outlook.ts';
import { reasonsFor, signalOf } from './scoring/reasons.ts';
import type { ScoredFeature } from './scoring/scored.ts';
import { LONGEST_PASSAGE, type Passage, selectPassages } from './scoring/select-passages.ts';
import type { TermMatcher } from './scoring/term-similarity.ts';

/** What the expert has decided about clauses for one feature; neither kind is offered again. */
export type Decided = Readonly<{ linked: ReadonlySet<number>; refused: ReadonlySet<number> }>;
/** Clauses that other cases of the patent linked to the same feature. */
export type Remembered = ReadonlyMap<number, readonly EarlierCase[]>;

export const NOTHING_DECIDED: Decided = { linked: new Set(), refused: new Set() };
export const NOTHING_REMEMBERED: Remembered = new Map();

/** Suggestions a row shows unless asked for more. */
const DEFAULT_TOP = 3;

/** The finished answer for one feature. */
export function suggestionsFor(
  feature: ScoredFeature,
  index: MaterialIndex,
  matcher: TermMatcher,
  { top = DEFAULT_TOP, longest = LONGEST_PASSAGE }: SuggestOptions,
  decided: Decided & Readonly<{ remembered: Remembered }> = {
    ...NOTHING_DECIDED,
    remembered: NOTHING_REMEMBERED,
  },
): FeatureSuggestions {
  const { id, label, text } = feature.query.feature;
  const isBarred = (clause: number) => decided.linked.has(clause) || decided.refused.has(clause);
  const passages = selectPassages(
    feature,
    index,
    { top: Math.max(1, top), longest },
    isBarred,
    decided.remembered,
  );
  const found = answerOf(feature, passages[0], matcher);
  const isLinked = decided.linked.size > 0;
  const isRemembered = passages.slice(0, 1).some(({ focus }) => decided.remembered.has(focus));
  const folded = foldFeature(text);
  const answer: Answer = {
    outlook: isLinked || isRemembered ? 'likely-present' : found.outlook,
    missing: isLinked ? [] : found.missing.map((term) => verbatim(text, folded, term)),
  };
  const suggestions = passages.map((passage) =>
    suggestion(feature, passage, index, matcher, decided.remembered),
  );
  return {
    id,
    label,
    text,
    suggestions: suggestions.slice(0, top),
    outlook: answer.outlook,
    outlookReason: isLinked
      ? '已有关联的段落。'
      : isRemembered
        ? '本专利的另一案件曾将本特征关联到所列段落，请核对。'
        : outlookReason(answer, suggestions[0]),
    missingTerms: answer.missing,
  };
}

function suggestion(
  feature: ScoredFeature,
  passage: Passage,
  index: MaterialIndex,
  matcher: TermMatcher,
  remembered: Remembered,
): Suggestion {
  const { start, end, material } = index.clauses;
  const source = index.materials[material[passage.first] ?? 0];
  const from = start[passage.first] ?? 0;
  const to = end[passage.last] ?? from;
  const reasons = reasonsFor(feature, passage, index, matcher, remembered);
  return {
    materialId: source?.id ?? '',
    start: from,
    end: to,
    text: source?.text.slice(from, to) ?? '',
    focus: { start: start[passage.focus] ?? from, end: end[passage.focus] ?? to },
    score: Math.min(1, Math.round(passage.score * 1000) / 1000),
    signal: signalOf(reasons),
    reasons,
  };
}

function outlookReason({ outlook, missing }: Answer, nearest: Suggestion | undefined): string {
  if (nearest === undefined) return '资料中没有可以比对的文字。';
  const contrary = nearest.reasons.find(({ kind }) => kind === 'contrary');
  if (contrary !== undefined)
    return `最接近的段落写有“${contrary.passage}”，与本特征的“${contrary.feature}”相反，请核对是否说的是同一部分。`;
  const words = missing.map((term) => `“${term}”`).join('、');
  switch (outlook) {
    case 'likely-present':
      return '资料中有与本特征用词和关系相近的段落，请核对。';
    case 'likely-absent':
      return missing.length > 0
        ? `资料中没有找到${words}的对应部分；最接近的段落是${opening(nearest)}，尚不足以看出本特征。`
        : `最接近的段落是${opening(nearest)}，但没有一处同时写明本特征的各部分及其关系，尚不足以看出本特征。`;
    case 'unclear':
      return missing.length > 0
        ? `有相近的段落，但资料中没有找到${words}的对应部分，请核对。`
        : '有相近的段落，但用词不同，是否对应需要人工判断。';
    default:
      return assertNever(outlook);
  }
}

/** Characters by which a person finds a clause again. */
const OPENING = 20;

/** The beginning of the clause that matters. */
function opening({ text, start, focus }: Suggestion): string {
  const clause = [...text.slice(focus.start - start, focus.end - start)];
  return `“${clause.slice(0, OPENING).join('')}${clause.length > OPENING ? '……' : ''}”`;
}
