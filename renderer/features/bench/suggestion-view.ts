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

export type ReasonWords = Readonly<{ kind: Suggestion['reasons'][number]['kind']; words: string }>;

/** Why a passage is proposed, shortest form: equal words once, different ones as pairs (卡扣→卡勾). */
export function reasonWords({ reasons }: Suggestion, most = 4): readonly ReasonWords[] {
  const seen = new Set<string>();
  return reasons
    .map(({ kind, feature, passage }) => ({
      kind,
      words: feature === passage || passage === '' ? feature : `${feature}→${passage}`,
    }))
    .filter(({ words }) => words !== '' && !seen.has(words) && seen.add(words) !== undefined)
    .slice(0, most);
}

/** The same in one line, as it is kept with the link. */
export function becauseOf(suggestion: Suggestion): string {
  return reasonWords(suggestion, 20)
    .map(({ words }) => words)
    .join('、')
    .slice(0, 2_000);
}
