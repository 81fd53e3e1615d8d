import { findMarks } from '../../claims/reference-marks.ts';
import type { EarlierCase } from '../../domain/earlier.ts';
import { assertNever } from '../../util/assert.ts';
import { escapePattern } from '../../util/escape-pattern.ts';
import { contraryWords } from '../lexicon/contrary-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PairSource } from '../memory/pair-source.ts';
import type { ReasonKind, SuggestionReason, SuggestionSignal } from '../model.ts';
import { foldFeature, verbatim } from '../reading/fold.ts';
import type { MaterialIndex } from '../reading/material-index.ts';
import { fitOf, type Quantity, quantitiesIn } from '../reading/quantities.ts';
import { sharedRelation } from '../reading/relation-profile.ts';
import { termsOf } from '../reading/terms.ts';
import { faintReason } from './faint-reason.ts';
import type { ScoredFeature } from './scored.ts';
import type { Passage } from './select-passages.ts';
import { shownWords } from './shown-words.ts';
import { isTelling } from './telling-pairs.ts';
import { COUNTERPART, type TermMatch, type TermMatcher } from './term-similarity.ts';

const MOST_REASONS = 6;
const MOST_CONTRARY = 2;

/** Why a passage is offered for a feature: words a person can find in both, numbers first, then by strength. */
export function reasonsFor(
  feature: ScoredFeature,
  passage: Passage,
  index: MaterialIndex,
  matcher: TermMatcher,
  remembered: ReadonlyMap<number, readonly EarlierCase[]> = new Map(),
): readonly SuggestionReason[] {
  const pair = sidesOf(feature, passage, index);
  const contrary = contraryReasons(feature, passage, pair, index).slice(0, MOST_CONTRARY);
  const reasons = [
    ...contrary,
    ...passageReasons(passage, remembered),
    ...quantityReasons(feature, pair, index),
    ...termReasons(feature, pair, matcher, index.lexicon).filter((reason) => !contrary.some(isIn(reason))),
    ...markReasons(pair, matcher),
    ...structureReasons(pair),
  ].slice(0, MOST_REASONS);
  return reasons.length > 0 ? reasons : [faintReason(pair.foldedFeature, pair.foldedPassage)];
}

/** 上表面 and 下表面 are contrary, and so not alike in words. */
function isIn({ feature, passage, kind }: SuggestionReason): (contrary: SuggestionReason) => boolean {
  const isHeld = kind !== 'term' && kind !== 'synonym';
  return (contrary) => !isHeld && feature.includes(contrary.feature) && passage.includes(contrary.passage);
}

/** The strongest kind of agreement among the reasons. */
export function signalOf(reasons: readonly SuggestionReason[]): SuggestionSignal {
  if (reasons.some((reason) => reason.kind === 'quantity')) return 'quantity';
  const terms = reasons.filter(({ kind }) => !NO_TERMS.has(kind));
  if (terms.some((reason) => reason.feature === reason.passage)) return 'literal';
  return terms.length > 0 ? 'close' : 'weak';
}

/** Reasons that name no part of the product. */
const NO_TERMS: ReadonlySet<ReasonKind> = new Set(['reference-mark', 'structure', 'contrary']);

/** Both texts with their matching copies. */
type Sides = Readonly<{ feature: string; foldedFeature: string; passage: string; foldedPassage: string }>;

function sidesOf(feature: ScoredFeature, passage: Passage, index: MaterialIndex): Sides {
  const { start, end, material } = index.clauses;
  const source = material[passage.first] ?? 0;
  const [from, to] = [start[passage.first], end[passage.last]];
  return {
    feature: feature.query.feature.text,
    foldedFeature: foldFeature(feature.query.feature.text),
    passage: index.materials[source]?.text.slice(from, to) ?? '',
    foldedPassage: index.folded[source]?.slice(from, to) ?? '',
  };
}

/** The clause that matters says the contrary of the same part: what a look at like words would miss. */
function contraryReasons(
  feature: ScoredFeature,
  passage: Passage,
  sides: Sides,
  { lexicon }: MaterialIndex,
): readonly SuggestionReason[] {
  const word = (id: number): string => lexicon.words[id] ?? '';
  return feature.units.flatMap(({ unit, rows }) => {
    const row = rows.find(({ candidate }) => candidate.clause === passage.focus);
    if (row === undefined || row.signals.contrary < COUNTERPART) return [];
    return contraryWords(unit.words, row.reading.words, lexicon).map(({ claimed, shown }) => {
      const inFeature = verbatim(sides.feature, sides.foldedFeature, word(claimed));
      const inPassage = verbatim(sides.passage, sides.foldedPassage, word(shown));
      const message = `相反：“${inFeature}” ↔ “${inPassage}”，请核对是否说的是同一部分。`;
      return { kind: 'contrary' as const, feature: inFeature, passage: inPassage, message };
    });
  });
}

function termReasons(
  feature: ScoredFeature,
  sides: Sides,
  matcher: TermMatcher,
  lexicon: Lexicon,
): readonly SuggestionReason[] {
  const parts = termsOf(sides.foldedPassage);
  const units = feature.units.map(({ unit }) => unit);
  const terms = new Set([...units.flatMap((unit) => unit.newTerms), ...units.flatMap((unit) => unit.terms)]);
  return (
    [...terms]
      // What the passage calls by one term of the feature is not another one: 电机 is the 电机, not the 主机.
      .map((term) => {
        const open = parts.filter((part) => part === term || !terms.has(part));
        return bestPart(term, open, matcher, lexicon);
      })
      .filter(({ match }) => match.value >= COUNTERPART)
      .sort((a, b) => b.match.value - a.match.value)
      .map(({ term, part, match }) => {
        const inFeature = shownWords(sides.feature, sides.foldedFeature, term, lexicon);
        const inPassage = shownWords(sides.passage, sides.foldedPassage, part, lexicon);
        return {
          kind: match.by === 'confirmed' ? match.source.kind : match.by === 'words' ? 'term' : 'synonym',
          feature: inFeature,
          passage: inPassage,
          message: termMessage(inFeature, inPassage, match),
        };
      })
  );
}

type TermPair = Readonly<{ term: string; part: string; match: TermMatch }>;

/** The likest part that is worth a look. */
function bestPart(term: string, parts: readonly string[], matcher: TermMatcher, lexicon: Lexicon): TermPair {
  let best: TermPair = { term, part: '', match: { value: 0, by: 'none' } };
  for (const part of parts) {
    const match = matcher.match(term, part);
    if (match.value > best.match.value && isTelling(term, part, match, lexicon)) best = { term, part, match };
  }
  return best;
}

function termMessage(term: string, part: string, match: TermMatch): string {
  if (match.by === 'confirmed') return sourceMessage(term, part, match.source);
  if (term === part) return `两处都写有“${term}”。`;
  if (match.by === 'lexicon') return `按词库，“${part}”与“${term}”同义、互为上下位或者是其组成部分。`;
  if (match.by === 'vectors')
    return `“${part}”与“${term}”词义相近（向量 ${match.likeness.toFixed(2)}），请核对。`;
  return `“${part}”与“${term}”用词相近。`;
}

function sourceMessage(term: string, part: string, source: PairSource): string {
  switch (source.kind) {
    case 'linked':
      return `据本案已确认的关联，“${term}”对应“${part}”。`;
    case 'stated':
      return `本案已指明：“${source.said.part}”即“${source.said.term}”。`;
    case 'earlier':
      return earlierMessage(source);
    default:
      return assertNever(source);
  }
}

/** A pair that was stated is called so; one that was learned from links says no more than that. */
function earlierMessage({ said, isStated, cases, isSameProduct, rival }: EarlierSource): string {
  const where = caseWords(cases, isSameProduct ? '' : '，另一产品');
  const what = isStated
    ? `${where}中曾指明：“${said.part}”即“${said.term}”`
    : `据${where}中已确认的关联，“${said.term}”对应“${said.part}”`;
  return rival === null ? `${what}。` : `${what}；据${caseWords([rival.in])}则对应“${rival.part}”，请核对。`;
}

type EarlierSource = Extract<PairSource, { kind: 'earlier' }>;

/** Another case linked the very words to the feature. */
function passageReasons(
  { first, last }: Passage,
  remembered: ReadonlyMap<number, readonly EarlierCase[]>,
): readonly SuggestionReason[] {
  const cases = [...remembered].flatMap(([clause, held]) => (clause >= first && clause <= last ? held : []));
  const [latest] = cases;
  if (latest === undefined) return [];
  const message = `${caseWords(cases)}中曾将本特征关联到这一段。`;
  return [{ kind: 'earlier', feature: '', passage: latest.caseNo, message }];
}

/** 临-…（2026年10月12日）, with the number of cases when there are more. */
function caseWords(cases: readonly EarlierCase[], more = ''): string {
  const [latest] = cases;
  const count = new Set(cases.map(({ caseNo }) => caseNo)).size;
  const [year, month, day] = (latest?.date ?? '').split('-').map(Number);
  return `${latest?.caseNo ?? ''}（${year}年${month}月${day}日${more}）${count > 1 ? `等${count}件案件` : ''}`;
}

function quantityReasons(
  feature: ScoredFeature,
  sides: Sides,
  index: MaterialIndex,
): readonly SuggestionReason[] {
  const claimed = feature.units.flatMap(({ unit }) => unit.quantities);
  if (claimed.length === 0) return [];
  const shown = quantitiesIn(sides.passage, index.lexicon);
  return claimed.flatMap((each) => {
    const fits = shown.filter((other) => fitOf(each, other) !== undefined && isOneKind(each, other));
    const best = fits.find((other) => fitOf(each, other) === 'within') ?? fits[0];
    if (best === undefined) return [];
    const message = quantityMessage(each, best);
    return [{ kind: 'quantity' as const, feature: each.text, passage: best.text, message }];
  });
}

/** Numbers of things say something of each other when the things do: four blades and six blades, not two layers. */
function isOneKind(claimed: Quantity, shown: Quantity): boolean {
  const [one, other] = [claimed.counted, shown.counted];
  return one === '' || other === '' || [...one].some((char) => other.includes(char));
}

function quantityMessage(claimed: Quantity, shown: Quantity): string {
  return fitOf(claimed, shown) === 'within'
    ? `换算为同一单位后，“${shown.text}”在“${claimed.text}”的范围内。`
    : `同为${claimed.dimension}，但换算后“${shown.text}”不在“${claimed.text}”的范围内。`;
}

/** The same number on parts of like name: a product's drawing may keep the patent's marks. */
function markReasons(sides: Sides, matcher: TermMatcher): readonly SuggestionReason[] {
  return findMarks(sides.feature).flatMap(({ marks, name }) =>
    marks.flatMap((mark) => {
      const hit = new RegExp(`(\\p{Script=Han}{2,8})[（(]?${escapePattern(mark)}(?![\\d.a-z])`, 'u').exec(
        sides.passage,
      );
      const part = hit?.[1] === undefined ? undefined : termsOf(hit[1]).at(-1);
      if (part === undefined || matcher.match(name, part).value < COUNTERPART) return [];
      const message = `附图标记同为${mark}：“${name}”与“${part}”。`;
      return [{ kind: 'reference-mark' as const, feature: name, passage: part, message }];
    }),
  );
}

function structureReasons(sides: Sides): readonly SuggestionReason[] {
  const shared = sharedRelation(sides.foldedFeature, sides.foldedPassage);
  if (shared === undefined) return [];
  const [feature, passage] = shared;
  const message = `两处都写有同类的关系：“${feature}”与“${passage}”。`;
  return [{ kind: 'structure', feature, passage, message }];
}
