import { describe, expect, it } from 'vitest';
import { concludeChains, inheritedClaims } from '../../../shared/judgment/claim-chains.ts';
import type { JudgedFeature } from '../../../shared/judgment/claim-conclusion.ts';
import { aClaim, conclusionsOf } from './a-chain-claim.ts';

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
