import type { SignalName } from './pair-signals.ts';

/**
 * Weights of a conditional logit over the clauses of the material: fitted on examiners' published
 * correspondences (a clause is right when the examiner named it), checked by cross-validation by patent.
 * Rounded to two places, so that they can be read and the suggestions are the same on every machine.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName, number>> = {
  characters: 0.58,
  words: 1.17,
  relations: 0.82,
  list: 0.89,
  paragraph: 0.34,
  length: 0.73,
  lengthForLongUnit: 0.72,
  marks: 0.89,
  commentary: -0.3,
  focus: 0.85,
  firstNaming: 0.47,
  subject: 0.77,
  object: 0.48,
  order: -1.15,
  bestNewTerm: 1.65,
  newTerms: 0.83,
};
