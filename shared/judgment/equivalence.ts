import { type Because, because } from './rules.ts';
import type { TestValue, Verdict } from './verdict.ts';

/**
 * The four questions of the equivalence test (等同四要件, §2.4): E1 means, E2 function, E3 effect
 * basically the same; E4 obvious to the skilled person without inventive work on the day of the act.
 */
export const TEST_QUESTIONS = ['means', 'function', 'effect', 'obvious'] as const;

export type TestQuestion = (typeof TEST_QUESTIONS)[number];

/** Words of each question as the sheet and the checks print them. */
export const TEST_QUESTION_WORDS: Readonly<Record<TestQuestion, string>> = {
  means: '手段基本相同',
  function: '功能基本相同',
  effect: '效果基本相同',
  obvious: '无需创造性劳动就能联想到',
};

/** Answers given so far; a question without an answer is absent, which is not the same as `U`. */
export type TestValues = Readonly<Partial<Record<TestQuestion, TestValue>>>;

export type TableResult = Readonly<{ verdict: Verdict; because: Because }>;

/**
 * The equivalence table (§2.4; 法释〔2001〕21号第十三条第二款): all Y → EQUIVALENT before bars, any N →
 * DIFFERENT, otherwise any U → UNDETERMINED. `undefined` while questions are open and none is
 * answered with N: no table line applies yet.
 */
export function equivalenceOf(tests: TestValues): TableResult | undefined {
  const answers = TEST_QUESTIONS.map((question) => tests[question]);
  if (answers.includes('N')) return { verdict: 'DIFFERENT', because: because('E-any-N') };
  if (answers.includes(undefined)) return undefined;
  if (answers.includes('U')) return { verdict: 'UNDETERMINED', because: because('E-any-U') };
  return { verdict: 'EQUIVALENT', because: because('E-all-Y') };
}

/** Degrees of sameness that a functional feature is judged by (功能性特征, §2.5 B4). */
export const DEGREES = ['SAME', 'SIMILAR', 'DIFFERENT', 'U'] as const;

export type Degree = (typeof DEGREES)[number];

export type FunctionalTest = Readonly<{
  means: Degree;
  function: Degree;
  effect: Degree;
  obvious: TestValue;
}>;

/**
 * The functional-feature table (解释二第八条): function and effect must be the same, not just basically
 * the same; the means may be basically the same if no inventive work was needed. A lack of inventive
 * work is only asked where the means are not the same, so it decides nothing while the means are unknown.
 */
export function functionalOf(test: FunctionalTest): TableResult {
  const refuted =
    test.means === 'DIFFERENT' ||
    isLess(test.function) ||
    isLess(test.effect) ||
    (test.means === 'SIMILAR' && test.obvious === 'N');
  if (refuted) return { verdict: 'DIFFERENT', because: because('F-not') };
  if (test.means === 'U' || test.function === 'U' || test.effect === 'U') return unknown();
  if (test.means === 'SAME') return { verdict: 'IDENTICAL', because: because('F-same') };
  if (test.obvious === 'U') return unknown();
  return { verdict: 'EQUIVALENT', because: because('F-equiv') };
}

function isLess(degree: Degree): boolean {
  return degree === 'SIMILAR' || degree === 'DIFFERENT';
}

function unknown(): TableResult {
  return { verdict: 'UNDETERMINED', because: because('F-unknown') };
}
