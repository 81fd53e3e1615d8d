import { findMarks } from '../claims/reference-marks.ts';
import type { QueryUnit } from './feature-query.ts';
import { clauseText, foldedClause, type MaterialIndex } from './material-index.ts';
import type { SuggestionReason, SuggestionSignal } from './model.ts';
import type { ScoredFeature } from './passage-scores.ts';
import { fitOf, type Quantity, quantitiesIn } from './quantities.ts';
import type { Passage } from './select-passages.ts';
import type { TermMatch, TermMatcher } from './term-similarity.ts';
import { termsOf } from './terms.ts';

/** Weaker likenesses than this are not worth a person's look. */
const WORTH_SAYING = 0.4;
const MOST_REASONS = 6;

/** Why a passage is offered for a feature: pairs of words a person can find in both, strongest first. */
export function reasonsFor(
  feature: ScoredFeature,
  passage: Passage,
  index: MaterialIndex,
  matcher: TermMatcher,
): readonly SuggestionReason[] {
  const clauses = range(passage.first, passage.last);
  const parts = [...new Set(clauses.flatMap((clause) => termsOf(foldedClause(index, clause))))];
  const text = clauses.map((clause) => clauseText(index, clause)).join('，');
  const units = feature.units.map(({ unit }) => unit);
  return [
    ...units.flatMap((unit) => quantityReasons(unit.quantities, text, index)),
    ...termReasons(units, parts, matcher),
    ...markReasons(feature.query.feature.text, text, matcher),
    ...structureReasons(units, feature, passage),
  ].slice(0, MOST_REASONS);
}

/** The strongest kind of agreement among the reasons. */
export function signalOf(reasons: readonly SuggestionReason[], score: number): SuggestionSignal {
  if (reasons.some((reason) => reason.kind === 'quantity')) return 'quantity';
  const terms = reasons.filter((reason) => reason.kind === 'term' || reason.kind === 'synonym');
  if (terms.some((reason) => reason.feature === reason.passage) && score >= LITERAL_SCORE) return 'literal';
  return terms.length > 0 ? 'close' : 'weak';
}

const LITERAL_SCORE = 0.15;

function termReasons(
  units: readonly QueryUnit[],
  parts: readonly string[],
  matcher: TermMatcher,
): readonly SuggestionReason[] {
  const terms = [...new Set(units.flatMap((unit) => [...unit.newTerms, ...unit.terms]))];
  return terms
    .map((term) => bestPart(term, parts, matcher))
    .filter((pair) => pair.match.value >= WORTH_SAYING)
    .sort((a, b) => b.match.value - a.match.value)
    .map(({ term, part, match }) => ({
      kind: match.by === 'lexicon' || match.by === 'confirmed' ? 'synonym' : 'term',
      feature: term,
      passage: part,
      message: termMessage(term, part, match),
    }));
}

type TermPair = Readonly<{ term: string; part: string; match: TermMatch }>;

function bestPart(term: string, parts: readonly string[], matcher: TermMatcher): TermPair {
  let best: TermPair = { term, part: '', match: { value: 0, by: 'none' } };
  for (const part of parts) {
    const match = matcher.match(term, part);
    if (match.value > best.match.value) best = { term, part, match };
  }
  return best;
}

function termMessage(term: string, part: string, match: TermMatch): string {
  if (match.by === 'confirmed') return `本案中已确认“${term}”对应“${part}”。`;
  if (term === part) return `两处都写有“${term}”。`;
  if (match.by === 'lexicon') return `按词库，“${part}”与“${term}”同义或者互为上下位。`;
  return `“${part}”与“${term}”用词相近。`;
}

function quantityReasons(
  claimed: readonly Quantity[],
  text: string,
  index: MaterialIndex,
): readonly SuggestionReason[] {
  const shown = quantitiesIn(text, index.lexicon);
  return claimed.flatMap((each) => {
    const fits = shown
      .map((other) => ({ other, fit: fitOf(each, other) }))
      .filter(({ fit }) => fit !== undefined);
    const best = fits.find(({ fit }) => fit === 'within') ?? fits[0];
    if (best === undefined) return [];
    const message =
      best.fit === 'within'
        ? `换算为同一单位后，“${best.other.text}”在“${each.text}”的范围内。`
        : `同为${each.dimension}，但换算后“${best.other.text}”不在“${each.text}”的范围内。`;
    return [{ kind: 'quantity' as const, feature: each.text, passage: best.other.text, message }];
  });
}

/** The same number on parts of like name: the product's drawing often keeps the patent's marks. */
function markReasons(featureText: string, text: string, matcher: TermMatcher): readonly SuggestionReason[] {
  return findMarks(featureText).flatMap(({ marks, name }) =>
    marks.flatMap((mark) => {
      const hit = new RegExp(`(\\p{Script=Han}{2,8})[（(]?${escaped(mark)}(?![\\d.])`, 'u').exec(text);
      const part = hit?.[1] === undefined ? undefined : termsOf(hit[1]).at(-1);
      if (part === undefined || matcher.match(name, part).value < WORTH_SAYING) return [];
      const message = `标记同为${mark}：“${name}”与“${part}”。`;
      return [
        {
          kind: 'reference-mark' as const,
          feature: `${name}（${mark}）`,
          passage: `${part}${mark}`,
          message,
        },
      ];
    }),
  );
}

const STRUCTURE_SHARE = 0.5;

function structureReasons(
  units: readonly QueryUnit[],
  feature: ScoredFeature,
  passage: Passage,
): readonly SuggestionReason[] {
  const row = feature.units
    .flatMap(({ rows }) => rows)
    .find((each) => each.candidate.clause === passage.focus && each.signals.relations >= STRUCTURE_SHARE);
  if (row === undefined) return [];
  const lists = units.some((unit) => unit.listsParts) && row.reading.listsParts;
  const [word, message] = lists
    ? ['包括', '两处都在列举组成部分。']
    : ['连接或者动作关系', '两处描述的连接、位置或者动作关系同类。'];
  return [{ kind: 'structure', feature: word, passage: word, message }];
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
