import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRepair } from '../../../shared/claims/model.ts';
import { restoreOriginals, sourceOffset, undoRepairs } from '../../../shared/claims/repairs.ts';

/** Words that stay, and between them what stood there and what it was made into. */
type Piece = Readonly<{ words: string; original: string; now: string }>;

function repaired(pieces: readonly Piece[]) {
  const repairs: TextRepair[] = [];
  let source = '';
  let text = '';
  for (const { words, original, now } of pieces) {
    source += words;
    text += words;
    const [sourceStart, start] = [source.length, text.length];
    source += original;
    text += now;
    const place = { start, end: text.length, sourceStart, sourceEnd: source.length };
    repairs.push({ code: 'CONTROL_CHARACTER', message: '', original, ...place });
  }
  return { source, text, repairs };
}

const piece = fc.record({
  words: fc.stringMatching(/^[甲乙丙]{1,5}$/),
  original: fc.stringMatching(/^[旧页]{1,4}$/),
  now: fc.stringMatching(/^新{0,6}$/),
});
const anyPieces = fc.array(piece, { minLength: 1, maxLength: 8 });

describe('repairs', () => {
  it('undone give the source', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const { source, text, repairs } = repaired(pieces);
        expect(undoRepairs(text, repairs)).toBe(source);
      }),
    );
  });

  it('lead every kept character back to itself', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const { source, text, repairs } = repaired(pieces);
        for (let at = 0; at < text.length; at++) {
          const char = text.charAt(at);
          if (char !== '新') expect(source.charAt(sourceOffset(repairs, at))).toBe(char);
        }
      }),
    );
  });

  it('taken back one by one leave the others at their words', () => {
    fc.assert(
      fc.property(anyPieces, fc.nat(), (pieces, seed) => {
        const { source, text, repairs } = repaired(pieces);
        const kept = repairs.filter((_, at) => ((seed >> at) & 1) === 1).map((one) => one.sourceStart);
        const again = restoreOriginals({ text, repairs }, kept);
        expect(undoRepairs(again.text, again.repairs)).toBe(source);
        expect(again.repairs.map((one) => again.text.slice(one.start, one.end))).toEqual(
          repairs
            .filter(({ sourceStart }) => !kept.includes(sourceStart))
            .map(({ start, end }) => text.slice(start, end)),
        );
      }),
    );
  });

  it('all taken back give the source itself', () => {
    const { source, text, repairs } = repaired([{ words: '底座', original: '第1页', now: '' }]);
    const all = repairs.map(({ sourceStart }) => sourceStart);
    expect(restoreOriginals({ text, repairs }, all)).toEqual({ text: source, repairs: [] });
  });
});
