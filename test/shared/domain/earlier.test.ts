import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierFacts } from '../../../shared/domain/earlier.ts';
import type { Verdict } from '../../../shared/judgment/verdict.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RACK_CLAIMS, TestCase } from '../../support/case-builder.ts';

const named = (test: TestCase, caseNo = '临-甲', date = '2026-10-12') => ({
  caseNo,
  date,
  state: test.state,
});
const aCase = (sha256 = 'a'.repeat(64)) => new TestCase().loadClaims().addEvidence('page', { sha256 });

function judge(test: TestCase, at: number, verdict: Verdict): TestCase {
  const { id: featureId } = defined(test.features(1)[at], 'a feature');
  test.run({ type: 'judgment.set', featureId, productId: test.productId, patch: { verdict } });
  return test;
}

function merged(): TestCase {
  const test = aCase();
  test.run({ type: 'feature.merge', featureId: defined(test.features(1)[2], 'a feature').id });
  return test;
}

describe('earlier splits', () => {
  it('are those a person worked on, for claims of the same words, and make the claim the same', () => {
    const [here, there] = [aCase(), merged()];
    const [split] = earlierFacts(here.state, [named(there)]).splits;
    const { claimId, pieces } = defined(split, 'a split');
    here.run({ type: 'claim.splitAs', claimId, pieces });
    expect(here.features(1).map(({ text }) => text)).toEqual(there.features(1).map(({ text }) => text));
    expect(earlierFacts(here.state, [named(there)]).splits).toEqual([]);
  });

  it('are not offered for other words, nor when nobody looked at them', () => {
    const other = new TestCase().loadClaims(RACK_CLAIMS.replace('铰接', '固定'));
    expect(earlierFacts(other.state, [named(merged())]).splits).toEqual([]);
    expect(earlierFacts(merged().state, [named(aCase())]).splits).toEqual([]);
    expect(earlierFacts(merged().state, [named(judge(aCase(), 1, 'IDENTICAL'))]).splits).toHaveLength(1);
  });

  it('that several cases share are offered once, by the newest', () => {
    const { splits } = earlierFacts(aCase().state, [named(merged(), '临-乙'), named(merged(), '临-甲')]);
    expect(splits.map((split) => split.in.caseNo)).toEqual(['临-乙']);
  });
});

describe('earlier verdicts', () => {
  const verdicts = (here: TestCase, ...others: ReturnType<typeof named>[]) =>
    earlierFacts(here.state, others).verdicts;

  it('stand beside the feature of the same words, with the case and whether the product is the same', () => {
    const here = aCase();
    const there = judge(aCase(), 1, 'EQUIVALENT');
    expect(verdicts(here, named(there))).toMatchObject([
      {
        in: { caseNo: '临-甲', date: '2026-10-12' },
        featureId: here.features(1)[1]?.id,
        verdict: 'EQUIVALENT',
        isSameProduct: true,
        isIssued: false,
      },
    ]);
    const elsewhere = judge(aCase('c'.repeat(64)), 1, 'EQUIVALENT');
    expect(verdicts(here, named(elsewhere))).toMatchObject([{ isSameProduct: false }]);
  });

  it('put those of the same product first, and know what left the house', () => {
    const other = judge(aCase('c'.repeat(64)), 1, 'IDENTICAL');
    for (const status of ['ISSUED', 'ARCHIVED']) {
      const issued = judge(aCase(), 1, 'DIFFERENT');
      const id = defined(Object.keys(issued.state.cases)[0], 'a sheet');
      issued.run({ type: 'record.update', collection: 'cases', id, patch: { status } });
      expect(verdicts(aCase(), named(other, '临-乙'), named(issued))).toMatchObject([
        { verdict: 'DIFFERENT', isSameProduct: true, isIssued: true },
        { verdict: 'IDENTICAL', isSameProduct: false, isIssued: false },
      ]);
    }
  });

  it('leave out what was not judged, and judgments that went stale', () => {
    expect(verdicts(aCase(), named(aCase()))).toEqual([]);
    const stale = judge(aCase(), 1, 'IDENTICAL');
    const { id: featureId } = defined(stale.features(1)[1], 'a feature');
    stale.run({ type: 'feature.retype', featureId, featureType: 'FUNCTIONAL' });
    expect(verdicts(aCase(), named(stale))).toEqual([]);
  });

  it('leave out what the program proposed and no person confirmed', () => {
    const there = aCase();
    const { id: featureId } = defined(there.features(1)[1], 'a feature');
    const patch = { verdict: 'IDENTICAL', trust: 'suggested' } as const;
    there.run({ type: 'judgment.set', featureId, productId: there.productId, patch });
    expect(verdicts(aCase(), named(there))).toEqual([]);
  });

  it('fill no row with more than five', () => {
    const others = Array.from({ length: 9 }, (_, at) => named(judge(aCase(), 1, 'IDENTICAL'), `临-${at}`));
    expect(verdicts(aCase(), ...others)).toHaveLength(5);
  });
});

describe('earlier constructions', () => {
  const reading = (term: string, meaning: string) => {
    const test = new TestCase();
    test.run({ type: 'record.add', collection: 'constructions', id: 'k', patch: { term, meaning } });
    return test;
  };

  it('are offered unless the term is read so here', () => {
    const there = named(reading('限位块', '限制位移的块状件'));
    expect(earlierFacts(new TestCase().state, [there]).constructions).toMatchObject([
      { term: '限位块', meaning: '限制位移的块状件', in: { caseNo: '临-甲' } },
    ]);
    expect(earlierFacts(reading('限位块', '限制位移的块状件').state, [there]).constructions).toEqual([]);
    expect(earlierFacts(reading('限位块', '另一种解释').state, [there]).constructions).toHaveLength(1);
  });

  it('that were never written out are none', () => {
    expect(earlierFacts(new TestCase().state, [named(reading('限位块', ' '))]).constructions).toEqual([]);
  });
});

describe('earlier facts', () => {
  it('name only what this case has, whatever the other cases look like', () => {
    const step = fc.tuple(
      fc.nat(4),
      fc.constantFrom<Verdict>('IDENTICAL', 'MISSING', 'UNDETERMINED'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const [here, there] = [aCase(), aCase()];
        for (const [at, verdict, isMerged] of steps) {
          const features = there.features(1);
          const feature = features[at % features.length];
          if (feature === undefined) continue;
          if (isMerged && features.indexOf(feature) > 0)
            there.run({ type: 'feature.merge', featureId: feature.id });
          else judge(there, features.indexOf(feature), verdict);
        }
        const facts = earlierFacts(here.state, [named(there)]);
        for (const { featureId, productId } of facts.verdicts) {
          expect(here.state.features).toHaveProperty(featureId);
          expect(here.state.products).toHaveProperty(productId);
        }
        for (const { claimId } of facts.splits) expect(here.state.claims).toHaveProperty(claimId);
        expect(earlierFacts(here.state, []), 'without other cases').toEqual({
          splits: [],
          verdicts: [],
          constructions: [],
        });
      }),
      { numRuns: 40 },
    );
  });
});
