import type { Feature } from '../../../shared/domain/claim.ts';
import { emptyState } from '../../../shared/domain/entities.ts';
import type { Evidence, Link } from '../../../shared/domain/evidence.ts';
import type { Judgment } from '../../../shared/domain/judgment.ts';
import { type Assessment, assessFeature } from '../../../shared/judgment/assess-feature.ts';
import { weighBars } from '../../../shared/judgment/bars.ts';
import { TEST_QUESTION_WORDS, TEST_QUESTIONS } from '../../../shared/judgment/equivalence.ts';
import type { FeatureJudgment } from '../../../shared/judgment/feature-judgment.ts';
import { numericOf } from '../../../shared/judgment/numeric.ts';
import type { JudgmentProblem } from '../../../shared/judgment/problem.ts';
import { validateJudgment } from '../../../shared/judgment/validate-judgment.ts';
import { judgeInputOf } from '../../../shared/opinion/case-judgment.ts';

export type EvidenceById = Readonly<Record<string, Evidence>>;

/** One row's judgment in the shape of the decision tables, read exactly as the whole case is read. */
export function factsOf(judgment: Judgment, links: readonly Link[], evidence: EvidenceById): FeatureJudgment {
  const input = judgeInputOf({
    ...emptyState(),
    judgments: { [judgment.id]: judgment },
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    evidence,
  });
  return input.judgments[0] ?? { verdict: 'PENDING' };
}

/** What a row still lacks (待补) or where it contradicts itself; nothing while it is not compared. */
export function rowProblems(
  feature: Pick<Feature, 'type' | 'text'>,
  judgment: Judgment | undefined,
  links: readonly Link[],
  evidence: EvidenceById,
): readonly JudgmentProblem[] {
  if (judgment === undefined || judgment.verdict === 'PENDING' || judgment.stale !== null) return [];
  return validateJudgment(feature, factsOf(judgment, links, evidence));
}

/** What the sheet's answers come to: an outcome of the tables, or what is still open. */
export type SheetOutcome =
  | Readonly<{ kind: 'decided'; assessment: Assessment; isBarred: boolean }>
  | Readonly<{ kind: 'open'; missing: readonly string[] }>;

/**
 * The outcome of the equivalence sheet (等同判断) by the answers alone: the word chosen in the row does not
 * count, so that the sheet tells what the facts come to before anything is chosen.
 */
export function sheetOutcome(feature: Pick<Feature, 'type' | 'text'>, facts: FeatureJudgment): SheetOutcome {
  const byValue = valueOutcome(feature, facts);
  if (byValue !== undefined) return byValue;
  const missing = openQuestions(feature, facts);
  const isBarred = weighBars(facts.bars ?? []).isBarred;
  const assessment = assessFeature(feature.type, { ...facts, verdict: 'EQUIVALENT' });
  // An equivalence that is refuted or barred is decided, whatever else was left open.
  if (missing.length > 0 && assessment.verdict === 'EQUIVALENT') return { kind: 'open', missing };
  return { kind: 'decided', assessment, isBarred };
}

/** Values decide alone where they agree or where the limit is stressed; else the four questions are asked. */
function valueOutcome(
  { type, text }: Pick<Feature, 'type' | 'text'>,
  { numeric }: FeatureJudgment,
): SheetOutcome | undefined {
  const table =
    type === 'NUMERIC' && numeric !== undefined
      ? numericOf({ ...numeric, claimed: numeric.claimed ?? text })
      : undefined;
  if (table === undefined || table.needsTest) return undefined;
  const { verdict, because } = table;
  return { kind: 'decided', assessment: { verdict, because, problems: [] }, isBarred: false };
}

function openQuestions({ type }: Pick<Feature, 'type'>, facts: FeatureJudgment): readonly string[] {
  if (type === 'FUNCTIONAL' && facts.isFunctionalException !== true) {
    return facts.functional === undefined ? TEST_QUESTIONS.map(wordOf) : [];
  }
  return TEST_QUESTIONS.filter((question) => facts.tests?.[question]?.value === undefined).map(wordOf);
}

function wordOf(question: (typeof TEST_QUESTIONS)[number]): string {
  return TEST_QUESTION_WORDS[question];
}
