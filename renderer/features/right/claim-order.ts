import type { Claim } from '../../../shared/domain/claim.ts';

/** A claim with its depth in the tree; dependent claims stand under the first claim they depend on. */
export type ClaimRow = Readonly<{ claim: Claim; depth: number }>;

/** Claims as an indented list. References to missing or later claims leave a claim at the root. */
export function claimRows(claims: readonly Claim[]): ClaimRow[] {
  const sorted = [...claims].sort((a, b) => a.no - b.no);
  const known = new Set(sorted.map((claim) => claim.no));
  const children = Map.groupBy(
    sorted,
    ({ no, dependsOn }) => dependsOn.find((base) => base < no && known.has(base)) ?? 0,
  );
  const rows: ClaimRow[] = [];
  const waiting: ClaimRow[] = rowsUnder(0, 0);
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row);
    waiting.push(...rowsUnder(row.claim.no, row.depth + 1));
  }
  return rows;

  /** In reverse, because they are taken from the end. */
  function rowsUnder(no: number, depth: number): ClaimRow[] {
    return (children.get(no) ?? []).map((claim) => ({ claim, depth })).reverse();
  }
}
