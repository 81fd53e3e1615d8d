import { describe, expect, it } from 'vitest';
import { claimRows } from '../../../renderer/features/right/claim-order.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import { TestCase } from '../../support/case-builder.ts';

const order = (claims: readonly Claim[]) =>
  claimRows(claims).map(({ claim, depth }) => `${'-'.repeat(depth)}${claim.no}`);

describe('the tree of claims', () => {
  it('puts dependent claims under the first claim they depend on', () => {
    const claims = Object.values(new TestCase().loadClaims().state.claims);
    expect(order(claims)).toEqual(['1', '-2', '-3']);
    expect(order(claims.toReversed())).toEqual(['1', '-2', '-3']);
  });

  it('shows every claim once, also those whose references lead nowhere', () => {
    const [first] = Object.values(new TestCase().loadClaims().state.claims);
    const claim = (no: number, dependsOn: number[]): Claim => ({
      ...(first as Claim),
      id: `c${no}`,
      no,
      dependsOn,
    });
    expect(order([claim(1, []), claim(2, [9]), claim(3, [3]), claim(4, [5]), claim(5, [4, 1])])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '-5',
    ]);
  });
});
