import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt } from '../../../renderer/features/bench/caret-from-point.ts';
import {
  claimLines,
  claimPieces,
  cutTarget,
  type FeaturePlace,
  featureAt,
  mergeTarget,
  moveCaret,
  nextMark,
} from '../../../renderer/features/bench/claim-caret.ts';

// 一种水杯，包括杯体；盖体。
const TEXT = '一种水杯，包括杯体；盖体。';
const PLACES: readonly FeaturePlace[] = [
  { id: 'a', start: 0, end: 4 },
  { id: 'b', start: 5, end: 9 },
  { id: 'c', start: 10, end: 12 },
];

/** Features in order of the text, with gaps between them. */
const places = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 6 })), { maxLength: 8 })
  .map((sizes) => {
    let at = 0;
    return sizes.map(([gap, length], index) => {
      const start = at + gap;
      at = start + length;
      return { id: `${index}`, start, end: at };
    });
  });

describe('pieces of a claim', () => {
  it('cover the text in order, feature by feature, with what stands between', () => {
    expect(claimPieces(TEXT.length, PLACES).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '一种水杯',
      '，',
      '包括杯体',
      '；',
      '盖体',
      '。',
    ]);
  });

  it('cover any text exactly, whatever the features', () => {
    fc.assert(
      fc.property(places, fc.nat(5), (features, rest) => {
        const length = (features.at(-1)?.end ?? 0) + rest;
        const pieces = claimPieces(length, features);
        expect(pieces.reduce((at, piece) => (piece.start === at ? piece.end : Number.NaN), 0)).toBe(length);
        expect(pieces.filter(({ featureId }) => featureId !== null)).toHaveLength(features.length);
      }),
    );
  });
});

describe('the caret in a claim', () => {
  it('cuts the feature whose words lie on both sides, and nothing at a border', () => {
    expect(cutTarget(PLACES, 7)?.id).toBe('b');
    for (const at of [0, 4, 5, 9, 10, 12]) expect(cutTarget(PLACES, at)).toBeUndefined();
  });

  it('merges at the beginning of a feature and among the separators before it', () => {
    expect(mergeTarget(PLACES, 5)?.id).toBe('b');
    expect(mergeTarget(PLACES, 4)?.id).toBe('b');
    expect(mergeTarget(PLACES, 10)?.id).toBe('c');
    for (const at of [0, 2, 7, 11, 13]) expect(mergeTarget(PLACES, at)).toBeUndefined();
  });

  it('never both cuts and merges at one place', () => {
    fc.assert(
      fc.property(places, fc.nat(60), (features, at) => {
        expect(cutTarget(features, at) === undefined || mergeTarget(features, at) === undefined).toBe(true);
      }),
    );
  });

  it('belongs to the feature that begins at a border', () => {
    expect(featureAt(PLACES, 5)?.id).toBe('b');
    expect(featureAt(PLACES, 4)?.id).toBe('a');
    expect(featureAt(PLACES, 13)).toBeUndefined();
  });

  it('moves by characters and not into the middle of one', () => {
    expect(moveCaret('𠀀杯', 0, 1)).toBe(2);
    expect(moveCaret('𠀀杯', 2, -1)).toBe(0);
    expect(moveCaret('杯', 1, 1)).toBe(1);
    expect(moveCaret('杯', 0, -1)).toBe(0);
  });

  it('jumps from one possible cut to the next, and to the ends beyond them', () => {
    expect(nextMark([9, 3], 0, 1, 12)).toBe(3);
    expect(nextMark([9, 3], 9, 1, 12)).toBe(12);
    expect(nextMark([9, 3], 9, -1, 12)).toBe(3);
    expect(nextMark([9, 3], 3, -1, 12)).toBe(0);
  });
});

describe('a place on the page', () => {
  it('is an offset of the text by the piece it lies in', () => {
    const root = document.createElement('div');
    root.innerHTML = '<span><sup>A</sup><span data-at="0">一种</span></span><span data-at="2">水杯</span>';
    const words = root.querySelector('[data-at="2"]')?.firstChild;
    const label = root.querySelector('sup')?.firstChild;
    expect(words && offsetAt(root, words, 1)).toBe(3);
    expect(label && offsetAt(root, label, 1)).toBeNull();
    expect(offsetAt(root, document.createTextNode('别处'), 0)).toBeNull();
  });
});

describe('the claim line by line', () => {
  const features = [
    { id: 'a', start: 2, end: 5 },
    { id: 'b', start: 6, end: 9 },
    { id: 'c', start: 9, end: 12 },
  ];

  it('gives each feature a line with what stands behind it; what stands before the first joins it', () => {
    const lines = claimLines(claimPieces(14, features)).map((line) =>
      line.map(({ start, end }) => [start, end]),
    );
    expect(lines).toEqual([
      [
        [0, 2],
        [2, 5],
        [5, 6],
      ],
      [[6, 9]],
      [
        [9, 12],
        [12, 14],
      ],
    ]);
  });

  it('keeps every piece, in order', () => {
    const pieces = claimPieces(14, features);
    expect(claimLines(pieces).flat()).toEqual(pieces);
    expect(claimLines(claimPieces(14, [])).flat()).toEqual(claimPieces(14, []));
  });
});
