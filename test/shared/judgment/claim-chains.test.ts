import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainClaim, concludeChains, inheritedClaims } from '../../../shared/judgment/claim-chains.ts';
import { concludeClaim, type JudgedFeature } from '../../../shared/judgment/claim-conclusion.ts';
import { type Conclusion, VERDICTS, type Verdict } from '../../../shared/judgment/verdict.ts';

const FAVOUR: readonly Conclusion[] = ['FALL_LITERAL', 'FALL_EQUIV', 'BLOCKED', 'UNABLE', 'NOT_FALL'];

function aClaim(no: number, verdicts: readonly Verdict[], given: Partial<ChainClaim> = {}): ChainClaim {
  const features = verdicts.map(
    (verdict, index) => [`${no}.${index}`, { label: `${no}.${index}`, verdict }] as const,
  );
  return {
    no,
    dependsOn: [],
    refersTo: [],
    replaces: false,
    features: new Map(features),
    rightValid: true,
    closedExtra: false,
    ...given,
  };
}

function conclusionsOf(claims: readonly ChainClaim[]) {
  return Object.fromEntries([...concludeChains(claims)].map(([no, result]) => [no, result.conclusion]));
}

describe('dependent claims', () => {
  it('do not fall when their base does not, whatever of their own is open (C1)', () => {
    for (const own of ['PENDING', 'DISPUTED', 'UNDETERMINED', 'IDENTICAL', 'NO_LIMIT'] as const) {
      const results = concludeChains([aClaim(1, ['MISSING']), aClaim(2, [own], { dependsOn: [1] })]);
      expect(results.get(2)?.conclusion, own).toBe('NOT_FALL');
      expect(results.get(2)?.because[0]).toMatchObject({ rule: 'C1', claims: [1] });
    }
  });

  it('name the base feature that is missing', () => {
    const results = concludeChains([
      aClaim(1, ['IDENTICAL', 'MISSING']),
      aClaim(2, ['IDENTICAL'], { dependsOn: [1] }),
    ]);
    expect(results.get(2)?.because).toContainEqual(
      expect.objectContaining({ rule: 'R2', features: ['1.1'] }),
    );
  });

  it('take the path most favourable to falling and say which (C4)', () => {
    const claims = [
      aClaim(1, ['IDENTICAL']),
      aClaim(2, ['MISSING'], { dependsOn: [1] }),
      aClaim(3, ['EQUIVALENT'], { dependsOn: [1, 2] }),
    ];
    const third = concludeChains(claims).get(3);
    expect(third).toMatchObject({ conclusion: 'FALL_EQUIV', path: [1, 3] });
    expect(third?.because.map((reason) => reason.rule)).toEqual(['R7', 'C4']);
  });

  it('that fail on every path, each for its own reason, name the bases and not one path', () => {
    const claims = [
      aClaim(1, ['MISSING']),
      aClaim(2, ['DIFFERENT']),
      aClaim(3, ['IDENTICAL'], { dependsOn: [1, 2] }),
    ];
    expect(concludeChains(claims).get(3)?.because[0]).toMatchObject({ rule: 'C1', claims: [1, 2] });
  });

  it('that fail by their own feature name it alone', () => {
    const claims = [
      aClaim(1, ['MISSING']),
      aClaim(2, ['IDENTICAL']),
      aClaim(3, ['DIFFERENT'], { dependsOn: [1, 2] }),
    ];
    expect(concludeChains(claims).get(3)?.because[0]).toMatchObject({ rule: 'R2', features: ['3.0'] });
  });

  it('stay alive over a base that was invalidated, with its features', () => {
    const claims = [
      aClaim(1, ['IDENTICAL'], { rightValid: false }),
      aClaim(2, ['IDENTICAL'], { dependsOn: [1] }),
      aClaim(3, ['MISSING'], { rightValid: false }),
      aClaim(4, ['IDENTICAL'], { dependsOn: [3] }),
    ];
    expect(conclusionsOf(claims)).toEqual({
      1: 'NO_VALID_RIGHT',
      2: 'FALL_LITERAL',
      3: 'NO_VALID_RIGHT',
      4: 'NOT_FALL',
    });
  });

  it('inherit the closed wording of their base', () => {
    const claims = [
      aClaim(1, ['IDENTICAL'], { closedExtra: true }),
      aClaim(2, ['IDENTICAL'], { dependsOn: [1] }),
    ];
    expect(conclusionsOf(claims)).toEqual({ 1: 'NOT_FALL', 2: 'NOT_FALL' });
  });
});

describe('claims that refer without depending', () => {
  it('take in what they name (C5)', () => {
    const results = concludeChains([
      aClaim(1, ['UNDETERMINED']),
      aClaim(2, ['IDENTICAL'], { refersTo: [1] }),
    ]);
    expect(results.get(2)?.conclusion).toBe('UNABLE');
    expect(results.get(2)?.because.map((reason) => reason.rule)).toEqual(['R5', 'C5']);
  });

  it('inherit nothing when they replace a feature (C6)', () => {
    const replacing = aClaim(2, ['IDENTICAL'], { refersTo: [1], replaces: true });
    expect(inheritedClaims(replacing)).toEqual([]);
    expect(conclusionsOf([aClaim(1, ['MISSING']), replacing])).toEqual({ 1: 'NOT_FALL', 2: 'FALL_LITERAL' });
  });

  it('ignore themselves, later claims and claims that are not there', () => {
    const claims = [aClaim(1, ['IDENTICAL'], { dependsOn: [1, 2, 9] }), aClaim(2, ['MISSING'])];
    expect(conclusionsOf(claims)).toEqual({ 1: 'FALL_LITERAL', 2: 'NOT_FALL' });
  });

  it('share a feature by its id', () => {
    const shared: ReadonlyMap<string, JudgedFeature> = new Map([['x', { label: 'A', verdict: 'IDENTICAL' }]]);
    const claims = [aClaim(1, [], { features: shared }), aClaim(2, [], { features: shared, dependsOn: [1] })];
    expect(conclusionsOf(claims)).toEqual({ 1: 'FALL_LITERAL', 2: 'FALL_LITERAL' });
  });
});

const claimSets = (verdicts: readonly Verdict[]) =>
  fc
    .array(
      fc.record({
        verdicts: fc.array(fc.constantFrom(...verdicts), { maxLength: 3 }),
        bases: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
        named: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
        closedExtra: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((shapes) =>
      shapes.map((shape, index) => {
        const earlier = (numbers: readonly number[]) => [
          ...new Set(numbers.filter((no) => no >= 1 && no <= index)),
        ];
        return aClaim(index + 1, shape.verdicts, {
          dependsOn: earlier(shape.bases),
          refersTo: earlier(shape.named),
          closedExtra: shape.closedExtra,
        });
      }),
    );

/** Every path written out, none merged: [claims of the path, its conclusion]. */
function everyPath(
  claims: readonly ChainClaim[],
  no: number,
): { on: ChainClaim[]; conclusion: Conclusion }[] {
  const claim = claims[no - 1];
  if (claim === undefined) return [];
  const choices = [claim.dependsOn, claim.refersTo].filter((group) => group.length > 0);
  let ways: { on: ChainClaim[]; conclusion: Conclusion }[][] = [[]];
  for (const group of choices) {
    const paths = group.flatMap((base) => everyPath(claims, base));
    ways = ways.flatMap((way) => paths.map((path) => [...way, path]));
  }
  return ways.map((way) => {
    const on = [...new Set([...way.flatMap((path) => path.on), claim])];
    if (way.some((path) => path.conclusion === 'NOT_FALL')) return { on, conclusion: 'NOT_FALL' };
    const features = on.flatMap((one) => [...one.features.values()]);
    const closedExtra = on.some((one) => one.closedExtra);
    return { on, conclusion: concludeClaim(features, { rightValid: true, closedExtra }).conclusion };
  });
}

describe('over random claim sets', () => {
  it('merging like paths changes no conclusion', () => {
    fc.assert(
      fc.property(claimSets(VERDICTS), (claims) => {
        const results = concludeChains(claims);
        for (const claim of claims) {
          const paths = everyPath(claims, claim.no).map((path) => path.conclusion);
          const best = FAVOUR.find((conclusion) => paths.includes(conclusion));
          expect(results.get(claim.no)?.conclusion).toBe(best);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a claim that falls has a base that falls, or one with nothing to compare (C2)', () => {
    fc.assert(
      fc.property(claimSets(VERDICTS), (claims) => {
        const results = conclusionsOf(claims);
        for (const claim of claims) {
          const bases = claim.dependsOn.map((no) => results[no]);
          if (!results[claim.no]?.startsWith('FALL') || bases.length === 0) continue;
          expect(bases.some((base) => base?.startsWith('FALL') || base === 'BLOCKED')).toBe(true);
        }
      }),
    );
  });

  it('a claim none of whose bases falls in scope is out of scope (C1)', () => {
    fc.assert(
      fc.property(claimSets(VERDICTS), (claims) => {
        const results = conclusionsOf(claims);
        for (const claim of claims) {
          const isLost =
            claim.dependsOn.length > 0 && claim.dependsOn.every((no) => results[no] === 'NOT_FALL');
          if (isLost) expect(results[claim.no]).toBe('NOT_FALL');
        }
      }),
    );
  });

  it('one more way to depend never makes a claim less likely to fall (C4)', () => {
    fc.assert(
      fc.property(claimSets(VERDICTS), fc.nat({ max: 5 }), (claims, extra) => {
        const last = claims.at(-1);
        if (last === undefined || last.dependsOn.length === 0 || extra < 1 || extra >= last.no) return;
        const wider = { ...last, dependsOn: [...new Set([...last.dependsOn, extra])] };
        const before = concludeChains(claims).get(last.no)?.conclusion ?? 'NOT_FALL';
        const after = concludeChains([...claims.slice(0, -1), wider]).get(last.no)?.conclusion ?? 'NOT_FALL';
        expect(FAVOUR.indexOf(after)).toBeLessThanOrEqual(FAVOUR.indexOf(before));
      }),
    );
  });

  it('a better row never makes any claim less likely to fall', () => {
    const ladder: readonly Verdict[] = ['DIFFERENT', 'UNDETERMINED', 'EQUIVALENT', 'IDENTICAL'];
    fc.assert(
      fc.property(claimSets(ladder), fc.nat(), (claims, pick) => {
        const target = claims[pick % claims.length];
        const better = claims.map((claim) => {
          if (claim !== target) return claim;
          const lifted = [...claim.features].map(([id, feature]): [string, JudgedFeature] => {
            const verdict = ladder[ladder.indexOf(feature.verdict) + 1] ?? 'IDENTICAL';
            return [id, { ...feature, verdict }];
          });
          return { ...claim, features: new Map(lifted) };
        });
        const [before, after] = [concludeChains(claims), concludeChains(better)];
        for (const [no, result] of before) {
          const now = after.get(no)?.conclusion ?? 'NOT_FALL';
          expect(FAVOUR.indexOf(now)).toBeLessThanOrEqual(FAVOUR.indexOf(result.conclusion));
        }
      }),
    );
  });

  it('forty claims that each depend on any earlier one are judged without walking 2^39 paths', () => {
    const claims = Array.from({ length: 40 }, (_, index) =>
      aClaim(index + 1, [VERDICTS[index % VERDICTS.length] ?? 'IDENTICAL', 'IDENTICAL'], {
        dependsOn: Array.from({ length: index }, (_unused, base) => base + 1),
      }),
    );
    expect(concludeChains(claims).size).toBe(40);
  });
});
