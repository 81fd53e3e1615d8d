import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, type Act, type ActObject, isExploitation } from '../../../shared/judgment/acts.ts';
import {
  concludeFinal,
  DEFENCES,
  type DefenceId,
  type FinalConclusion,
  type FinalInput,
} from '../../../shared/judgment/final-conclusion.ts';
import {
  concludePriorArt,
  PRIOR_ART_RELATIONS,
  type PriorArtRelation,
} from '../../../shared/judgment/prior-art.ts';
import { CASE_CONCLUSIONS } from '../../../shared/judgment/verdict.ts';

const IDS = Object.keys(DEFENCES).filter((id): id is DefenceId => id in DEFENCES);
const OUTCOMES = ['ESTABLISHED', 'REJECTED', 'UNPROVEN'] as const;
const FULL: readonly DefenceId[] = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D8', 'D9', 'D13'];

function final(given: Partial<FinalInput> = {}) {
  const base: FinalInput = {
    case: 'CASE_FALL',
    isDefenceMandated: true,
    defences: [],
    acts: ['SELL'],
    mayStateInfringement: true,
  };
  return concludeFinal({ ...base, ...given });
}

describe('the final layer', () => {
  it('ends at the scope when the case does not fall', () => {
    const defences = [{ id: 'D14' as const, outcome: 'ESTABLISHED' as const }];
    const ends = CASE_CONCLUSIONS.map((one) => final({ case: one, defences }).conclusion);
    expect(ends).toEqual(['F_TEMP_PROTECTION', 'F_UNABLE', 'F_NOT_FALL', 'F_NO_RIGHT', 'F_BLOCKED']);
  });

  it('says that defences were not looked at when they were not asked for', () => {
    const result = final({ isDefenceMandated: false, defences: [{ id: 'D1', outcome: 'ESTABLISHED' }] });
    expect(result).toMatchObject({
      conclusion: 'F_FALL',
      words: '落入涉案专利权的保护范围（本意见未涉及抗辩事由）。',
    });
  });

  it('gives each established defence its own effect', () => {
    const effects = IDS.map((id) => [id, final({ defences: [{ id, outcome: 'ESTABLISHED' }] }).conclusion]);
    const expected = IDS.map((id): [DefenceId, FinalConclusion] => {
      if (FULL.includes(id)) return [id, 'F_FALL_NOT_INFRINGE'];
      if (id === 'D7') return [id, 'F_FALL_LEGIT_SOURCE'];
      return [id, id === 'D14' ? 'F_TEMP_PROTECTION' : 'F_INFRINGE'];
    });
    expect(effects).toEqual(expected);
  });

  it('keeps the precedence of the table over any set of defences', () => {
    const defence = fc.record({ id: fc.constantFrom(...IDS), outcome: fc.constantFrom(...OUTCOMES) });
    fc.assert(
      fc.property(fc.uniqueArray(defence, { selector: (one) => one.id }), (defences) => {
        const has = (ids: readonly DefenceId[], outcome: string) =>
          defences.some((one) => ids.includes(one.id) && one.outcome === outcome);
        const expected: FinalConclusion = has(['D14'], 'ESTABLISHED')
          ? 'F_TEMP_PROTECTION'
          : has(FULL, 'ESTABLISHED')
            ? 'F_FALL_NOT_INFRINGE'
            : has(['D7'], 'ESTABLISHED')
              ? 'F_FALL_LEGIT_SOURCE'
              : has([...FULL, 'D7', 'D14'], 'UNPROVEN')
                ? 'F_FALL_DEFENCE_UNPROVEN'
                : 'F_INFRINGE';
        expect(final({ defences }).conclusion).toBe(expected);
        expect(final({ defences: [...defences].reverse() }).conclusion).toBe(expected);
      }),
    );
  });

  it('only explains what changes nothing', () => {
    const result = final({ defences: [{ id: 'D10', outcome: 'ESTABLISHED' }] });
    expect(result.notes).toEqual([{ rule: 'D10', basis: ['SPC-2016-1-23'] }]);
  });

  it('speaks of suspected infringement only when an act was found and it may', () => {
    expect(final().words).toContain('涉嫌构成侵权');
    expect(final({ mayStateInfringement: false }).conclusion).toBe('F_FALL');
    expect(final({ acts: [] }).conclusion).toBe('F_FALL');
  });

  it('uses the words of the article that the defence stands on', () => {
    expect(final({ defences: [{ id: 'D2', outcome: 'ESTABLISHED' }] }).words).toBe(
      '落入涉案专利权的保护范围，但权利用尽抗辩成立，不视为侵权。',
    );
    expect(final({ defences: [{ id: 'D1', outcome: 'ESTABLISHED' }] }).words).toContain('不构成侵权');
    expect(final({ defences: [{ id: 'D3', outcome: 'UNPROVEN' }] }).words).toBe(
      '落入涉案专利权的保护范围；现有证据不足以支持先用权抗辩。',
    );
  });
});

describe('the prior-art defence', () => {
  const art = (relations: readonly PriorArtRelation[], needsCombination = false) =>
    concludePriorArt(
      relations.map((relation, index) => ({ label: `${index}`, relation })),
      needsCombination,
    );

  it('over all sets of up to three features agrees with the table', () => {
    const grow = (sets: readonly PriorArtRelation[][]) =>
      sets.flatMap((set) => PRIOR_ART_RELATIONS.map((one) => [...set, one]));
    let sets = grow([[]]);
    for (let size = 1; size <= 3; size += 1) {
      for (const set of sets) {
        const rejects = set.some((one) => one === 'DIFFERENT' || one === 'NOT_DISCLOSED');
        const expected = rejects ? 'REJECTED' : set.includes('UNKNOWN') ? 'UNPROVEN' : 'ESTABLISHED';
        expect(art(set).outcome, set.join(' ')).toBe(expected);
        expect(art(set, true).outcome).toBe('REJECTED');
      }
      sets = grow(sets);
    }
  });

  it('names the features that defeat it or are unknown', () => {
    expect(art(['SAME', 'DIFFERENT', 'UNKNOWN']).because).toMatchObject({ rule: 'P-not', features: ['1'] });
    expect(art(['SAME', 'UNKNOWN']).because).toMatchObject({ rule: 'P-unknown', features: ['1'] });
    expect(art(['SAME', 'SAME']).because.rule).toBe('P-same');
    expect(art(['SAME', 'NO_SUBSTANTIAL_DIFFERENCE']).because).toMatchObject({
      rule: 'P-no-substance',
      features: ['1'],
    });
  });

  it('is not made out by nothing', () => {
    expect(art([])).toMatchObject({ outcome: 'UNPROVEN', because: { rule: 'P-data' } });
  });
});

describe('acts of exploitation', () => {
  const acts = Object.keys(ACTS).filter((act): act is Act => act in ACTS);
  const covered = (object: ActObject, kind: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN') =>
    acts.filter((act) => isExploitation(kind, object, act) && act !== 'CONTRIBUTE' && act !== 'INDUCE');

  it('are those of Article 11 for each kind of object', () => {
    expect(covered('PRODUCT', 'INVENTION')).toEqual(['MAKE', 'USE', 'OFFER', 'SELL', 'IMPORT']);
    expect(covered('PROCESS', 'INVENTION')).toEqual(['USE_PROCESS']);
    expect(covered('PRODUCT_OF_PROCESS', 'INVENTION')).toEqual(['USE', 'OFFER', 'SELL', 'IMPORT']);
    expect(covered('DESIGN_PRODUCT', 'DESIGN')).toEqual(['MAKE', 'OFFER', 'SELL', 'IMPORT']);
  });

  it('do not exist for an object the right cannot have', () => {
    expect(covered('PROCESS', 'UTILITY_MODEL')).toEqual([]);
    expect(covered('PRODUCT', 'DESIGN')).toEqual([]);
    expect(covered('DESIGN_PRODUCT', 'INVENTION')).toEqual([]);
  });
});
