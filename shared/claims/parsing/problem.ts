import type { ClaimProblem, Span } from '../model.ts';

/** Every problem the parser can report, with its weight. Codes are stable: they stand in public JSON. */
const SEVERITY = {
  NO_CLAIMS: 'error',
  NUMBER_MISSING: 'error',
  NUMBER_DUPLICATE: 'error',
  NUMBER_LOST: 'warning',
  NUMBER_GLUED: 'note',
  CLAIM_DELETED: 'note',
  CLAIM_EMPTY: 'warning',
  SEVERAL_VERSIONS: 'warning',
  REFERENCE_SELF: 'error',
  REFERENCE_FORWARD: 'error',
  REFERENCE_MISSING: 'error',
  REFERENCE_UNNUMBERED: 'warning',
  REFERENCE_CUMULATIVE: 'warning',
  REFERENCE_TOO_MANY: 'warning',
  MULTIPLE_ON_MULTIPLE: 'warning',
  REPLACEMENT_CLAIM: 'warning',
  SUBJECT_DIFFERS: 'warning',
  SUBJECT_LONG: 'note',
  TRANSITION_TWICE: 'note',
  SEVERAL_FULL_STOPS: 'warning',
  FULL_STOP_MISSING: 'warning',
  FIGURE_REFERENCE: 'warning',
  UNCLEAR_WORDS: 'note',
  ANTECEDENT_MISSING: 'warning',
  MARK_TWO_NAMES: 'warning',
  NAME_TWO_MARKS: 'warning',
  UNIT_SUSPICIOUS: 'warning',
  SIGN_SUSPICIOUS: 'warning',
  RANGE_REVERSED: 'warning',
  BRACKETS_UNBALANCED: 'note',
} as const satisfies Record<string, ClaimProblem['severity']>;

export type ProblemCode = keyof typeof SEVERITY;

/** A problem at a place of the set's text. `message`: what was found and what to do, in Chinese. */
export function problem(code: ProblemCode, message: string, [start, end]: Span): ClaimProblem {
  return { code, severity: SEVERITY[code], message, start, end };
}

/** Numbers for a message: `1、2和5`, long lists shortened. */
export function numberWords(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).map(String);
  const last = numbers.length > 8 ? '等' : '';
  return shown.length < 2 || last !== ''
    ? shown.join('、') + last
    : `${shown.slice(0, -1).join('、')}和${shown.at(-1)}`;
}
