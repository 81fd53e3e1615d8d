import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeCase } from '../../../shared/judgment/case-conclusion.ts';
import { productSentence } from '../../../shared/judgment/case-sentence.ts';
import { findChainBreaches } from '../../../shared/judgment/chain-breaches.ts';
import { type CaseConclusion, CONCLUSIONS, type Conclusion } from '../../../shared/judgment/verdict.ts';

function claims(...conclusions: readonly Conclusion[]) {
  return conclusions.map((conclusion, index) => ({ no: index + 1, conclusion }));
}

/** The aggregation a second time: blocked, then what is left after invalid claims are struck. */
function expected(conclusions: readonly Conclusion[]): CaseConclusion {
  const kinds = new Set(conclusions.map((one) => one.replace(/_(LITERAL|EQUIV)$/, '')));
  if (kinds.size === 0 || kinds.has('BLOCKED')) return 'CASE_BLOCKED';
  kinds.delete('NO_VALID_RIGHT');
  if (kinds.size === 0) return 'CASE_NO_RIGHT';
  if (kinds.has('FALL')) return 'CASE_FALL';
  return kinds.has('UNABLE') ? 'CASE_UNABLE' : 'CASE_NOT_FALL';
}

describe('the case over its asserted claims', () => {
  it('agrees with a second statement for all sets of up to four claims', () => {
    const grow = (sets: readonly Conclusion[][]) =>
      sets.flatMap((set) => CONCLUSIONS.map((one) => [...set, one]));
    let sets: Conclusion[][] = [[]];
    for (let size = 0; size <= 4; size += 1) {
      for (const set of sets)
        expect(concludeCase(claims(...set)).conclusion, set.join(' ')).toBe(expected(set));
      sets = grow(sets);
    }
  });

  it('names the claims that decided and those struck out', () => {
    expect(concludeCase(claims('NOT_FALL', 'FALL_EQUIV', 'NO_VALID_RIGHT')).because).toEqual([
      { rule: 'A1', basis: [], claims: [2] },
      { rule: 'A5', basis: [], claims: [3] },
    ]);
    expect(concludeCase(claims('NOT_FALL', 'UNABLE')).because).toMatchObject([{ rule: 'A2', claims: [2] }]);
    expect(concludeCase(claims('NOT_FALL', 'NOT_FALL')).because).toMatchObject([
      { rule: 'A3', claims: [1, 2] },
    ]);
    expect(concludeCase(claims('NO_VALID_RIGHT')).because).toMatchObject([{ rule: 'A4', claims: [1] }]);
    expect(concludeCase(claims('FALL_LITERAL', 'BLOCKED')).because).toMatchObject([
      { rule: 'A6', claims: [2] },
    ]);
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CONCLUSIONS)), (set) => {
        const turned = concludeCase(claims(...[...set].reverse()));
        expect(turned.conclusion).toBe(concludeCase(claims(...set)).conclusion);
      }),
    );
  });
});

describe('the sentence over all claims of one product', () => {
  const rack = { name: '折叠晾衣架', kind: 'product' as const };
  const weld = { name: '焊接工艺', kind: 'method' as const };

  it('puts what falls first and then the rest', () => {
    expect(
      productSentence(rack, claims('FALL_LITERAL', 'UNABLE', 'NOT_FALL', 'NOT_FALL', 'NO_VALID_RIGHT')),
    ).toBe(
      '被诉产品折叠晾衣架落入涉案专利权利要求1的保护范围；依据现有证据，尚不能得出其是否落入涉案专利权利要求2的保护范围的结论；其未落入涉案专利权利要求3、4的保护范围；权利要求5不具备有效权利基础，不予比对。',
    );
  });

  it('says what cannot be judged, and what is out of scope all the same', () => {
    expect(productSentence(weld, claims('UNABLE', 'NOT_FALL'))).toBe(
      '依据现有证据，尚不能得出被诉方法焊接工艺是否落入涉案专利权利要求1的保护范围的结论；其未落入涉案专利权利要求2的保护范围。',
    );
  });

  it('is plain when nothing falls', () => {
    expect(productSentence(rack, claims('NOT_FALL', 'NOT_FALL'))).toBe(
      '被诉产品折叠晾衣架未落入涉案专利权利要求1、2的保护范围。',
    );
  });

  it('says what is still to do instead of a conclusion', () => {
    expect(productSentence(rack, claims('FALL_LITERAL', 'BLOCKED'))).toBe(
      '权利要求2尚不能得出结论，暂不能就被诉产品折叠晾衣架得出总结论。',
    );
    expect(productSentence(rack, [])).toBe('尚未确定主张的权利要求，暂不能就被诉产品折叠晾衣架得出结论。');
    expect(productSentence(rack, claims('NO_VALID_RIGHT'))).toBe('涉案专利权不具备有效权利基础，不予比对。');
  });

  it('names each claim exactly once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CONCLUSIONS.slice(0, 5)), { minLength: 1, maxLength: 9 }),
        (set) => {
          if (set.every((one) => one === 'NO_VALID_RIGHT')) return;
          const digits = productSentence(rack, claims(...set)).match(/\d+/g) ?? [];
          expect(digits.map(Number).sort()).toEqual(set.map((_, index) => index + 1));
        },
      ),
    );
  });
});

describe('conclusions that contradict each other along a chain', () => {
  const chain = [
    { no: 1, dependsOn: [], refersTo: [], replaces: false },
    { no: 2, dependsOn: [1], refersTo: [], replaces: false },
  ];
  const breaches = (base: Conclusion, own: Conclusion, replaces = false) =>
    findChainBreaches(
      chain.map((claim) => ({ ...claim, replaces: replaces && claim.no === 2 })),
      new Map([
        [1, base],
        [2, own],
      ]),
    );

  it('are found over all pairs: a fall over a base that does not fall', () => {
    for (const base of CONCLUSIONS) {
      for (const own of CONCLUSIONS) {
        const isBroken = own.startsWith('FALL') && ['NOT_FALL', 'UNABLE', 'BLOCKED'].includes(base);
        expect(
          breaches(base, own).map((found) => found.code),
          `${base} ${own}`,
        ).toEqual(isBroken ? ['CLAIM_CHAIN_BROKEN'] : []);
      }
    }
  });

  it('are not looked for where a claim replaces a feature (C6)', () => {
    expect(breaches('NOT_FALL', 'FALL_LITERAL', true)).toEqual([]);
  });
});
