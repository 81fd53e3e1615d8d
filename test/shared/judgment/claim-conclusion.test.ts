import { describe, expect, it } from 'vitest';
import { concludeClaim, isFall } from '../../../shared/judgment/claim-conclusion.ts';
import { type Conclusion, VERDICTS, type Verdict } from '../../../shared/judgment/verdict.ts';

/**
 * The claim-level rules stated a second time, as a table of exclusive lines instead of an order of
 * tests: Y there is one, N there is none, - does not matter. Columns: right valid, a row that limits,
 * disputed, missing or different, closed composition with extra parts, pending, undetermined, equivalent.
 */
const TABLE: readonly (readonly [pattern: string, rule: string, conclusion: Conclusion])[] = [
  ['N-------', 'R0', 'NO_VALID_RIGHT'],
  ['YN------', 'R-data', 'BLOCKED'],
  ['YYY-----', 'R1', 'BLOCKED'],
  ['YYNY----', 'R2', 'NOT_FALL'],
  ['YYNNY---', 'R3', 'NOT_FALL'],
  ['YYNNNY--', 'R4', 'BLOCKED'],
  ['YYNNNNY-', 'R5', 'UNABLE'],
  ['YYNNNNNN', 'R6', 'FALL_LITERAL'],
  ['YYNNNNNY', 'R7', 'FALL_EQUIV'],
];

const FLAGS = [true, false].flatMap((rightValid) =>
  [true, false].map((closedExtra) => ({ rightValid, closedExtra })),
);

function multisets(size: number, from = 0): Verdict[][] {
  if (size === 0) return [[]];
  return VERDICTS.slice(from).flatMap((verdict, offset) =>
    multisets(size - 1, from + offset).map((rest) => [verdict, ...rest]),
  );
}

const ALL = [0, 1, 2, 3, 4].flatMap((size) => multisets(size));

function signature(verdicts: readonly Verdict[], flags: (typeof FLAGS)[number]): string {
  const has = (...wanted: readonly Verdict[]) => verdicts.some((verdict) => wanted.includes(verdict));
  return [
    flags.rightValid,
    verdicts.some((verdict) => verdict !== 'NO_LIMIT'),
    has('DISPUTED'),
    has('MISSING', 'DIFFERENT'),
    flags.closedExtra,
    has('PENDING'),
    has('UNDETERMINED'),
    has('EQUIVALENT'),
  ]
    .map((is) => (is ? 'Y' : 'N'))
    .join('');
}

function fits(pattern: string, facts: string): boolean {
  return [...pattern].every((mark, index) => mark === '-' || mark === facts[index]);
}

function rows(verdicts: readonly Verdict[]) {
  return verdicts.map((verdict, index) => ({ label: `${index}`, verdict }));
}

describe('the claim-level table over all multisets of up to four verdicts and all flags', () => {
  it('covers 495 multisets', () => {
    expect(ALL.length).toBe(1 + 8 + 36 + 120 + 330);
  });

  it('has exactly one line of the second statement for each', () => {
    for (const flags of FLAGS) {
      for (const verdicts of ALL) {
        const lines = TABLE.filter(([pattern]) => fits(pattern, signature(verdicts, flags)));
        expect(lines, JSON.stringify({ verdicts, flags })).toHaveLength(1);
      }
    }
  });

  it('gives the conclusion and the rule of that line', () => {
    const met = new Set<string>();
    for (const flags of FLAGS) {
      for (const verdicts of ALL) {
        const line = TABLE.find(([pattern]) => fits(pattern, signature(verdicts, flags)));
        const result = concludeClaim(rows(verdicts), flags);
        const found = [result.because[0]?.rule, result.conclusion];
        expect(found, JSON.stringify({ verdicts, flags })).toEqual(line?.slice(1));
        met.add(found.join(' '));
      }
    }
    expect(met.size).toBe(TABLE.length);
  });

  it('does not depend on the order of the rows', () => {
    for (const flags of FLAGS) {
      for (const verdicts of ALL) {
        const turned = concludeClaim(rows([...verdicts].reverse()), flags);
        expect(turned.conclusion).toBe(concludeClaim(rows(verdicts), flags).conclusion);
      }
    }
  });
});

describe('the truth table of the domain standard', () => {
  const line = (unlike: boolean, unknown: boolean, equivalent: boolean, closedExtra: boolean) => {
    const verdicts: Verdict[] = ['IDENTICAL'];
    if (unlike) verdicts.push('MISSING');
    if (unknown) verdicts.push('UNDETERMINED');
    if (equivalent) verdicts.push('EQUIVALENT');
    return concludeClaim(rows(verdicts), { rightValid: true, closedExtra }).conclusion;
  };
  const both = [true, false];

  it('lets one proven difference beat any number of unknowns', () => {
    for (const unknown of both) {
      for (const equivalent of both) {
        for (const closed of both) expect(line(true, unknown, equivalent, closed)).toBe('NOT_FALL');
        expect(line(false, unknown, equivalent, true)).toBe('NOT_FALL');
      }
    }
  });

  it('leaves an unknown unjudged and otherwise falls, by equivalence if one row needs it', () => {
    for (const equivalent of both) expect(line(false, true, equivalent, false)).toBe('UNABLE');
    expect(line(false, false, true, false)).toBe('FALL_EQUIV');
    expect(line(false, false, false, false)).toBe('FALL_LITERAL');
  });
});

describe('the reasons of a conclusion', () => {
  const flags = { rightValid: true, closedExtra: false };

  it('name the rows that decided and no others', () => {
    const result = concludeClaim(
      [
        { label: 'A', verdict: 'IDENTICAL' },
        { label: 'B', verdict: 'DIFFERENT' },
        { label: 'C', verdict: 'UNDETERMINED' },
        { label: 'D', verdict: 'MISSING' },
      ],
      flags,
    );
    expect(result.because).toEqual([{ rule: 'R2', basis: ['SPC-2009-21-7'], features: ['B', 'D'] }]);
  });

  it('treat a row without limiting effect as met', () => {
    const met = concludeClaim(rows(['NO_LIMIT', 'IDENTICAL']), flags);
    expect(met.conclusion).toBe('FALL_LITERAL');
    expect(isFall(met.conclusion)).toBe(true);
  });

  it('call only the two falling conclusions a fall', () => {
    const falls = (['NOT_FALL', 'UNABLE', 'NO_VALID_RIGHT', 'BLOCKED', 'FALL_EQUIV'] as const).filter(isFall);
    expect(falls).toEqual(['FALL_EQUIV']);
  });
});
