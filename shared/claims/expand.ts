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

/** What places a claim in the tree. */
type Dependent = Pick<ParsedClaim, 'no' | 'dependsOn'>;

export type ClaimTreeNode<C extends Dependent> = Readonly<{
  no: number;
  claim: C;
  children: readonly ClaimTreeNode<C>[];
  /** Further alternatives of a multiple dependent claim, which stands in the tree under its first one only. */
  alsoUnder: readonly number[];
}>;

/** One line of the tree written down. */
export type ClaimRow<C extends Dependent> = Readonly<{
  claim: C;
  alsoUnder: readonly number[];
  /** The row of the claim it stands under. */
  above: ClaimRow<C> | null;
  depth: number;
  /** No claim follows under the same one. */
  isLast: boolean;
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
  const claims = byNumber(set.claims);
  if (!claims.has(no)) return err('CLAIM_NOT_FOUND', `claim ${no} is not in the set`, { claim: no });
  const most = options.maxPaths ?? MAX_PATHS;
  const paths: ClaimPath[] = [];
  for (const path of claimPaths(claims, no)) {
    if (paths.length === most) return ok({ claim: no, paths, complete: false });
    paths.push(path);
  }
  return ok({ claim: no, paths, complete: true });
}

/**
 * Claims as trees: dependent claims under the first claim they depend on, in order of number. References to missing
 * or later claims leave a claim at the root.
 */
export function claimTree<C extends Dependent>(claims: readonly C[]): readonly ClaimTreeNode<C>[] {
  const known = byNumber(claims);
  const children = new Map<number, ClaimTreeNode<C>[]>();
  const roots: ClaimTreeNode<C>[] = [];
  for (const claim of known.values()) {
    const [parent, ...alsoUnder] = validBases(claim, known);
    const own: ClaimTreeNode<C>[] = [];
    children.set(claim.no, own);
    const siblings = parent === undefined ? roots : (children.get(parent) ?? roots);
    siblings.push({ no: claim.no, claim, children: own, alsoUnder });
  }
  return roots;
}

/** The trees line by line, as they are read; chains of any length. */
export function claimRows<C extends Dependent>(claims: readonly C[]): readonly ClaimRow<C>[] {
  const rows: ClaimRow<C>[] = [];
  const waiting: (readonly [ClaimTreeNode<C>, ClaimRow<C>])[] = [];
  const open = (nodes: readonly ClaimTreeNode<C>[], above: ClaimRow<C> | null): void => {
    const depth = above === null ? 0 : above.depth + 1;
    nodes.toReversed().forEach((node, index) => {
      const { claim, alsoUnder } = node;
      waiting.push([node, { claim, alsoUnder, above, depth, isLast: index === 0 }]);
    });
  };
  open(claimTree(claims), null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, row] = next;
    rows.push(row);
    open(node.children, row);
  }
  return rows;
}

/** Numbers from the independent claim down to the row's own. */
export function chainOf<C extends Dependent>(row: ClaimRow<C>): readonly number[] {
  const numbers: number[] = [];
  for (let at: ClaimRow<C> | null = row; at !== null; at = at.above) numbers.push(at.claim.no);
  return numbers.reverse();
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

function validBases(claim: Dependent, claims: ReadonlyMap<number, unknown>): readonly number[] {
  return claim.dependsOn.filter((no) => no < claim.no && claims.has(no));
}

/** Claims by ascending number; of two with one number the first counts. */
function byNumber<C extends Dependent>(claims: readonly C[]): ReadonlyMap<number, C> {
  const sorted = [...claims].sort((a, b) => a.no - b.no);
  const first = new Map<number, C>();
  for (const claim of sorted) if (!first.has(claim.no)) first.set(claim.no, claim);
  return first;
}
