import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buffersOf,
  buildWordTable,
  lengthOf,
  longestWordAt,
} from '../../../../shared/suggest/vectors/word-table.ts';

describe('a table of words', () => {
  it('finds the longest word at a place, and none beyond the end', () => {
    const table = buildWordTable(['底座', '底座垫', '底座垫圈套']);
    const text = '旋转底座垫圈';
    expect(longestWordAt(table, text, 2, text.length)).toBe(1);
    expect(longestWordAt(table, text, 2, 4)).toBe(0);
    expect(longestWordAt(table, text, 2, 3)).toBe(-1);
    expect(longestWordAt(table, text, 0, text.length)).toBe(-1);
    expect(lengthOf(table, 1)).toBe(3);
  });

  it('may be empty', () => expect(longestWordAt(buildWordTable([]), '底座', 0, 2)).toBe(-1));

  it('finds what a search through the list finds', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 2, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 60 }), text, fc.nat(30), (words, where, at) => {
        const starting = words.filter((word) => where.startsWith(word, at));
        const longest = starting.reduce((best, word) => (word.length > best.length ? word : best), '');
        expect(longestWordAt(buildWordTable(words), where, at, where.length)).toBe(
          longest === '' ? -1 : words.indexOf(longest),
        );
      }),
    );
  });

  it('works after it was handed to another thread', () => {
    const table = buildWordTable(['底座', '提手']);
    const moved = structuredClone(table, { transfer: buffersOf(table) });
    expect(longestWordAt(moved, '提手', 0, 2)).toBe(1);
    expect(table.letters).toHaveLength(0);
  });
});
