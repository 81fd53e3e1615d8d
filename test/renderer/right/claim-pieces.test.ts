import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimPieces } from '../../../renderer/features/right/claim-pieces.ts';
import type { ClaimReference } from '../../../shared/claims/claim-references.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { defined } from '../../../shared/util/assert.ts';
import { TestCase } from '../../support/case-builder.ts';

const [CLAIM] = Object.values(new TestCase().loadClaims().state.claims);
const at = 100;

/** A claim that stands at {@link at} in its set, with problems at these places of its words. */
function claim(text: string, ...places: readonly (readonly [number, number])[]): Claim {
  const problems = places.map(([start, end]) => ({
    code: 'ANTECEDENT_MISSING' as const,
    severity: 'warning' as const,
    message: '',
    start: at + start,
    end: at + end,
  }));
  return { ...defined(CLAIM, 'a claim'), text, start: at, end: at + text.length, problems };
}

const reference = (start: number, end: number): ClaimReference => ({
  start,
  end,
  numbers: [1],
  isDependence: true,
});
const words = (one: Claim, references: readonly ClaimReference[]) =>
  claimPieces(one, references).map(({ start, end, problems }) => [one.text.slice(start, end), problems]);

describe('the pieces of a claim', () => {
  it('are cut where problems begin and end; overlapping ones share a piece', () => {
    expect(words(claim('甲乙丙丁戊', [1, 3], [2, 4]), [])).toEqual([
      ['甲', []],
      ['乙', [0]],
      ['丙', [0, 1]],
      ['丁', [1]],
      ['戊', []],
    ]);
  });

  it('leave a reference whole, so that all of it leads on, and keep the problem it carries', () => {
    const one = claim('据权利要求5所述', [1, 3]);
    const pieces = claimPieces(one, [reference(1, 6)]);
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 6],
      [6, 8],
    ]);
    expect(pieces[1]).toMatchObject({ reference: { numbers: [1] }, problems: [0] });
  });

  it('underline nothing for a problem of the whole claim', () => {
    expect(words(claim('甲乙丙', [0, 3]), [])).toEqual([['甲乙丙', []]]);
  });

  it('cover any claim once, in order', () => {
    const place = fc.tuple(fc.integer({ min: -5, max: 12 }), fc.nat(15));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 5 }), fc.nat(6), fc.nat(3), (places, from, length) => {
        const one = claim('甲乙丙丁戊己庚辛壬癸', ...places.map(([a, b]) => [a, a + b] as const));
        const pieces = claimPieces(one, length === 0 ? [] : [reference(from, from + length)]);
        expect(pieces.map(({ start, end }) => one.text.slice(start, end)).join('')).toBe(one.text);
        expect(pieces.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});
