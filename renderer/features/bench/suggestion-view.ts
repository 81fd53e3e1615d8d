import type { FeatureSuggestions, Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import type { Link, Rejection } from '../../../shared/domain/evidence.ts';

/** Suggestions of one row that a person sees at once. */
const SHOWN_SUGGESTIONS = 3;

/**
 * The suggestions still worth offering: not linked yet, not refused. The host answers a moment after a
 * decision; until then the page must not offer again what was just decided.
 */
export function openSuggestions(
  offered: FeatureSuggestions | undefined,
  links: readonly Link[],
  rejections: readonly Rejection[],
): readonly Suggestion[] {
  const isDecided = (one: Suggestion): boolean =>
    links.some(({ evidenceId, anchor }) => {
      if (evidenceId !== one.evidenceId || anchor.kind !== 'text') return false;
      return anchor.start < one.end && anchor.end > one.start;
    }) ||
    rejections.some(
      (other) => other.evidenceId === one.evidenceId && other.start === one.start && other.end === one.end,
    );
  return (offered?.suggestions ?? []).filter((one) => !isDecided(one)).slice(0, SHOWN_SUGGESTIONS);
}

/** A passage in three parts: the clause that carries the match and what stands around it. */
export function focusOf({ text, start, focus }: Suggestion): {
  before: string;
  inside: string;
  after: string;
} {
  const [from, to] = [focus.start - start, focus.end - start];
  return { before: text.slice(0, from), inside: text.slice(from, to), after: text.slice(to) };
}

/** One reason, once: words of the feature beside words of the passage, and the sentence that joins them. */
export type ReasonPair = Suggestion['reasons'][number] &
  Readonly<{
    /** Shortest form: equal words once, different ones as a pair (卡扣→卡勾). */
    words: string;
  }>;

/** Why a passage is proposed, each pair of words once, strongest first. */
export function reasonPairs({ reasons }: Suggestion): readonly ReasonPair[] {
  const seen = new Set<string>();
  return reasons
    .map((reason) => {
      const { feature, passage } = reason;
      const isOne = feature === passage || feature === '' || passage === '';
      const pair = reason.kind === 'contrary' ? `${feature}↔${passage}` : `${feature}→${passage}`;
      return { ...reason, words: isOne ? feature || passage || reason.message : pair };
    })
    .filter(({ words }) => words !== '' && !seen.has(words) && seen.add(words) !== undefined);
}

/**
 * The same in one line, as it is kept with the link. What another case holds is kept without its number: a case file
 * goes to people who have no part in that case.
 */
export function becauseOf(suggestion: Suggestion): string {
  return reasonPairs(suggestion)
    .filter(({ kind }) => kind !== 'contrary')
    .map(({ kind, feature, words }) => {
      if (kind !== 'earlier') return words;
      return feature === '' ? ELSEWHERE : `${words}（${ELSEWHERE}）`;
    })
    .join('、')
    .slice(0, 2_000);
}

const ELSEWHERE = '据本中心另案';

/** What the nearest passage of a feature shows and lacks, in words of the feature. */
export type Nearest = Readonly<{
  shows: readonly Readonly<{ feature: string; passage: string }>[];
  /** Shown by no passage at all. */
  lacks: readonly string[];
  /** Shown by other passages only. */
  elsewhere: readonly string[];
}>;

/** Why the first of the open suggestions does not show the whole feature. */
export function nearestOf(
  { missingTerms }: Pick<FeatureSuggestions, 'missingTerms'>,
  open: readonly Suggestion[],
): Nearest {
  const named = (one: Suggestion): readonly ReasonPair[] =>
    reasonPairs(one).filter(
      ({ kind, feature }) => kind !== 'structure' && kind !== 'contrary' && feature !== '',
    );
  const [nearest, ...others] = open;
  const shows = nearest === undefined ? [] : named(nearest);
  const elsewhere = others
    .flatMap(named)
    .map(({ feature }) => feature)
    .filter((words) => !shows.some(({ feature }) => feature === words));
  return {
    shows: shows.map(({ feature, passage }) => ({ feature, passage })),
    lacks: missingTerms,
    elsewhere: [...new Set(elsewhere)],
  };
}

const CLAUSE_END = /[，、；。：！？,;:!?\s]/u;

/** The clauses at the end of a text, at most so many characters, with 省略号 for what stands before them. */
export function lastClauses(text: string, most: number): string {
  if (text.length <= most) return text;
  for (let at = text.length - most; at < text.length; at += 1) {
    if (CLAUSE_END.test(text.charAt(at - 1))) return `……${text.slice(at)}`;
  }
  return '……';
}

/** The clauses at the beginning of a text; see {@link lastClauses}. */
export function firstClauses(text: string, most: number): string {
  if (text.length <= most) return text;
  for (let at = most; at > 0; at -= 1) {
    if (CLAUSE_END.test(text.charAt(at - 1))) return `${text.slice(0, at)}……`;
  }
  return '……';
}

/** At most so many characters, ended where a clause or at least a word ends, with 省略号 for the rest. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  for (let at = most; at > most / 2; at -= 1) {
    if (CLAUSE_END.test(text.charAt(at))) return `${text.slice(0, at)}……`;
  }
  let end = 0;
  for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text.slice(0, most + 1),
  )) {
    if (index <= most) end = index;
  }
  return `${text.slice(0, end === 0 ? most : end)}……`;
}
