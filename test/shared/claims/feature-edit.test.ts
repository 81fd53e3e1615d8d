import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutAt,
  type FeatureSpan,
  mergeWithPrevious,
  relabel,
  resplit,
} from '../../../shared/claims/feature-edit.ts';
import { unwrap } from '../../../shared/util/result.ts';

const TEXT = '甲与乙连接，丙固定在丁上；戊呈圆形';
const FEATURES: readonly (FeatureSpan & { note: string })[] = [
  { id: 'a', start: 0, end: 12, note: '已判' },
  { id: 'b', start: 13, end: 17, note: '' },
];

const words = (features: readonly FeatureSpan[]) => features.map(({ start, end }) => TEXT.slice(start, end));

describe('cutAt', () => {
  it('gives the second half a new id, leaves the separators out, and carries everything else along', () => {
    const cut = unwrap(cutAt(TEXT, FEATURES, 6, 'c'));
    expect(words(cut)).toEqual(['甲与乙连接', '丙固定在丁上', '戊呈圆形']);
    expect(cut.map((feature) => feature.id)).toEqual(['a', 'c', 'b']);
    expect(cut.map((feature) => feature.note)).toEqual(['已判', '已判', '']);
  });

  it('cuts between any two words, on either side of a separator alike', () => {
    expect(words(unwrap(cutAt(TEXT, FEATURES, 5, 'c')))).toEqual(
      words(unwrap(cutAt(TEXT, FEATURES, 6, 'c'))),
    );
    expect(words(unwrap(cutAt(TEXT, FEATURES, 3, 'c'))).slice(0, 2)).toEqual([
      '甲与乙',
      '连接，丙固定在丁上',
    ]);
  });

  it.each([
    ['outside every feature', 12],
    ['at the start of a feature', 13],
    ['beyond the text', 99],
    ['before the text', -1],
  ])('refuses %s', (_, offset) => {
    expect(cutAt(TEXT, FEATURES, offset, 'c')).toMatchObject({
      ok: false,
      error: { code: 'CUT_NOT_POSSIBLE' },
    });
  });

  it('refuses to leave nothing but separators, or half a character', () => {
    const commas = [{ id: 'a', start: 0, end: 3 }];
    expect(cutAt('，甲。', commas, 1, 'c').ok).toBe(false);
    expect(cutAt('𠮷野', [{ id: 'a', start: 0, end: 3 }], 1, 'c').ok).toBe(false);
  });
});

describe('mergeWithPrevious', () => {
  it('joins two features with the words between them under the earlier id', () => {
    const merged = unwrap(mergeWithPrevious(FEATURES, 1));
    expect(merged).toEqual([{ id: 'a', start: 0, end: 17, note: '已判' }]);
  });

  it('refuses the first feature and one that is not there', () => {
    for (const index of [0, 2, -1]) {
      expect(mergeWithPrevious(FEATURES, index)).toMatchObject({
        ok: false,
        error: { code: 'MERGE_NOT_POSSIBLE' },
      });
    }
  });

  it('takes a cut back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), (offset) => {
        const cut = unwrap(cutAt(TEXT, FEATURES, offset, 'c'));
        expect(unwrap(mergeWithPrevious(cut, 1))).toEqual(FEATURES);
      }),
    );
  });
});

describe('relabel', () => {
  const CLAIM = { no: 1, kind: 'independent' } as const;

  it('names features in order, parts after the feature before them', () => {
    const features = [{ isTitle: true }, {}, { isPart: true }, { isPart: true }, {}];
    expect(relabel(CLAIM, features, 'letters')).toEqual(['A', 'B', 'B1', 'B2', 'C']);
    expect(relabel(CLAIM, features, 'numbers')).toEqual(['1.0', '1.1', '1.1.1', '1.1.2', '1.2']);
  });

  it('goes on with two letters after Z', () => {
    const labels = relabel(CLAIM, new Array(29).fill({}), 'letters');
    expect(labels.slice(25)).toEqual(['Z', 'AA', 'AB', 'AC']);
    expect(new Set(relabel(CLAIM, new Array(900).fill({}), 'letters')).size).toBe(900);
  });

  it('treats a part with nothing before it as a feature', () => {
    expect(relabel(CLAIM, [{ isPart: true }], 'letters')).toEqual(['A']);
  });
});

describe('resplit', () => {
  const ids = () => {
    let next = 0;
    return () => `n${next++}`;
  };

  it('keeps a feature whose words still stand, and says that its judgment holds', () => {
    const result = resplit(FEATURES, FEATURES, ids());
    expect(result.map(({ id, stands }) => [id, stands])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it('gives the id of a divided feature to its larger half', () => {
    const result = resplit(
      FEATURES,
      [
        { start: 0, end: 5 },
        { start: 6, end: 12 },
        { start: 13, end: 17 },
      ],
      ids(),
    );
    expect(result.map(({ id, stands, from }) => [id, stands, from])).toEqual([
      ['a', false, ['a']],
      ['n0', false, ['a']],
      ['b', true, ['b']],
    ]);
  });

  it('remembers every feature that went into a joined one', () => {
    expect(resplit(FEATURES, [{ start: 0, end: 17 }], ids())).toEqual([
      { id: 'a', start: 0, end: 17, stands: false, from: ['a', 'b'] },
    ]);
  });

  it('gives every piece an id of its own, whatever is joined and divided', () => {
    const spans = fc
      .uniqueArray(fc.nat(200), { minLength: 2, maxLength: 40 })
      .map((cuts) => cuts.sort((a, b) => a - b))
      .map((cuts) => cuts.slice(1).map((end, index) => ({ id: `o${index}`, start: cuts[index] ?? 0, end })));
    fc.assert(
      fc.property(spans, spans, (old, pieces) => {
        const result = resplit(old, pieces, ids());
        expect(new Set(result.map(({ id }) => id)).size).toBe(pieces.length);
        for (const { id, from } of result) expect(id.startsWith('n') || from.includes(id)).toBe(true);
      }),
    );
  });
});
