import type { FeatureType } from '../claims/model.ts';
import { type BarOutcome, type FindableBar, weighBars } from './bars.ts';
import {
  equivalenceOf,
  functionalOf,
  type TableResult,
  TEST_QUESTIONS,
  type TestValues,
} from './equivalence.ts';
import type { FeatureJudgment } from './feature-judgment.ts';
import { type JudgmentProblem, problem } from './problem.ts';
import { type Because, because } from './rules.ts';
import { VERDICT_FACTS, type Verdict } from './verdict.ts';

/** A row after the tables: the verdict that counts, why, and what does not fit together. */
export type Assessment = Readonly<{
  verdict: Verdict;
  because: readonly Because[];
  problems: readonly JudgmentProblem[];
}>;

/**
 * The verdict of one feature after the equivalence test, its bars and the feature's type (§2.4-2.5).
 * An expert's PENDING and DISPUTED stand. Otherwise facts beat the word chosen: an equivalence that
 * is barred or fails its test is DIFFERENT, and where the type has a table of its own the table decides.
 */
export function assessFeature(type: FeatureType, judgment: FeatureJudgment): Assessment {
  if (judgment.verdict === 'PENDING' || judgment.verdict === 'DISPUTED') return plain(judgment.verdict);
  if (judgment.verdict === 'NO_LIMIT') return assessNoLimit(type, judgment);
  const bars = weighBars(foundBars(type, judgment));
  const byType = decideByType(type, judgment);
  if (byType === undefined) return withHints(assessByTests(type, judgment, bars), bars);
  return withHints(assessByType(type, judgment, byType, bars), bars);
}

/** The type's own table, then the bars; the expert's word is only asked whether it agrees. */
function assessByType(
  type: FeatureType,
  judgment: FeatureJudgment,
  table: TableResult,
  bars: BarOutcome,
): Assessment {
  const decided = applyBars(table, bars);
  // A lack is a difference to the tables; the expert's more exact word stands, but not for an exclusion.
  if (judgment.verdict === 'MISSING' && decided.verdict === 'DIFFERENT') {
    return type === 'NEGATIVE'
      ? { ...decided, problems: [negativeMissing()] }
      : { ...decided, verdict: 'MISSING', problems: [] };
  }
  if (decided.verdict === judgment.verdict) return { ...decided, problems: [] };
  const isTold = judgment.verdict === 'EQUIVALENT' && decided.problems.length > 0;
  return isTold ? decided : { ...decided, problems: [contradiction(judgment.verdict, decided)] };
}

/** The bars found on a feature; a number found to be emphasised is B3 (解释二第十二条). */
function foundBars(type: FeatureType, judgment: FeatureJudgment): FindableBar[] {
  const found = judgment.bars ?? [];
  const isEmphasised = type === 'NUMERIC' && judgment.numeric?.emphasised === true;
  return isEmphasised && !found.includes('B3') ? [...found, 'B3'] : [...found];
}

/** The answers of the equivalence test without their reasons. */
function testValues(judgment: FeatureJudgment): TestValues {
  const given = TEST_QUESTIONS.flatMap((question) => {
    const value = judgment.tests?.[question]?.value;
    return value === undefined ? [] : [[question, value] as const];
  });
  return Object.fromEntries(given);
}

/** Types whose own facts give the verdict: functional, environment, order of steps, exclusion. */
function decideByType(type: FeatureType, judgment: FeatureJudgment): TableResult | undefined {
  switch (type) {
    case 'FUNCTIONAL':
      if (judgment.functional === undefined || judgment.isFunctionalException === true) return undefined;
      return functionalOf(judgment.functional);
    case 'USE_ENVIRONMENT': {
      if (judgment.fitsEnvironment === undefined) return undefined;
      const verdict = { Y: 'IDENTICAL', N: 'DIFFERENT', U: 'UNDETERMINED' } as const;
      return { verdict: verdict[judgment.fitsEnvironment], because: because('B6') };
    }
    case 'STEP_ORDER':
      if (judgment.orderLimits === 'N') return { verdict: 'NO_LIMIT', because: because('B8-free') };
      if (judgment.orderLimits === 'U') return { verdict: 'UNDETERMINED', because: because('B8') };
      return undefined;
    case 'NEGATIVE': {
      // 被诉具有被排除项: a difference, never a lack (F12).
      if (judgment.hasExcluded === undefined) return undefined;
      const verdict = { Y: 'DIFFERENT', N: 'IDENTICAL', U: 'UNDETERMINED' } as const;
      return { verdict: verdict[judgment.hasExcluded], because: because('F12') };
    }
    default:
      return undefined;
  }
}

function assessByTests(type: FeatureType, judgment: FeatureJudgment, bars: BarOutcome): Assessment {
  const reasons = reasonsOfType(type, judgment.verdict);
  if (type === 'NEGATIVE' && judgment.verdict === 'MISSING') {
    return { verdict: 'DIFFERENT', because: reasons, problems: [negativeMissing()] };
  }
  const table = equivalenceOf(testValues(judgment));
  if (judgment.verdict === 'EQUIVALENT') {
    const claimed = table ?? { verdict: 'EQUIVALENT' as const, because: undefined };
    const decided = applyBars(claimed, bars);
    const fails = decided.verdict !== 'EQUIVALENT' && !bars.isBarred && table !== undefined;
    return {
      verdict: decided.verdict,
      because: [...reasons, ...decided.because],
      problems: [...decided.problems, ...(fails ? [testContradiction('EQUIVALENT', table.verdict)] : [])],
    };
  }
  const barred = judgment.verdict === 'DIFFERENT' ? bars.because : [];
  return {
    verdict: judgment.verdict,
    because: [...reasons, ...barred],
    problems: contradictionsOfTests(judgment.verdict, table, bars),
  };
}

/** A barred equivalence is a difference, whether its test is met, open or unanswered (§2.5). */
function applyBars(
  table: Readonly<{ verdict: Verdict; because: Because | undefined }>,
  bars: BarOutcome,
): Assessment {
  const own = table.because === undefined ? [] : [table.because];
  // An equivalence chosen by the expert or still open in its test; a functional "unknown" may be identity.
  const isEquivalence = table.verdict === 'EQUIVALENT' || table.because?.rule.startsWith('E-') === true;
  if (!bars.isBarred || !isEquivalence) {
    const lifted = table.verdict === 'EQUIVALENT' && !bars.isBarred ? bars.because : [];
    return { verdict: table.verdict, because: [...own, ...lifted], problems: [] };
  }
  const names = bars.because.map((reason) => reason.rule).join('、');
  const message = `该特征存在等同的限制（${names}），不能认定等同，按“不相同且不等同”计算。请改判，或者删去不成立的限制。`;
  return {
    verdict: 'DIFFERENT',
    because: bars.because,
    problems: [problem('EQUIVALENCE_BARRED', 'error', message)],
  };
}

/** DIFFERENT or UNDETERMINED beside a completed test that says otherwise. */
function contradictionsOfTests(
  verdict: Verdict,
  table: TableResult | undefined,
  bars: BarOutcome,
): JudgmentProblem[] {
  if (table === undefined || (verdict !== 'DIFFERENT' && verdict !== 'UNDETERMINED')) return [];
  const isExplained = table.verdict === verdict || (verdict === 'DIFFERENT' && bars.isBarred);
  return isExplained ? [] : [testContradiction(verdict, table.verdict)];
}

/** Types that add their rule to a verdict the expert gives in words. */
function reasonsOfType(type: FeatureType, verdict: Verdict): Because[] {
  const isUnlike = verdict === 'DIFFERENT' || verdict === 'MISSING';
  if (type === 'PRODUCT_BY_PROCESS' && isUnlike) return [because('B7')];
  if (type === 'USE_ENVIRONMENT' && isUnlike) return [because('B6')];
  if (type === 'STEP_ORDER' && isUnlike) return [because('B8')];
  if (type === 'FUNCTIONAL') return [because('B4')];
  if (type === 'NEGATIVE' && isUnlike) return [because('F12')];
  return [];
}

/** NO_LIMIT is for subject titles, purposes and orders that do not bind; elsewhere nothing was compared. */
function assessNoLimit(type: FeatureType, judgment: FeatureJudgment): Assessment {
  if (type === 'SUBJECT_TITLE' || type === 'USE_PURPOSE') return plain('NO_LIMIT', because('B12'));
  if (type === 'STEP_ORDER') {
    const table = decideByType(type, judgment);
    if (table?.verdict === 'UNDETERMINED') {
      return {
        verdict: 'UNDETERMINED',
        because: [table.because],
        problems: [contradiction('NO_LIMIT', table)],
      };
    }
    if (judgment.orderLimits !== 'Y') return plain('NO_LIMIT', because('B8-free'));
  }
  if (type === 'NORMAL') {
    const message = '“不具限定作用”一般只用于主题名称和用途，请确认该措辞确属公认不起限定作用。';
    return { ...plain('NO_LIMIT'), problems: [problem('NO_LIMIT_UNUSUAL', 'warning', message)] };
  }
  const message = '该类特征具有限定作用，不能选“不具限定作用”，按“待比对”处理。请比对后选择相应的结果。';
  return { ...plain('PENDING'), problems: [problem('NO_LIMIT_NOT_ALLOWED', 'error', message)] };
}

function plain(verdict: Verdict, ...reasons: readonly Because[]): Assessment {
  return { verdict, because: reasons, problems: [] };
}

function withHints(assessment: Assessment, bars: BarOutcome): Assessment {
  return { ...assessment, because: [...assessment.because, ...bars.hints] };
}

function contradiction(chosen: Verdict, table: Readonly<{ verdict: Verdict }>): JudgmentProblem {
  const message = `所选结果为“${VERDICT_FACTS[chosen].word}”，而按所填的特征类型事实应为“${VERDICT_FACTS[table.verdict].word}”，计算以后者为准。请核对其中一处。`;
  return problem('TYPE_CONTRADICTS', 'error', message);
}

function testContradiction(chosen: Verdict, table: Verdict): JudgmentProblem {
  const counted = chosen === 'EQUIVALENT' ? '计算以四个条件为准。' : '计算仍以所选结果为准。';
  const message = `所选结果为“${VERDICT_FACTS[chosen].word}”，而等同四个条件的回答对应“${VERDICT_FACTS[table].word}”，${counted}请核对其中一处。`;
  return problem('TESTS_CONTRADICT', 'error', message);
}

function negativeMissing(): JudgmentProblem {
  const message =
    '排除性特征没有“缺少”一说：被诉方案具有被排除的内容的，选“不相同且不等同”；不具有的，选“相同”。现按“不相同且不等同”计算。';
  return problem('NEGATIVE_MISSING', 'warning', message);
}
