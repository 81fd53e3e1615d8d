import type { SignalName } from './pair-signals.ts';

/**
 * Weights of a conditional logit over the clauses of the material: fitted on examiners' published
 * correspondences (a clause is right when the examiner named it), checked by cross-validation by patent.
 * Rounded to two places, so that they can be read and the suggestions are the same on every machine.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName, number>> = {
  characters: 0.57,
  words: 0.85,
  relations: 0.61,
  list: 0.71,
  paragraph: 0.09,
  region: 0.59,
  length: 0.56,
  lengthForLongUnit: 0.47,
  marks: 0.67,
  commentary: -0.24,
  focus: 0.55,
  firstNaming: 0.43,
  subject: 0.58,
  object: 0.56,
  order: -0.75,
  // Set, not fitted: among examiners' correspondences contrary words are too few to weigh.
  contrary: -1,
  bestNewTerm: 1.24,
  newTerms: 0.73,
  allTerms: 0.3,
};
