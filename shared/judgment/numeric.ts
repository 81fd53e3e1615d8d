import { findQuantities } from '../util/find-quantities.ts';
import { compareQuantities, isSingle, type Quantity, roundsTo } from '../util/quantity.ts';
import { type Because, because } from './rules.ts';
import type { TestValue, Verdict } from './verdict.ts';

export type NumericFacts = Readonly<{
  /** Words of the claim and of the accused product that hold the value. */
  claimed: string;
  accused: string;
  /** The expert's finding on B3; words such as 至少 only make it worth asking. */
  emphasised?: boolean | undefined;
  /** “约”: whether the accused value lies within reasonable error. */
  withinError?: TestValue | undefined;
}>;

/**
 * What the numeric table proposes. `TEST`: outside the range and not emphasised, so only the four
 * questions of the equivalence test can decide, strictly, with DIFFERENT as the proposal.
 */
export type NumericResult = Readonly<{
  verdict: Verdict;
  needsTest: boolean;
  needsReason: boolean;
  because: readonly Because[];
}>;

/**
 * The numeric table (数值特征判定表, §2.5) for the first value of the claim's words against the first
 * comparable value of the accused words. `undefined` when either side holds no value.
 */
export function numericOf(facts: NumericFacts): NumericResult | undefined {
  const claimed = findQuantities(facts.claimed)[0];
  if (claimed === undefined) return undefined;
  const values = findQuantities(facts.accused);
  if (values.length === 0) return undefined;
  const accused = values.find((value) => compareQuantities(claimed, value) !== 'INCOMPARABLE');
  if (accused === undefined) return decided('UNDETERMINED', because('N-unknown'));
  return compare(claimed, accused, facts);
}

/** Whether the claim's words are of the kind that B3 asks about (至少, 不超过 …). */
export function hasEmphasis(claimed: string): boolean {
  return findQuantities(claimed).some((quantity) => quantity.isEmphasised);
}

function compare(claimed: Quantity, accused: Quantity, facts: NumericFacts): NumericResult {
  const relation = compareQuantities(claimed, accused);
  if (relation === 'INSIDE') return decided('IDENTICAL', because('N-inside'));
  if (relation === 'OVERLAPS') return decided('UNDETERMINED', because('N-unknown'));
  if (isSingle(claimed) && roundsTo(claimed, accused)) return decided('IDENTICAL', because('N-rounding'));
  if (claimed.isAbout && facts.withinError === 'Y') {
    return { ...decided('IDENTICAL', because('N-about')), needsReason: true };
  }
  if (claimed.isAbout && facts.withinError !== 'N') return decided('UNDETERMINED', because('N-about'));
  if (facts.emphasised === true) return decided('DIFFERENT', because('N-outside'), because('B3'));
  return { ...decided('DIFFERENT', because('N-outside')), needsTest: true, needsReason: true };
}

function decided(verdict: Verdict, ...reasons: readonly Because[]): NumericResult {
  return { verdict, needsTest: false, needsReason: false, because: reasons };
}
