import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainClaim, concludeChains } from '../../../shared/judgment/claim-chains.ts';
import { concludeClaim, type JudgedFeature } from '../../../shared/judgment/claim-conclusion.ts';
import { type Conclusion, VERDICTS, type Verdict } from '../../../shared/judgment/verdict.ts';
import { aClaim, conclusionsOf } from './a-chain-claim.ts';

const FAVOUR: readonly Conclusion[] = ['FALL_LITERAL', 'FALL_EQUIV', 'BLOCKED', 'UNABLE', 'NOT_FALL'];

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

  it('the path that is named gives the conclusion that is stated', () => {
    fc.assert(
      fc.property(claimSets(VERDICTS), (claims) => {
        for (const { path, conclusion } of concludeChains(claims).values()) {
          const on = claims.filter((claim) => path.includes(claim.no));
          const features = on.flatMap((claim) => [...claim.features.values()]);
          const closedExtra = on.some((claim) => claim.closedExtra);
          // A base that is out of scope settles what is still disputed above it (C1).
          const settled = features.filter((feature) => feature.verdict !== 'DISPUTED');
          const rows = conclusion === 'NOT_FALL' ? settled : features;
          expect(concludeClaim(rows, { rightValid: true, closedExtra }).conclusion).toBe(conclusion);
        }
      }),
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
