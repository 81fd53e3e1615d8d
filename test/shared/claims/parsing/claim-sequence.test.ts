import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSequence } from '../../../../shared/claims/parsing/claim-sequence.ts';
import type { StartCandidate } from '../../../../shared/claims/parsing/claim-starts.ts';

/** Candidates at equal distances, as `no` or `[no, score]`. */
function candidates(list: readonly (number | readonly [no: number, score: number])[]): StartCandidate[] {
  return list.map((entry, index) => {
    const [no, score] = typeof entry === 'number' ? [entry, 11] : entry;
    return { no, start: 20 * index, body: 20 * index + 3, score, opening: 'article', glued: '' };
  });
}
const chosen = (list: Parameters<typeof candidates>[0]) =>
  chooseSequence(candidates(list)).map(({ no, start }) => `${no}@${start / 20}`);

describe('chooseSequence (§11.3 P4)', () => {
  it('takes what rises by one', () => {
    expect(chosen([1, 2, 3])).toEqual(['1@0', '2@1', '3@2']);
    expect(chosen([])).toEqual([]);
  });

  it('passes over the numbers of a list inside a claim', () => {
    expect(chosen([1, 2, [1, -1], [2, -1], [3, -1], 3, 4])).toEqual(['1@0', '2@1', '3@5', '4@6']);
  });

  it('goes over a gap, keeps a double, and begins late, rather than lose sure claims', () => {
    expect(chosen([1, 2, 5, 6])).toEqual(['1@0', '2@1', '5@2', '6@3']);
    expect(chosen([1, 2, 2, 3])).toEqual(['1@0', '2@1', '2@2', '3@3']);
    expect(chosen([9, 10, 11])).toEqual(['9@0', '10@1', '11@2']);
  });

  it('finds nothing where nothing speaks for a claim', () => {
    expect(
      chosen([
        [4, -2],
        [7, -5],
      ]),
    ).toEqual([]);
  });

  it('never goes back in the text or in the numbers', () => {
    const anyList = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -6, max: 14 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyList, (list) => {
        const found = chooseSequence(candidates(list));
        for (let index = 1; index < found.length; index++) {
          expect(found[index]?.start).toBeGreaterThan(found[index - 1]?.start ?? 0);
          expect(found[index]?.no).toBeGreaterThanOrEqual(found[index - 1]?.no ?? 0);
        }
      }),
    );
  });
});
