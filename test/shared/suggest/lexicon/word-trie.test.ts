import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrie, scanWords } from '../../../../shared/suggest/lexicon/word-trie.ts';

const WORDS = ['弹簧', '弹簧片', '簧片', '片'];
const found = (text: string, start?: number, end?: number) =>
  scanWords(buildTrie(WORDS), text, start, end).map((hit) => [WORDS[hit.word], hit.start, hit.end]);

describe('words in a text', () => {
  it('are found longest first, from left to right', () => {
    expect(found('一弹簧片与弹簧')).toEqual([
      ['弹簧片', 1, 4],
      ['弹簧', 5, 7],
    ]);
  });

  it('are sought only between the given places', () => {
    expect(found('弹簧片', 1)).toEqual([['簧片', 1, 3]]);
    expect(found('弹簧片', 0, 2)).toEqual([['弹簧', 0, 2]]);
  });

  it('in Latin letters count only as a whole', () => {
    const plastics = buildTrie(['pe', 'pe袋']);
    expect(scanWords(plastics, 'type pe材料').map((hit) => hit.start)).toEqual([5]);
    expect(scanWords(plastics, 'open')).toEqual([]);
    expect(scanWords(plastics, 'pe袋')).toEqual([{ word: 1, start: 0, end: 3 }]);
  });

  it('of an empty list are never found', () => {
    expect(scanWords(buildTrie([]), '弹簧片')).toEqual([]);
  });

  it('stand where they are said to stand, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'弹簧片轴'), maxLength: 40 }), (text) => {
        let last = 0;
        for (const { word, start, end } of scanWords(buildTrie(WORDS), text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(WORDS[word]);
          last = end;
        }
      }),
    );
  });
});
