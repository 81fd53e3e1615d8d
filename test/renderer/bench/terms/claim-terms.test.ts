import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimTerms, statedAliases } from '../../../../renderer/features/bench/terms/claim-terms.ts';
import { termFinder, termTone } from '../../../../renderer/features/bench/terms/find-terms.ts';
import type { Claim, Feature } from '../../../../shared/domain/claim.ts';
import { defined } from '../../../../shared/util/assert.ts';
import { aRack, featureAt } from '../rack-case.ts';

const rack = aRack();
const base: Claim = defined(Object.values(rack.state.claims)[0], 'a claim');

function claimSaying(text: string): Claim {
  return { ...base, text };
}

function featuresSaying(...texts: readonly string[]): readonly Feature[] {
  return texts.map((text, at) => ({ ...featureAt(rack, 1, 0), id: `${at}`, text }));
}

const MARKED = claimSaying(
  '一种水杯，包括杯体（1）和盖体（2），所述盖体（2）与所述杯体（1）铰接，设有第一扣（3）。',
);

describe('the terms of the claims', () => {
  it('are the names with marks, in order of mark, with how the product calls them', () => {
    const pairs = [
      { term: '盖体', part: '翻盖', aliasId: null },
      { term: '盖体', part: '上盖', aliasId: 'a' },
    ];
    expect(claimTerms([MARKED], [], pairs)).toEqual([
      { name: '杯体', mark: '1', variants: [], parts: [] },
      {
        name: '盖体',
        mark: '2',
        variants: [],
        parts: [
          { words: '翻盖', aliasId: null },
          { words: '上盖', aliasId: 'a' },
        ],
      },
      { name: '第一扣', mark: '3', variants: [], parts: [] },
    ]);
  });

  it('give one name with two marks once', () => {
    const claim = claimSaying('包括轴承（1）和套在另一轴上的轴承（2）。');
    const [term, ...others] = claimTerms([claim], [], []).filter(({ name }) => name === '轴承');
    expect([term?.mark, others]).toEqual(['1、2', []]);
  });

  it('take names without marks that recur in features, and none that only repeat a known one', () => {
    const features = featuresSaying('所述限位块位于盖体', '所述限位块由硅胶制成', '盖体可以转动');
    const names = claimTerms([MARKED], features, []).map(({ name }) => name);
    expect(names).toContain('限位块');
    expect(names.filter((name) => name.includes('盖体'))).toEqual(['盖体']);
    expect(names).not.toContain('硅胶');
  });

  it('show what was stated once, though a link says the same, and keep a term that only an alias names', () => {
    const pairs = [
      { term: '盖体', part: '上盖', aliasId: null },
      { term: '盖体', part: '上盖', aliasId: 'a' },
      { term: '提手', part: '拎环', aliasId: 'b' },
    ];
    const terms = claimTerms([MARKED], [], pairs);
    expect(terms.find(({ name }) => name === '盖体')?.parts).toEqual([{ words: '上盖', aliasId: 'a' }]);
    expect(terms.at(-1)).toMatchObject({ name: '提手', parts: [{ words: '拎环', aliasId: 'b' }] });
  });
});

it('states hold for their product, or for all', () => {
  const alias = { id: 'a', term: '盖体', part: '上盖' };
  const stated = [
    { ...alias, productId: 'p1' },
    { ...alias, id: 'b', part: '翻盖', productId: null },
  ];
  expect(statedAliases(stated, 'p1').map(({ aliasId }) => aliasId)).toEqual(['a', 'b']);
  expect(statedAliases(stated, 'p2').map(({ aliasId }) => aliasId)).toEqual(['b']);
});

describe('finding terms', () => {
  const terms = claimTerms([MARKED], [], [{ term: '盖体', part: '杯', aliasId: null }]);
  const find = termFinder(terms);

  it('takes the longest name, and the words of the product only outside the claim', () => {
    const text = '杯体和杯上的盖体';
    const words = (hits: ReturnType<typeof find.inClaim>) =>
      hits.map(({ start, end, term }) => [text.slice(start, end), terms[term]?.name]);
    expect(words(find.inClaim(text))).toEqual([
      ['杯体', '杯体'],
      ['盖体', '盖体'],
    ]);
    expect(words(find.inMaterial(text))).toEqual([
      ['杯体', '杯体'],
      ['杯', '盖体'],
      ['盖体', '盖体'],
    ]);
  });

  it('finds hits in order that do not overlap, in any text', () => {
    const text = fc.string({ unit: fc.constantFrom('杯', '体', '盖', '第', '一', '扣') });
    fc.assert(
      fc.property(text, (words) => {
        let from = 0;
        for (const { start, end, term } of find.inMaterial(words)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(terms[term]).toBeDefined();
          from = end;
        }
      }),
    );
  });

  it('finds nothing without terms', () => {
    expect(termFinder([]).inMaterial('杯体')).toEqual([]);
  });
});

it('a tone is one of six and stays with its term', () => {
  expect([0, 5, 6].map(termTone)).toEqual([1, 6, 1]);
});
