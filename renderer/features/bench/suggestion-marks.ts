import { t } from '../../locales/t.ts';
import type { WordMark } from './matched-words.ts';
import type { ReasonPair } from './suggestion-view.ts';

/** Tones there are; a suggestion seldom rests on more pairs. */
const TONES = 6;

/** The tone of a pair by its place among the reasons; a relation is no thing to find and has none. */
export function toneOf(pairs: readonly ReasonPair[], pair: ReasonPair): string {
  return pair.kind === 'structure' ? 'none' : `tone-${(pairs.indexOf(pair) % TONES) + 1}`;
}

/** Marks for the words of one side of the reasons. */
export function pairMarks(pairs: readonly ReasonPair[], side: 'feature' | 'passage'): readonly WordMark[] {
  return pairs
    .filter(({ kind }) => kind !== 'structure')
    .map((pair) => ({ words: pair[side], tone: toneOf(pairs, pair), title: pair.message }));
}

/** Marks for words of a feature that no passage shows. */
export function missingMarks(terms: readonly string[]): readonly WordMark[] {
  return terms.map((words) => ({ words, tone: 'missing', title: t('bench.termMissing') }));
}
