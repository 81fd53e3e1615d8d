import type { SignalName } from './pair-signals.ts';

/**
 * Weights of a conditional logit over the clauses of the material: fitted on examiners' published
 * correspondences (a clause is right when the examiner named it), checked by cross-validation by patent.
 * Rounded to two places, so that they can be read and the suggestions are the same on every machine.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName, number>> = {
  characters: 0.61,
  words: 1.22,
  relations: 0.83,
  list: 0.89,
  paragraph: 0.32,
  length: 0.73,
  lengthForLongUnit: 0.72,
  marks: 0.9,
  commentary: -0.33,
  focus: 0.85,
  firstNaming: 0.48,
  subject: 0.77,
  object: 0.56,
  order: -1.11,
  // Set, not fitted: among examiners' correspondences contrary words are too few to weigh.
  contrary: -1,
  bestNewTerm: 1.6,
  newTerms: 0.76,
};
