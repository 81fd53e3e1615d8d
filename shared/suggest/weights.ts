import type { SignalName } from './pair-signals.ts';

/**
 * Weights of a conditional logit over the clauses of the material: fitted on examiners' published
 * correspondences (all patents together; cross-validated by patent the figures differ by less than their error).
 * Rounded to two places, so that they can be read and the suggestions are the same on every machine.
 */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName, number>> = {
  characters: 0.76,
  words: 1.67,
  relations: 0.9,
  list: 0.7,
  paragraph: 0.26,
  length: 0.83,
  lengthForLongUnit: 0.9,
  marks: 0.96,
  commentary: -0.49,
  focus: 1.3,
  firstNaming: 0.78,
  subject: 0.7,
  object: 0.32,
  order: -1.31,
  bestNewTerm: 1.85,
  newTerms: 0.57,
};
