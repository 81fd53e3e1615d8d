import type { Judgment } from '../../../shared/domain/judgment.ts';

const MAX_PHRASES = 200;

/**
 * Phrases offered for a reason: the person's own ones first, then sentences already written in other rows
 * of this case, so that equal facts are put in equal words.
 */
export function phrasesFor(
  own: readonly string[],
  judgments: readonly Judgment[],
  featureId: string,
): readonly string[] {
  const written = judgments
    .filter((judgment) => judgment.featureId !== featureId)
    .flatMap(({ reason }) => reason.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 3);
  return [...new Set([...own, ...written])].slice(0, MAX_PHRASES);
}
