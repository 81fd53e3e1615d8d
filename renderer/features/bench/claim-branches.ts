import type { Claim } from '../../../shared/domain/claim.ts';

/** A claim in the tree: below the first claim it builds on, as deep as its chain is long. */
export type ClaimBranch = Readonly<{
  claim: Claim;
  depth: number;
  /** Numbers of all claims whose features it contains: its chain. */
  chain: readonly number[];
}>;

/** All claims of a right as lines of a tree, each below its base, siblings by number. */
export function claimBranches(claims: readonly Claim[]): readonly ClaimBranch[] {
  const sorted = [...claims].sort((a, b) => a.no - b.no);
  const byNo = new Map(sorted.map((claim) => [claim.no, claim]));
  const baseOf = (claim: Claim): number | undefined =>
    [...claim.dependsOn, ...claim.refersTo].find((no) => no < claim.no && byNo.has(no));
  const children = Map.groupBy(sorted, baseOf);
  const branches: ClaimBranch[] = [];
  const add = (claim: Claim, depth: number): void => {
    branches.push({ claim, depth, chain: chainOf(claim, byNo) });
    for (const child of children.get(claim.no) ?? []) add(child, depth + 1);
  };
  for (const root of children.get(undefined) ?? []) add(root, 0);
  return branches;
}

function chainOf(claim: Claim, byNo: ReadonlyMap<number, Claim>): readonly number[] {
  const found = new Set<number>();
  const open = [...claim.dependsOn, ...claim.refersTo];
  for (let no = open.pop(); no !== undefined; no = open.pop()) {
    const base = byNo.get(no);
    if (base === undefined || no >= claim.no || found.has(no)) continue;
    found.add(no);
    open.push(...base.dependsOn, ...base.refersTo);
  }
  return [...found].sort((a, b) => a - b);
}
