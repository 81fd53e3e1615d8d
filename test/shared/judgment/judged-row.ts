import type { FeatureType } from '../../../shared/claims/model.ts';
import { assessFeature } from '../../../shared/judgment/assess-feature.ts';
import type { FeatureJudgment } from '../../../shared/judgment/feature-judgment.ts';
import type { TestValue } from '../../../shared/judgment/verdict.ts';

/** Answers to the four questions of the equivalence test, in their order. */
export function tests(means: TestValue, fn: TestValue, effect: TestValue, obvious: TestValue) {
  return {
    means: { value: means },
    function: { value: fn },
    effect: { value: effect },
    obvious: { value: obvious },
  };
}

export const ALL_YES = tests('Y', 'Y', 'Y', 'Y');

/** Ids of the rules behind a row. */
export function rules(type: FeatureType, judgment: FeatureJudgment) {
  return assessFeature(type, judgment).because.map((reason) => reason.rule);
}

/** Codes of what stands against a row. */
export function codes(type: FeatureType, judgment: FeatureJudgment) {
  return assessFeature(type, judgment).problems.map((found) => found.code);
}
