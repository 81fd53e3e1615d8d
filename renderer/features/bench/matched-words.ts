import { escapePattern } from '../../../shared/util/escape-pattern.ts';

/** Words to mark in a text; the tone is shown by colour and by the kind of line below them. */
export type WordMark = Readonly<{ words: string; tone: string; title: string }>;

/** A piece of a text: under a mark, or plain. */
export type WordPiece = Readonly<{ text: string; at: number; mark: WordMark | null }>;

/**
 * Cuts a text at the words to mark. Where several begin the longest wins, of equal ones the first mark; the
 * pieces are in order and cover the text exactly. Linear in the text for a few marks.
 */
export function markWords(text: string, marks: readonly WordMark[]): readonly WordPiece[] {
  const byWords = new Map<string, WordMark>();
  for (const mark of marks) if (mark.words !== '' && !byWords.has(mark.words)) byWords.set(mark.words, mark);
  if (byWords.size === 0) return [{ text, at: 0, mark: null }];
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length);
  const finder = new RegExp(`(${longestFirst.map(escapePattern).join('|')})`, 'u');
  let at = 0;
  const pieces = text.split(finder).map((part) => {
    const piece = { text: part, at, mark: byWords.get(part) ?? null };
    at += part.length;
    return piece;
  });
  return pieces.filter((piece) => piece.text !== '');
}
