import type { Claim } from '../domain/claim.ts';
import { comparedClaims } from '../domain/compared-claims.ts';
import { type CaseState, ordered } from '../domain/entities.ts';
import type { Evidence, Link } from '../domain/evidence.ts';
import { effectiveVerdict, type Judgment, type TestAnswer } from '../domain/judgment.ts';
import { isRightValid } from '../domain/right.ts';
import { judgeCase } from '../judgment/judge.ts';
import type { JudgeInput } from '../judgment/judge-input.ts';
import type { JudgeOutput } from '../judgment/judge-output.ts';
import { evidenceName } from './citation.ts';

/** The conclusion of a case as it stands; the same figures on the bench, in the opinion, on the command line. */
export function judgeState(state: CaseState): JudgeOutput {
  return judgeCase(judgeInputOf(state));
}

/** What the decision tables are asked about a case. Claims nobody asserted and nobody builds on stay out. */
export function judgeInputOf(state: CaseState): JudgeInput {
  const right = ordered(state.rights)[0];
  const asserted = new Set(right?.assertedClaims ?? []);
  const claims = right === undefined ? [] : comparedClaims(state, right);
  const features = ordered(state.features);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  return {
    rightType: right?.type ?? 'UTILITY_MODEL',
    rightValid: right === undefined || isRightValid(right),
    products: ordered(state.products).map((product) => ({
      id: product.id,
      name: product.name,
      kind: product.kind === 'PROCESS' ? 'method' : 'product',
    })),
    claims: claims.map((claim) => ({
      no: claim.no,
      asserted: asserted.has(claim.no),
      valid: true,
      dependsOn: [...claim.dependsOn],
      refersTo: [...claim.refersTo],
      replaces: isReplacement(claim),
      features: features
        .filter((feature) => feature.claimId === claim.id)
        .map(({ id, label, text, type }) => ({ id, label, text, type })),
    })),
    judgments: Object.values(state.judgments).flatMap((judgment) => {
      // Work on a claim that is no longer asserted is kept, but nobody asks about it now.
      const claimId = state.features[judgment.featureId]?.claimId;
      if (claimId !== undefined && !claimOf.has(claimId)) return [];
      const facts = judgmentFacts(judgment, linksOf(state, judgment), state.evidence);
      return [{ ...facts, feature: judgment.featureId, product: judgment.productId }];
    }),
    closedExtra: Object.values(state.findings).flatMap((finding) => {
      const claim = claimOf.get(finding.claimId);
      if (claim === undefined || finding.closedExtra === 'NONE') return [];
      const exception = finding.closedExtra === 'EXTRA' ? {} : { exception: finding.closedExtra };
      return [{ claim: claim.no, product: finding.productId, ...exception }];
    }),
    stopAtDifference: Object.values(state.findings).flatMap((finding) => {
      const claim = claimOf.get(finding.claimId);
      return claim !== undefined && finding.skipRest ? [{ claim: claim.no, product: finding.productId }] : [];
    }),
  };
}

/** Links of one row in their order. */
export function linksOf(state: CaseState, row: Readonly<{ featureId: string; productId: string }>): Link[] {
  return ordered(state.links).filter(
    (link) => link.featureId === row.featureId && link.productId === row.productId,
  );
}

/** The facts of a stored judgment in the shape the tables read; a stale one counts as not compared. */
function judgmentFacts(
  judgment: Judgment,
  links: readonly Link[],
  evidence: Readonly<Record<string, Evidence>>,
): Omit<JudgeInput['judgments'][number], 'feature' | 'product'> {
  const { functional, numeric } = judgment;
  const { means, function: purpose, effect } = functional ?? {};
  const isTested = means && purpose && effect && judgment.obvious.value !== null;
  return {
    verdict: effectiveVerdict(judgment),
    reason: judgment.reason,
    evidence: [...new Set(links.flatMap((link) => evidenceName(evidence[link.evidenceId]) ?? []))],
    neededEvidence: judgment.neededEvidence,
    accusedPart: judgment.counterpart,
    tests: {
      means: answerOf(judgment.means),
      function: answerOf(judgment.function),
      effect: answerOf(judgment.effect),
      obvious: answerOf(judgment.obvious),
    },
    bars: judgment.bars.map((bar) => bar.id),
    isFunctionalException: judgment.isFunctionalException,
    ...(isTested
      ? { functional: { means, function: purpose, effect, obvious: judgment.obvious.value } }
      : {}),
    ...(numeric === null || numeric.accused.trim() === ''
      ? {}
      : {
          numeric: {
            accused: numeric.accused,
            emphasised: numeric.emphasised,
            ...given('withinError', numeric.withinError),
          },
        }),
    ...given('fitsEnvironment', judgment.fitsEnvironment),
    ...given('orderLimits', judgment.orderLimits),
    ...given('hasExcluded', judgment.hasExcluded),
  } as Omit<JudgeInput['judgments'][number], 'feature' | 'product'>;
}

function answerOf(answer: TestAnswer): { value?: 'Y' | 'N' | 'U'; reason: string } {
  return answer.value === null ? { reason: answer.reason } : { value: answer.value, reason: answer.reason };
}

function given<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  return (value === null ? {} : { [key]: value }) as { [P in K]?: V };
}

/** A claim that swaps a feature of another one is compared on its own (C6). */
function isReplacement(claim: Claim): boolean {
  return claim.problems.some((problem) => problem.code === 'REPLACEMENT_CLAIM');
}
