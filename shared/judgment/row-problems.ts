import type { JudgeClaim, JudgeInput } from './judge-input.ts';
import type { JudgedClaim, Rows } from './judge-output.ts';
import { type JudgmentProblem, problem } from './problem.ts';
import { validateJudgment } from './validate-judgment.ts';

/**
 * What the rows behind the concluded claims of one product still lack. A row left open is only a
 * problem where it keeps its claim from a conclusion, or where the expert has not said that a proven
 * difference ends the comparison (R4); below a base that does not fall nothing need be filled in (C1).
 */
export function findRowProblems(
  input: JudgeInput,
  product: string,
  claims: readonly JudgedClaim[],
  rows: Rows,
): JudgmentProblem[] {
  const onPaths = new Set(
    claims.filter((claim) => claim.conclusion !== 'NO_VALID_RIGHT').flatMap((claim) => claim.path),
  );
  const blocking = new Set(claims.flatMap((claim) => (claim.conclusion === 'BLOCKED' ? claim.path : [])));
  return input.claims.flatMap((claim) => {
    if (!onPaths.has(claim.no)) return [];
    const judged = claims.find((one) => one.no === claim.no);
    return [
      ...problemsOfRows(claim, product, rows, blocking.has(claim.no)),
      ...nothingLimits(claim, judged),
      ...pendingLeft(input, claim, judged, rows),
    ];
  });
}

function problemsOfRows(
  claim: JudgeClaim,
  product: string,
  rows: Rows,
  isBlocking: boolean,
): JudgmentProblem[] {
  return claim.features.flatMap((feature) => {
    const row = rows.get(feature.id);
    const judgment = row?.judgment ?? { verdict: 'PENDING' as const };
    return validateJudgment(feature, judgment)
      .filter((found) => found.code !== 'PENDING_FEATURE' || isBlocking)
      .map((found) => ({ ...found, claim: claim.no, feature: feature.label, product }));
  });
}

/** Features there are, but none that limits: an error in the data (§2.6). */
function nothingLimits(claim: JudgeClaim, judged: JudgedClaim | undefined): JudgmentProblem[] {
  const isFree = judged?.because[0]?.rule === 'R-data' && claim.features.length > 0;
  if (!isFree) return [];
  const message = `权利要求${claim.no}的技术特征均为“不具限定作用”，不能得出结论。请至少保留一个具有限定作用的技术特征。`;
  return [problem('NO_LIMITING_FEATURE', 'error', message, { claim: claim.no, product: judged.product })];
}

function pendingLeft(
  input: JudgeInput,
  claim: JudgeClaim,
  judged: JudgedClaim | undefined,
  rows: Rows,
): JudgmentProblem[] {
  if (judged?.conclusion !== 'NOT_FALL' || isStopped(input, judged)) return [];
  if (judged.because.some((reason) => reason.rule === 'C1')) return [];
  const onPath = input.claims.filter((one) => judged.path.includes(one.no)).flatMap((one) => one.features);
  const left = onPath.filter((feature) => rows.get(feature.id)?.verdict === 'PENDING');
  if (left.length === 0) return [];
  const labels = left.map((feature) => feature.label).join('、');
  const message = `权利要求${claim.no}已可判定未落入，但技术特征${labels}尚未比对。请继续比对，或者选择“不再比对其余特征”。`;
  return [problem('PENDING_LEFT', 'error', message, { claim: claim.no, product: judged.product })];
}

function isStopped({ stopAtDifference }: JudgeInput, judged: JudgedClaim): boolean {
  if (typeof stopAtDifference === 'boolean') return stopAtDifference;
  return stopAtDifference.some((one) => one.claim === judged.no && one.product === judged.product);
}
