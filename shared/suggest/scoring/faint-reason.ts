import type { SuggestionReason } from '../model.ts';
import { termsOf } from '../reading/terms.ts';

/**
 * What is said of a passage for which no words, numbers, marks or relations speak by themselves: the longest word
 * piece that both texts share, or else that it stands near passages that answer the claim. Nothing is offered
 * without saying why. Both texts are folded.
 */
export function faintReason(feature: string, passage: string): SuggestionReason {
  const piece = termsOf(feature)
    .map((term) => sharedPiece(term, passage))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  const message =
    piece === ''
      ? '文字上没有相合之处，只因邻近的段落与本权利要求相应，请核对。'
      : `只有“${piece}”这几个字相合，请核对。`;
  return { kind: 'structure', feature: piece, passage: piece, message };
}

/** The longest run of two or more characters of the term that stands in the text; empty when there is none. */
function sharedPiece(term: string, text: string): string {
  for (let length = term.length; length >= 2; length--) {
    for (let at = 0; at + length <= term.length; at++) {
      const piece = term.slice(at, at + length);
      if (text.includes(piece)) return piece;
    }
  }
  return '';
}
