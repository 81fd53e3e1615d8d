import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf, claimRows, claimTree, expandClaim } from '../../../shared/claims/expand.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { unwrap } from '../../../shared/util/result.ts';

const rack = (references: readonly string[]) =>
  parseClaims(
    references
      .map((reference, index) =>
        reference === ''
          ? `${index + 1}. 一种晾衣架，其特征在于，包括部件${index}。`
          : `${index + 1}. 根据权利要求${reference}所述的晾衣架，其特征在于，还包括部件${index}。`,
      )
      .join('\n'),
  );

describe('expandClaim (P11)', () => {
  it('gives an independent claim one path, and a multiple dependent claim one for each way', () => {
    const set = rack(['', '1', '1或2', '2至3任一项']);
    expect(unwrap(expandClaim(set, 1)).paths).toEqual([[1]]);
    expect(unwrap(expandClaim(set, 3)).paths).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
    expect(unwrap(expandClaim(set, 4)).paths).toEqual([
      [1, 2, 4],
      [1, 3, 4],
      [1, 2, 3, 4],
    ]);
  });

  it('stops at the asked number of paths and says so', () => {
    const set = rack(['', ...Array.from({ length: 30 }, (_, index) => `1至${index + 1}任一项`)]);
    const expansion = unwrap(expandClaim(set, 31, { maxPaths: 10 }));
    expect(expansion.paths).toHaveLength(10);
    expect(expansion.complete).toBe(false);
    expect(unwrap(expandClaim(set, 5)).complete).toBe(true);
  });

  it('leaves out references to itself, to later and to missing claims', () => {
    const set = rack(['', '2', '1或4', '3或9']);
    expect(unwrap(expandClaim(set, 2)).paths).toEqual([[2]]);
    expect(unwrap(expandClaim(set, 4)).paths).toEqual([[1, 3, 4]]);
  });

  it('names the missing claim', () => {
    expect(expandClaim(rack(['']), 7)).toMatchObject({ ok: false, error: { code: 'CLAIM_NOT_FOUND' } });
  });

  it('has every path begin at an independent claim and end at the claim, always rising', () => {
    const references = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(references, (lists) => {
        const set = rack([
          '',
          ...lists.map((list) => [...new Set(list)].sort((a, b) => a - b).join('、') || '1'),
        ]);
        for (const claim of set.claims) {
          for (const path of unwrap(expandClaim(set, claim.no)).paths) {
            expect(path.at(-1)).toBe(claim.no);
            expect([...path].sort((a, b) => a - b)).toEqual(path);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('claimTree', () => {
  it('puts each claim once, under the first claim it depends on', () => {
    const tree = claimTree(rack(['', '1', '1或2', '', '4']).claims);
    expect(tree.map((node) => node.no)).toEqual([1, 4]);
    expect(tree[0]?.children.map((node) => [node.no, node.alsoUnder])).toEqual([
      [2, []],
      [3, [2]],
    ]);
    expect(tree[1]?.children.map((node) => node.no)).toEqual([5]);
  });
});

describe('claimRows', () => {
  const written = (claims: readonly { no: number; dependsOn: number[] }[]) =>
    claimRows(claims).map((row) => `${'-'.repeat(row.depth)}${row.claim.no}${row.isLast ? '.' : ''}`);

  it('reads the tree line by line, whatever the order of the claims', () => {
    const { claims } = rack(['', '1', '1或2', '2', '']);
    const rows = claimRows(claims);
    expect(rows.map((row) => chainOf(row).join('>'))).toEqual(['1', '1>2', '1>2>4', '1>3', '5']);
    expect(rows[3]?.alsoUnder).toEqual([2]);
    expect(claimRows(claims.toReversed())).toEqual(rows);
  });

  it('shows every claim once, also those whose references lead nowhere', () => {
    const claim = (no: number, dependsOn: number[]) => ({ no, dependsOn });
    expect(written([claim(1, []), claim(2, [9]), claim(3, [3]), claim(4, [5]), claim(5, [4, 1])])).toEqual([
      '1',
      '2',
      '3',
      '4.',
      '-5.',
    ]);
  });

  it('follows a chain of any length', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) => ({
      no: at + 1,
      dependsOn: at === 0 ? [] : [at],
    }));
    const last = claimRows(chain).at(-1);
    expect(last?.depth).toBe(9_999);
  });
});
