/**
 * The verdicts of one feature of one accused product (单特征判定值, domain standard §2.3), in the
 * order in which a person is offered them. Codes are stored; words may change with a template.
 */
export const VERDICTS = [
  'PENDING',
  'IDENTICAL',
  'EQUIVALENT',
  'DIFFERENT',
  'MISSING',
  'UNDETERMINED',
  'NO_LIMIT',
  'DISPUTED',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What a verdict cannot stand without (§2.3 必填). */
export const REQUIREMENTS = ['evidence', 'reason', 'tests', 'neededEvidence'] as const;

export type Requirement = (typeof REQUIREMENTS)[number];

/** Answer to one of the four questions of the equivalence test (§2.4): 是, 否, 未知. */
export const TEST_VALUES = ['Y', 'N', 'U'] as const;

export type TestValue = (typeof TEST_VALUES)[number];

/** What the comparison of one claim comes to (权项结论, §2.6); `BLOCKED` = 阻止签发, not yet a conclusion. */
export const CONCLUSIONS = [
  'FALL_LITERAL',
  'FALL_EQUIV',
  'NOT_FALL',
  'UNABLE',
  'NO_VALID_RIGHT',
  'BLOCKED',
] as const;

export type Conclusion = (typeof CONCLUSIONS)[number];

/** What the case comes to over all asserted claims (总结论, §2.7). */
export const CASE_CONCLUSIONS = [
  'CASE_FALL',
  'CASE_UNABLE',
  'CASE_NOT_FALL',
  'CASE_NO_RIGHT',
  'CASE_BLOCKED',
] as const;

export type CaseConclusion = (typeof CASE_CONCLUSIONS)[number];

type VerdictFacts = Readonly<{
  /** As the comparison table prints it (比对结果). */
  word: string;
  /** One plain sentence for the person who chooses. */
  meaning: string;
  requires: readonly Requirement[];
}>;

export const VERDICT_FACTS: Readonly<Record<Verdict, VerdictFacts>> = {
  PENDING: { word: '待比对', meaning: '尚未比较。', requires: [] },
  IDENTICAL: {
    word: '相同',
    meaning: '被诉特征与权利要求特征字面相同或实质相同，包括被诉特征是该特征的具体下位概念。',
    requires: ['evidence'],
  },
  EQUIVALENT: {
    word: '等同',
    meaning: '手段、功能、效果基本相同，且在被诉侵权行为发生时无需创造性劳动就能够联想到。',
    requires: ['evidence', 'tests'],
  },
  DIFFERENT: {
    word: '不相同且不等同',
    meaning: '被诉方案有对应的特征，但既不相同也不等同。',
    requires: ['evidence', 'reason'],
  },
  MISSING: {
    word: '缺少',
    meaning: '证据能够看出被诉方案没有对应的特征。',
    requires: ['evidence', 'reason'],
  },
  UNDETERMINED: {
    word: '无法判断',
    meaning: '现有证据看不出有没有该特征，或者看不出是否相同。',
    requires: ['neededEvidence'],
  },
  NO_LIMIT: {
    word: '不具限定作用',
    meaning: '主题名称、用途等不起限定作用的措辞，按满足处理。',
    requires: ['reason'],
  },
  DISPUTED: { word: '专家意见不一', meaning: '合议中尚有分歧，签发前必须消除。', requires: [] },
};
