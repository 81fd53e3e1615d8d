import type { Claim, Feature } from '../../../shared/domain/claim.ts';
import { comparedClaims } from '../../../shared/domain/compared-claims.ts';
import { type CaseState, ordered } from '../../../shared/domain/entities.ts';

/** The part of a case that decides which rows there are. */
export type RowSource = Pick<CaseState, 'rights' | 'claims' | 'features'>;

/** A claim whose features another claim contains (SC5): shown collapsed, judged at its own rows (C3). */
export type InheritedClaim = Readonly<{ claim: Claim; featureIds: readonly string[] }>;

/** One compared claim: the rows it adds, below those it takes over. */
export type RowGroup = Readonly<{
  claim: Claim;
  isAsserted: boolean;
  /** Everything the claim builds on, lowest number first. */
  inherited: readonly InheritedClaim[];
  featureIds: readonly string[];
}>;

/** The rows of the comparison (比对表), claim by claim. Claims that were not split yet have no rows. */
export function rowGroups(source: RowSource): readonly RowGroup[] {
  const right = ordered(source.rights)[0];
  if (right === undefined) return [];
  // Only claims are read; the other collections do not decide what is compared.
  const claims = comparedClaims(source as CaseState, right);
  const byNo = new Map(claims.map((claim) => [claim.no, claim]));
  const features = featuresByClaim(source);
  const idsOf = (claim: Claim): readonly string[] => (features.get(claim.id) ?? []).map(({ id }) => id);
  return claims.map((claim) => ({
    claim,
    isAsserted: right.assertedClaims.includes(claim.no),
    inherited: basesOf(claim, byNo).map((base) => ({ claim: base, featureIds: idsOf(base) })),
    featureIds: idsOf(claim),
  }));
}

/** Rows in the order in which keys move through them. */
export function rowOrder(groups: readonly RowGroup[]): readonly string[] {
  return groups.flatMap((group) => group.featureIds);
}

/** The row `by` steps from `current`; stays at either end, starts at the first. */
export function stepRow(order: readonly string[], current: string | null, by: number): string | null {
  const at = current === null ? -1 : order.indexOf(current);
  if (at < 0) return order[0] ?? null;
  return order[Math.min(order.length - 1, Math.max(0, at + by))] ?? null;
}

/** Where judging goes on: the next row that is not decided yet, else simply the next one. */
export function nextOpenRow(
  order: readonly string[],
  current: string,
  isOpen: (featureId: string) => boolean,
): string | null {
  const at = order.indexOf(current);
  return order.slice(at + 1).find(isOpen) ?? stepRow(order, current, 1);
}

function featuresByClaim({ features }: RowSource): ReadonlyMap<string, readonly Feature[]> {
  return Map.groupBy(ordered(features), (feature) => feature.claimId);
}

function basesOf(claim: Claim, byNo: ReadonlyMap<number, Claim>): readonly Claim[] {
  const found = new Map<number, Claim>();
  const open = [...claim.dependsOn, ...claim.refersTo];
  for (let no = open.pop(); no !== undefined; no = open.pop()) {
    const base = byNo.get(no);
    if (base === undefined || base.no === claim.no || found.has(no)) continue;
    found.set(no, base);
    open.push(...base.dependsOn, ...base.refersTo);
  }
  return [...found.values()].sort((a, b) => a.no - b.no);
}
