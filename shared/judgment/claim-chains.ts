import { type ClaimConclusion, concludeClaim, type JudgedFeature } from './claim-conclusion.ts';
import { type Because, because } from './rules.ts';
import type { Conclusion } from './verdict.ts';

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

type Path = Readonly<{
  claims: readonly number[];
  features: ReadonlyMap<string, JudgedFeature>;
  closedExtra: boolean;
  /** No other path leads to the claim. */
  isOnly: boolean;
  /** The comparison alone: whether the right is valid is asked of the claim itself, not of its base. */
  outcome: ClaimConclusion;
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
    conclusions.set(claim.no, choose(claim, own));
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
  const features = new Map([...bases.flatMap((base) => [...base.features]), ...claim.features]);
  const closedExtra = claim.closedExtra || bases.some((base) => base.closedExtra);
  const own = concludeClaim([...features.values()], { rightValid: true, closedExtra });
  const lost = bases.filter((base) => base.outcome.conclusion === 'NOT_FALL');
  return {
    claims: [...new Set([...bases.flatMap((base) => base.claims), claim.no])].sort((a, b) => a - b),
    features,
    closedExtra,
    isOnly: isOnlyWay && bases.every((base) => base.isOnly),
    outcome: lost.length === 0 ? own : notFallByBase(lost, own),
  };
}

/** C1: the base decides, whatever of the claim's own is still open. */
function notFallByBase(lost: readonly Path[], own: ClaimConclusion): ClaimConclusion {
  const bases = lost.flatMap((base) => base.claims.at(-1) ?? []);
  const facts = own.conclusion === 'NOT_FALL' ? own : lost[0]?.outcome;
  const kept = (facts?.because ?? []).filter((reason) => reason.rule !== 'C1');
  return { conclusion: 'NOT_FALL', because: [because('C1', { claims: bases }), ...kept] };
}

/** Keeps one path, the shortest, of those that give every later claim the same judgment. */
function distinct(paths: readonly Path[]): readonly Path[] {
  const kept = new Map<string, Path>();
  for (const path of paths) {
    const verdicts = [...new Set([...path.features.values()].map((feature) => feature.verdict))].sort();
    const key = [path.outcome.conclusion, path.closedExtra, ...verdicts].join(' ');
    const other = kept.get(key);
    if (other === undefined || path.claims.length < other.claims.length) kept.set(key, path);
  }
  return [...kept.values()];
}

function choose(claim: ChainClaim, paths: readonly Path[]): ChainConclusion {
  const [best] = [...paths].sort(
    (a, b) => FAVOUR.indexOf(a.outcome.conclusion) - FAVOUR.indexOf(b.outcome.conclusion),
  );
  if (best === undefined) throw new Error('a claim has at least one path');
  if (!claim.rightValid) {
    return { ...concludeClaim([], { rightValid: false, closedExtra: false }), path: best.claims };
  }
  const isShared = best.outcome.conclusion === 'NOT_FALL' && !best.isOnly;
  const reasons = isShared ? reasonsOfEveryPath(claim) : best.outcome.because;
  const inherited = best.claims.length > 1 ? pathReasons(claim, best) : [];
  return { conclusion: best.outcome.conclusion, because: [...reasons, ...inherited], path: best.claims };
}

/** Where every path fails, each perhaps for reasons of its own, only what all share is named. */
function reasonsOfEveryPath(claim: ChainClaim): readonly Because[] {
  const own = concludeClaim([...claim.features.values()], {
    rightValid: true,
    closedExtra: claim.closedExtra,
  });
  return own.conclusion === 'NOT_FALL' ? own.because : [because('C1', { claims: inheritedClaims(claim) })];
}

function pathReasons(claim: ChainClaim, best: Path): readonly Because[] {
  const others = best.claims.filter((no) => no !== claim.no);
  if (claim.dependsOn.length === 0) return [because('C5', { claims: others })];
  return claim.dependsOn.length > 1 ? [because('C4', { claims: others })] : [];
}
