import { err, ok, type Result } from '../util/result.ts';
import type { ParsedClaim, ParsedClaimSet } from './model.ts';

/** Claim numbers from an independent claim down to the claim itself. */
export type ClaimPath = readonly number[];

export type ClaimExpansion = Readonly<{
  claim: number;
  /** One path for each way through the alternatives of multiple dependent claims. */
  paths: readonly ClaimPath[];
  /** False when there are more paths than were asked for. */
  complete: boolean;
}>;

export type ClaimTreeNode = Readonly<{
  no: number;
  claim: ParsedClaim;
  children: readonly ClaimTreeNode[];
  /** Further alternatives of a multiple dependent claim, which stands in the tree under its first one only. */
  alsoUnder: readonly number[];
}>;

/** Paths that an expansion gives unless told otherwise (domain standard §11.3 P11). */
const MAX_PATHS = 64;

/**
 * What a claim inherits, path by path (domain standard §11.3 P11): an independent claim has one path, a multiple
 * dependent claim one for each alternative and each of that alternative's paths. References to itself, to
 * later or to missing claims are left out. Errors: CLAIM_NOT_FOUND.
 */
export function expandClaim(
  set: ParsedClaimSet,
  no: number,
  options: Readonly<{ maxPaths?: number }> = {},
): Result<ClaimExpansion> {
  const claims = byNumber(set);
  if (!claims.has(no)) return err('CLAIM_NOT_FOUND', `claim ${no} is not in the set`, { claim: no });
  const most = options.maxPaths ?? MAX_PATHS;
  const paths: ClaimPath[] = [];
  for (const path of claimPaths(claims, no)) {
    if (paths.length === most) return ok({ claim: no, paths, complete: false });
    paths.push(path);
  }
  return ok({ claim: no, paths, complete: true });
}

/** The set as trees: dependent claims under the first claim they depend on, in order of number. */
export function claimTree(set: ParsedClaimSet): readonly ClaimTreeNode[] {
  const claims = byNumber(set);
  const children = new Map<number, ClaimTreeNode[]>();
  const roots: ClaimTreeNode[] = [];
  for (const claim of claims.values()) {
    const [parent, ...alsoUnder] = validBases(claim, claims);
    const own: ClaimTreeNode[] = [];
    children.set(claim.no, own);
    const siblings = parent === undefined ? roots : (children.get(parent) ?? roots);
    siblings.push({ no: claim.no, claim, children: own, alsoUnder });
  }
  return roots;
}

type PathEnd = Readonly<{ no: number; rest: PathEnd | null }>;

/** All paths, lazily and depth first, so that a hostile set costs no more than the paths that are taken. */
function* claimPaths(claims: ReadonlyMap<number, ParsedClaim>, no: number): Generator<ClaimPath> {
  const open: PathEnd[] = [{ no, rest: null }];
  for (let end = open.pop(); end !== undefined; end = open.pop()) {
    const claim = claims.get(end.no);
    const bases = claim === undefined ? [] : validBases(claim, claims);
    if (bases.length === 0) yield numbersOf(end);
    for (const base of bases.toReversed()) open.push({ no: base, rest: end });
  }
}

function numbersOf(end: PathEnd): ClaimPath {
  const numbers: number[] = [];
  for (let at: PathEnd | null = end; at !== null; at = at.rest) numbers.push(at.no);
  return numbers;
}

function validBases(claim: ParsedClaim, claims: ReadonlyMap<number, ParsedClaim>): readonly number[] {
  return claim.dependsOn.filter((no) => no < claim.no && claims.has(no));
}

/** Claims by ascending number; of two with one number the first counts. */
function byNumber(set: ParsedClaimSet): ReadonlyMap<number, ParsedClaim> {
  const sorted = [...set.claims].sort((a, b) => a.no - b.no);
  const claims = new Map<number, ParsedClaim>();
  for (const claim of sorted) if (!claims.has(claim.no)) claims.set(claim.no, claim);
  return claims;
}
