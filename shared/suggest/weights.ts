import type { SignalName } from './pair-signals.ts';

/**
 * Weights of a conditional logit over the clauses of the material: fitted on examiners' published
 * correspondences (a clause is right when the examiner named it), checked by cross-validation by patent.
 * Rounded to two places, so that they can be read and the suggestions are the same on every machine.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName, number>> = {
  characters: 0.61,
  words: 1.56,
  relations: 0.93,
  list: 0.82,
  paragraph: 0.4,
  length: 0.79,
  lengthForLongUnit: 0.94,
  marks: 0.98,
  commentary: -0.4,
  focus: 1.43,
  firstNaming: 0.58,
  subject: 0.76,
  object: 0.37,
  order: -1.51,
  bestNewTerm: 1.78,
  newTerms: 0.64,
};
