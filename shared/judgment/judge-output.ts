import type { Assessment } from './assess-feature.ts';
import type { FeatureJudgment } from './feature-judgment.ts';
import type { JudgmentProblem } from './problem.ts';
import type { Because } from './rules.ts';
import type { CaseConclusion, Conclusion, Verdict } from './verdict.ts';

export type JudgedClaim = Readonly<{
  no: number;
  /** Id of the product. */
  product: string;
  conclusion: Conclusion;
  because: readonly Because[];
  /** Claims of the reference path that decided, this one last. */
  path: readonly number[];
  sentence: string;
}>;

type JudgedRow = Readonly<{
  feature: string;
  product: string;
  verdict: Verdict;
  because: readonly Because[];
}>;

/** The answer of `bidui judge`; fields may be added, none renamed. */
export type JudgeOutput = Readonly<{
  claims: readonly JudgedClaim[];
  case: CaseConclusion;
  caseBecause: readonly Because[];
  products: readonly Readonly<{ product: string; case: CaseConclusion; sentence: string }>[];
  /** The verdict of every row after tests, bars and types, which may differ from the one chosen. */
  features: readonly JudgedRow[];
  problems: readonly JudgmentProblem[];
  sentence: string;
}>;

/** The rows of one product by feature id, with the judgment they come from if there is one. */
export type Rows = ReadonlyMap<string, Assessment & Readonly<{ judgment: FeatureJudgment | undefined }>>;
