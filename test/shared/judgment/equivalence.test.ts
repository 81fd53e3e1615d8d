import { describe, expect, it } from 'vitest';
import {
  DEGREES,
  equivalenceOf,
  type FunctionalTest,
  functionalOf,
  TEST_QUESTIONS,
} from '../../../shared/judgment/equivalence.ts';
import { TEST_VALUES, type TestValue } from '../../../shared/judgment/verdict.ts';

function cube<T>(values: readonly T[]): [T, T, T, T][] {
  return values.flatMap((a) =>
    values.flatMap((b) => values.flatMap((c) => values.map((d): [T, T, T, T] => [a, b, c, d]))),
  );
}

const tests = ([means, fn, effect, obvious]: readonly TestValue[]) => ({
  ...(means && { means }),
  ...(fn && { function: fn }),
  ...(effect && { effect }),
  ...(obvious && { obvious }),
});

describe('the equivalence test over all 81 answers', () => {
  it('is equivalent only when all four are met', () => {
    const equivalent = cube(TEST_VALUES).filter(
      (answers) => equivalenceOf(tests(answers))?.verdict === 'EQUIVALENT',
    );
    expect(equivalent).toEqual([['Y', 'Y', 'Y', 'Y']]);
  });

  it('is different as soon as one is refuted, however many are unknown', () => {
    for (const answers of cube(TEST_VALUES)) {
      const result = equivalenceOf(tests(answers));
      expect(result?.verdict === 'DIFFERENT', answers.join('')).toBe(answers.includes('N'));
    }
  });

  it('is unknown exactly when none is refuted and one is unknown', () => {
    const unknown = cube(TEST_VALUES).filter(
      (answers) => equivalenceOf(tests(answers))?.verdict === 'UNDETERMINED',
    );
    expect(unknown).toHaveLength(2 ** 4 - 1);
    for (const answers of unknown) expect(answers).not.toContain('N');
  });

  it('names its rule and the article', () => {
    expect(equivalenceOf(tests(['Y', 'Y', 'Y', 'Y']))?.because).toEqual({
      rule: 'E-all-Y',
      basis: ['SPC-2001-21-13'],
    });
    expect(equivalenceOf(tests(['Y', 'N', 'U', 'Y']))?.because.rule).toBe('E-any-N');
    expect(equivalenceOf(tests(['Y', 'U', 'Y', 'Y']))?.because.rule).toBe('E-any-U');
  });
});

describe('an equivalence test that is not finished', () => {
  it('says nothing while a question is open and none is refuted', () => {
    expect(equivalenceOf({})).toBeUndefined();
    for (const question of TEST_QUESTIONS) {
      const answered = { means: 'Y', function: 'Y', effect: 'U', obvious: 'Y' } as const;
      const { [question]: _open, ...rest } = answered;
      expect(equivalenceOf(rest)).toBeUndefined();
    }
  });

  it('is different at the first refusal, as practice stops there', () => {
    expect(equivalenceOf({ means: 'N' })?.verdict).toBe('DIFFERENT');
  });
});

/** The functional table a second time: the lines of the standard as patterns, `*` anything. */
const FUNCTIONAL_LINES: readonly (readonly [
  means: string,
  fn: string,
  effect: string,
  obvious: string,
  out: string,
])[] = [
  ['SAME', 'SAME', 'SAME', '*', 'IDENTICAL'],
  ['SIMILAR', 'SAME', 'SAME', 'Y', 'EQUIVALENT'],
  ['SIMILAR', '*', '*', 'N', 'DIFFERENT'],
  ['SIMILAR', 'SAME', 'SAME', 'U', 'UNDETERMINED'],
  ['DIFFERENT', '*', '*', '*', 'DIFFERENT'],
  ['*', 'SIMILAR', '*', '*', 'DIFFERENT'],
  ['*', 'DIFFERENT', '*', '*', 'DIFFERENT'],
  ['*', '*', 'SIMILAR', '*', 'DIFFERENT'],
  ['*', '*', 'DIFFERENT', '*', 'DIFFERENT'],
];

describe('the functional-feature table over all 192 answers', () => {
  const all: FunctionalTest[] = DEGREES.flatMap((means) =>
    DEGREES.flatMap((fn) =>
      DEGREES.flatMap((effect) => TEST_VALUES.map((obvious) => ({ means, function: fn, effect, obvious }))),
    ),
  );

  it('agrees with the lines of the standard, and is unknown where none fits', () => {
    expect(all).toHaveLength(192);
    for (const test of all) {
      const facts = [test.means, test.function, test.effect, test.obvious];
      const outs = FUNCTIONAL_LINES.filter((line) =>
        facts.every((fact, index) => line[index] === '*' || line[index] === fact),
      ).map((line) => line[4]);
      const certain = [...new Set(outs)];
      expect(certain.length, JSON.stringify(test)).toBeLessThanOrEqual(1);
      expect(functionalOf(test).verdict, JSON.stringify(test)).toBe(certain[0] ?? 'UNDETERMINED');
    }
  });

  it('asks for the same function and effect, where the common test is content with basically the same', () => {
    expect(
      functionalOf({ means: 'SIMILAR', function: 'SIMILAR', effect: 'SAME', obvious: 'Y' }).verdict,
    ).toBe('DIFFERENT');
    expect(
      functionalOf({ means: 'SIMILAR', function: 'SAME', effect: 'SAME', obvious: 'Y' }).because,
    ).toEqual({
      rule: 'F-equiv',
      basis: ['SPC-2009-21-4', 'SPC-2016-1-8'],
    });
  });
});
