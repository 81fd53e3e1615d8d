import { invariant } from '../util/assert.ts';
import { type ClaimConclusion, concludeClaim, type JudgedFeature } from './claim-conclusion.ts';
import { type Because, because } from './rules.ts';
import type { Conclusion, Verdict } from './verdict.ts';

/** One claim as the chain sees it; `features` are its own, in order, by id. */
export type ChainClaim = Readonly<{
  no: number;
  dependsOn: readonly number[];
  /** Claims an independent claim takes in by naming them (引用式独立权利要求, C5). */
  refersTo: readonly number[];
  /** Replaces a feature of the claim it names, so it inherits nothing (C6). */
  replaces: boolean;
  features: ReadonlyMap<string, JudgedFeature>;
  rightValid: boolean;
  closedExtra: boolean;
}>;

/** What a claim comes to over all its paths; `path` are the claims of the path that decided. */
export type ChainConclusion = ClaimConclusion & Readonly<{ path: readonly number[] }>;

/** A way through the references, by its last claim; what later claims need of it is summed up. */
type Path = Readonly<{
  claim: ChainClaim;
  bases: readonly Path[];
  /** Claims on the path, counted twice where branches meet. */
  length: number;
  verdicts: ReadonlySet<Verdict>;
  closedExtra: boolean;
  /** No other path leads to the claim. */
  isOnly: boolean;
  /** The comparison alone: whether the right is valid is asked of the claim itself, not of its base. */
  conclusion: Conclusion;
}>;

/** More favourable to falling first. An open path outranks an unknown one: it may still come to fall. */
const FAVOUR: readonly Conclusion[] = ['FALL_LITERAL', 'FALL_EQUIV', 'BLOCKED', 'UNABLE', 'NOT_FALL'];

/**
 * Concludes every claim over its reference paths (C1, C4, C5 of §2.7; 解释一第一条第二款). Each path is
 * judged with all features of all its claims; a base that does not fall settles what builds on it; the
 * claim takes the path most favourable to falling. Paths that judge alike are kept once, so the work
 * stays small however many paths a set has. References to missing, own or later claims are ignored.
 */
export function concludeChains(claims: readonly ChainClaim[]): ReadonlyMap<number, ChainConclusion> {
  const byNumber = [...claims].sort((a, b) => a.no - b.no);
  const paths = new Map<number, readonly Path[]>();
  const conclusions = new Map<number, ChainConclusion>();
  for (const claim of byNumber) {
    const own = distinct(extendAll(claim, basesOf(claim, paths)));
    paths.set(claim.no, own);
    const bases = inheritedClaims(claim).filter((no) => conclusions.has(no));
    conclusions.set(claim.no, choose(claim, own, bases));
  }
  return conclusions;
}

/** Claims that `claim` builds on, earlier than itself; none for a replacement claim (C6). */
export function inheritedClaims(
  claim: Readonly<Pick<ChainClaim, 'no' | 'dependsOn' | 'refersTo' | 'replaces'>>,
): readonly number[] {
  if (claim.replaces) return [];
  return [...new Set([...claim.dependsOn, ...claim.refersTo])].filter((no) => no < claim.no);
}

/** Every way to choose the paths a claim builds on; one empty way for an independent claim. */
function basesOf(
  claim: ChainClaim,
  paths: ReadonlyMap<number, readonly Path[]>,
): readonly (readonly Path[])[] {
  const inherited = inheritedClaims(claim);
  const known = (numbers: readonly number[]) =>
    [...new Set(numbers)].filter((no) => inherited.includes(no) && paths.has(no));
  const groups = [known(claim.dependsOn), known(claim.refersTo)];
  let ways: readonly (readonly Path[])[] = [[]];
  for (const group of groups) {
    if (group.length === 0) continue;
    const choices = group.flatMap((no) => paths.get(no) ?? []);
    ways = ways.flatMap((way) => choices.map((choice) => [...way, choice]));
  }
  return ways;
}

function extendAll(claim: ChainClaim, ways: readonly (readonly Path[])[]): readonly Path[] {
  return ways.map((bases) => extend(claim, bases, ways.length === 1));
}

function extend(claim: ChainClaim, bases: readonly Path[], isOnlyWay: boolean): Path {
  const own = [...claim.features.values()].map((feature) => feature.verdict);
  const verdicts = new Set([...bases.flatMap((base) => [...base.verdicts]), ...own]);
  const closedExtra = claim.closedExtra || bases.some((base) => base.closedExtra);
  const summed = [...verdicts].map((verdict) => ({ label: '', verdict }));
  // C1: the base decides, whatever of the claim's own is still open.
  const isLost = bases.some((base) => base.conclusion === 'NOT_FALL');
  return {
    claim,
    bases,
    length: bases.reduce((sum, base) => sum + base.length, 1),
    verdicts,
    closedExtra,
    isOnly: isOnlyWay && bases.every((base) => base.isOnly),
    conclusion: isLost ? 'NOT_FALL' : concludeClaim(summed, { rightValid: true, closedExtra }).conclusion,
  };
}

/** Keeps one path, the shortest, of those that give every later claim the same judgment. */
function distinct(paths: readonly Path[]): readonly Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const key = [path.conclusion, path.closedExtra, ...[...path.verdicts].sort()].join(' ');
    const other = kept.get(key);
    if (other === undefined || path.length < other.length) kept.set(key, path);
  }
  return [...kept.values()];
}

function choose(claim: ChainClaim, paths: readonly Path[], bases: readonly number[]): ChainConclusion {
  const [best] = [...paths].sort((a, b) => FAVOUR.indexOf(a.conclusion) - FAVOUR.indexOf(b.conclusion));
  invariant(best !== undefined, 'a claim has at least one path');
  const claims = claimsOf(best);
  const path = claims.map((one) => one.no);
  if (!claim.rightValid) return { ...concludeClaim([], { rightValid: false, closedExtra: false }), path };
  const isShared = best.conclusion === 'NOT_FALL' && !best.isOnly;
  const reasons = isShared ? reasonsOfEveryPath(claim, bases) : reasonsOfPath(best, claims);
  return {
    conclusion: best.conclusion,
    because: [...reasons, ...(claims.length > 1 ? pathReasons(claim, path) : [])],
    path,
  };
}

/** Every claim on a path once, by number. */
function claimsOf(path: Path): readonly ChainClaim[] {
  const seen = new Set<Path>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...next.bases);
  }
  const claims = new Set([...seen].map((one) => one.claim));
  return [...claims].sort((a, b) => a.no - b.no);
}

function reasonsOfPath(path: Path, claims: readonly ChainClaim[]): readonly Because[] {
  const features = [...new Map(claims.flatMap((claim) => [...claim.features])).values()];
  const flags = { rightValid: true, closedExtra: path.closedExtra };
  const lost = path.bases.filter((base) => base.conclusion === 'NOT_FALL').map((base) => base.claim.no);
  if (lost.length === 0) return concludeClaim(features, flags).because;
  const settled = features.filter((feature) => feature.verdict !== 'DISPUTED');
  return [because('C1', { claims: lost }), ...concludeClaim(settled, flags).because];
}

/** Where every path fails, each perhaps for reasons of its own, only what all share is named. */
function reasonsOfEveryPath(claim: ChainClaim, bases: readonly number[]): readonly Because[] {
  const flags = { rightValid: true, closedExtra: claim.closedExtra };
  const own = concludeClaim([...claim.features.values()], flags);
  return own.conclusion === 'NOT_FALL' ? own.because : [because('C1', { claims: bases })];
}

function pathReasons(claim: ChainClaim, path: readonly number[]): readonly Because[] {
  const others = path.filter((no) => no !== claim.no);
  if (claim.dependsOn.length === 0) return [because('C5', { claims: others })];
  return claim.dependsOn.length > 1 ? [because('C4', { claims: others })] : [];
}
