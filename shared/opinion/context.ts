import { blankOpinion, blankRight } from '../domain/blank.ts';
import type { Product } from '../domain/case.ts';
import type { Claim, Feature } from '../domain/claim.ts';
import { comparedClaims } from '../domain/compared-claims.ts';
import { type CaseState, ordered } from '../domain/entities.ts';
import type { OpinionSettings } from '../domain/opinion.ts';
import type { Right } from '../domain/right.ts';
import type { JudgeOutput } from '../judgment/judge-output.ts';
import type { LegalBasis } from '../judgment/legal-basis.ts';
import { judgeState } from './case-judgment.ts';
import { type FigurePlan, planFigures } from './figures.ts';
import type { OpinionTemplate } from './template.ts';

/** What the opinion is made of besides the case. */
export type OpinionResources = Readonly<{
  template: OpinionTemplate;
  legal: readonly LegalBasis[];
}>;

export type OpinionOptions = Readonly<{
  isDraft: boolean;
  /** Versions written into the opinion: program, splitter, suggester, template. */
  versions: Readonly<Record<string, string>>;
}>;

/** The case as the writers of sections see it: ordered, and with its conclusion computed once. */
export type OpinionContext = Readonly<{
  state: CaseState;
  resources: OpinionResources;
  options: OpinionOptions;
  settings: OpinionSettings;
  right: Right;
  products: readonly Product[];
  /** Claims whose features are compared: the asserted ones and those they build on, by number. */
  claims: readonly Claim[];
  judged: JudgeOutput;
  figures: FigurePlan;
  featuresOf: (claim: Claim) => readonly Feature[];
}>;

export function opinionContext(
  state: CaseState,
  resources: OpinionResources,
  options: OpinionOptions,
): OpinionContext {
  const right = ordered(state.rights)[0] ?? blankRight('none', 'a0');
  const features = ordered(state.features);
  const withFeatures = new Set(features.map((feature) => feature.claimId));
  return {
    state,
    resources,
    options,
    right,
    settings: Object.values(state.opinions)[0] ?? blankOpinion('none'),
    products: ordered(state.products),
    claims: comparedClaims(state, right).filter((claim) => withFeatures.has(claim.id)),
    judged: judgeState(state),
    figures: planFigures(state),
    featuresOf: (claim) => features.filter((feature) => feature.claimId === claim.id),
  };
}
