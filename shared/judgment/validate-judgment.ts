import type { FeatureType } from '../claims/model.ts';
import { assessFeature } from './assess-feature.ts';
import { weighBars } from './bars.ts';
import { TEST_QUESTION_WORDS, TEST_QUESTIONS } from './equivalence.ts';
import type { FeatureJudgment } from './feature-judgment.ts';
import { hasEmphasis, numericOf } from './numeric.ts';
import { type JudgmentProblem, problem } from './problem.ts';
import { RULES } from './rules.ts';
import { VERDICT_FACTS } from './verdict.ts';

/**
 * Everything that stands against issuing one row (§2.3 必填, §2.4-2.5): what its verdict still lacks, and
 * where its facts contradict it. `text`: the words of the feature, for numbers. Empty means complete.
 */
export function validateJudgment(
  feature: Readonly<{ type: FeatureType; text: string }>,
  judgment: FeatureJudgment,
): JudgmentProblem[] {
  return [
    ...findUndecided(judgment),
    ...findMissing(feature.type, judgment),
    ...assessFeature(feature.type, judgment).problems,
    ...findNumericProblems(feature, judgment),
    ...askEmphasis(feature, judgment),
    ...weighBars(judgment.bars ?? []).hints.map((hint) => problem('BAR_HINT', 'note', RULES[hint.rule].says)),
  ];
}

function findUndecided(judgment: FeatureJudgment): JudgmentProblem[] {
  if (judgment.verdict === 'PENDING') {
    return [problem('PENDING_FEATURE', 'error', '该特征尚未比对。请选择比对结果。')];
  }
  if (judgment.verdict === 'DISPUTED') {
    return [problem('DISPUTED_FEATURE', 'error', '专家对该特征意见不一。请在签发前合议并确定一个比对结果。')];
  }
  return [];
}

function findMissing(type: FeatureType, judgment: FeatureJudgment): JudgmentProblem[] {
  const { requires, word } = VERDICT_FACTS[judgment.verdict];
  const problems: JudgmentProblem[] = [];
  if (requires.includes('evidence') && (judgment.evidence ?? []).length === 0) {
    problems.push(
      problem('EVIDENCE_REQUIRED', 'error', `判为“${word}”须引用证据。请为该特征关联资料中的段落或者图片。`),
    );
  }
  if (requires.includes('reason') && isBlank(judgment.reason)) {
    problems.push(problem('REASON_REQUIRED', 'error', `判为“${word}”须写明理由。`));
  }
  if (requires.includes('neededEvidence') && isBlank(judgment.neededEvidence)) {
    problems.push(problem('NEEDED_EVIDENCE_REQUIRED', 'error', `判为“${word}”须写明需要补充的证据。`));
  }
  return requires.includes('tests') ? [...problems, ...findOpenTests(type, judgment)] : problems;
}

/** The functional test replaces the four questions where the feature is functional and no exception holds. */
function findOpenTests(type: FeatureType, judgment: FeatureJudgment): JudgmentProblem[] {
  if (type === 'FUNCTIONAL' && judgment.isFunctionalException !== true) {
    const problems: JudgmentProblem[] = [];
    if (judgment.functional === undefined) {
      const message = '功能性特征判为“等同”须就手段、功能、效果和有无创造性劳动逐项判断。';
      problems.push(problem('FUNCTIONAL_TEST_REQUIRED', 'error', message));
    }
    if (isBlank(judgment.reason)) {
      problems.push(problem('REASON_REQUIRED', 'error', '功能性特征判为“等同”须写明理由。'));
    }
    return problems;
  }
  const words = (questions: readonly (typeof TEST_QUESTIONS)[number][]) =>
    questions.map((question) => `“${TEST_QUESTION_WORDS[question]}”`).join('、');
  const open = TEST_QUESTIONS.filter((question) => judgment.tests?.[question]?.value === undefined);
  const bare = TEST_QUESTIONS.filter(
    (question) => !open.includes(question) && isBlank(judgment.tests?.[question]?.reason),
  );
  return [
    ...(open.length > 0
      ? [problem('EQUIVALENCE_TEST_REQUIRED', 'error', `判为“等同”须逐项回答四个条件，尚缺${words(open)}。`)]
      : []),
    ...(bare.length > 0
      ? [
          problem(
            'EQUIVALENCE_REASON_REQUIRED',
            'error',
            `判为“等同”须说明四个条件的理由，尚缺${words(bare)}的理由。`,
          ),
        ]
      : []),
  ];
}

function findNumericProblems(
  feature: Readonly<{ type: FeatureType; text: string }>,
  judgment: FeatureJudgment,
): JudgmentProblem[] {
  const { numeric, verdict } = judgment;
  if (feature.type !== 'NUMERIC' || numeric === undefined) return [];
  const table = numericOf({ ...numeric, claimed: numeric.claimed ?? feature.text });
  if (table === undefined || verdict === 'PENDING' || verdict === 'DISPUTED' || verdict === 'MISSING')
    return [];
  const said = RULES[table.because[0]?.rule ?? 'N-unknown'].says;
  if (table.needsTest && verdict === 'EQUIVALENT') {
    return [problem('NUMERIC_STRICT', 'warning', `${said}请确认四个条件的理由是针对该数值差别作出的。`)];
  }
  if (table.verdict === verdict) {
    const isBare = table.needsReason && isBlank(judgment.reason);
    return isBare ? [problem('REASON_REQUIRED', 'error', `${said}须写明理由。`)] : [];
  }
  const message = `${said}数值比较对应“${VERDICT_FACTS[table.verdict].word}”，与所选“${VERDICT_FACTS[verdict].word}”不一致，请核对数值和单位。`;
  return [problem('NUMERIC_CONTRADICTS', 'warning', message)];
}

/** Words such as 至少 make B3 worth asking; only the expert can find that they stress the limit. */
function askEmphasis(
  feature: Readonly<{ type: FeatureType; text: string }>,
  { verdict, numeric, bars }: FeatureJudgment,
): JudgmentProblem[] {
  const isFound = numeric?.emphasised === true || bars?.includes('B3') === true;
  if (feature.type !== 'NUMERIC' || verdict !== 'EQUIVALENT' || isFound) return [];
  if (!hasEmphasis(numeric?.claimed ?? feature.text)) return [];
  const message =
    '权利要求以“至少”“不超过”一类用语限定数值。请确认该用语并非特别强调其限定作用；如属特别强调，不得认定等同。';
  return [problem('NUMERIC_EMPHASIS', 'note', message)];
}

function isBlank(words: string | undefined): boolean {
  return words === undefined || words.trim() === '';
}
