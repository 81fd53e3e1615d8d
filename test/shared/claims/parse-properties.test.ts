import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { sourceOffset, undoRepairs } from '../../../shared/claims/repairs.ts';

const folder = new URL('../../fixtures/claims/', import.meta.url);
const FIXTURES = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const PIECES = [
  '\n',
  '\r\n',
  '1.',
  '2、',
  '权利要求',
  '权利要求1至3',
  '(',
  '）',
  '。',
  '；',
  '5 ',
  '一种',
  '~~',
  '[[',
  ']]',
  '<del>',
  '</del>',
  '\u0336',
  'CN 114999999 A\n',
  '权 利 要 求 书 1/2 页\n',
  '-12',
  '其特征在于',
  '前述任一',
  ' claim 1',
  '\u0000',
  '\ud83d',
  '所述',
  '   ',
  'l. ',
  '(删除)',
  '[0001]\n',
  '”',
  '請求項2：如請求項1所述之',
  '（原权利要求1）',
  '【摘要】\n',
  '第2项、',
];

/** A fixture with ten to fifteen random edits: insertions of telling pieces, deletions, doublings. */
const edited = fc
  .record({
    text: fc.constantFrom(...FIXTURES),
    edits: fc.array(
      fc.record({
        at: fc.nat(2000),
        take: fc.nat(30),
        add: fc.constantFrom('', ...PIECES),
        copy: fc.nat(60),
      }),
      { minLength: 10, maxLength: 15 },
    ),
  })
  .map(({ text, edits }) =>
    edits.reduce((words, { at, take, add, copy }) => {
      const place = at % (words.length + 1);
      return (
        words.slice(0, place) +
        add +
        words.slice(place + take, place + take + copy) +
        words.slice(place + take)
      );
    }, text),
  );

describe('parseClaims on damaged text', () => {
  it('never alters a word in 4,000 edits: repairs undo to the source, claims are slices of the text, parts lie inside', () => {
    fc.assert(
      fc.property(edited, (source) => {
        const set = parseClaims(source);
        expect(undoRepairs(set.text, set.repairs)).toBe(source);
        let last = 0;
        for (const claim of set.claims) {
          expect(claim.start).toBeGreaterThanOrEqual(last);
          expect(set.text.slice(claim.start, claim.end)).toBe(claim.text);
          last = claim.end;
          for (const part of [claim.preamble, claim.characterising]) {
            if (part === null) continue;
            expect(claim.start <= part[0] && part[0] <= part[1] && part[1] <= claim.end).toBe(true);
          }
          for (const { start, end } of claim.problems)
            expect(0 <= start && start <= end && end <= set.text.length).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leads every offset of the text back to the same character of the source', () => {
    fc.assert(
      fc.property(edited, (source) => {
        const { text, repairs } = parseClaims(source);
        const replaced = new Set(repairs.flatMap(({ start, end }) => (end > start ? [start] : [])));
        for (let at = 0; at < text.length; at += 7) {
          if (replaced.has(at)) continue;
          expect(source[sourceOffset(repairs, at)]).toBe(text[at]);
          expect(sourceOffset(repairs, at + 1, 'end')).toBe(sourceOffset(repairs, at) + 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is deterministic, and repairs nothing a second time in a repaired text', () => {
    for (const source of FIXTURES) {
      const set = parseClaims(source);
      expect(parseClaims(source)).toEqual(set);
      expect(parseClaims(set.text).text).toBe(set.text);
    }
  });
});

describe('parseClaims on great lengths', () => {
  it('reads ten thousand claims on one line and a claim of 200,000 characters', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) =>
        `${index + 1}. ${index === 0 ? '一种装置' : `根据权利要求${index}所述的装置`}，其特征在于，还包括部件。`,
    );
    expect(parseClaims(many.join('')).claims).toHaveLength(10_000);
    const long = `1. 一种装置，其特征在于，${'所述底座（1）的长度为30-50mm；'.repeat(9_000)}完。`;
    expect(parseClaims(long).claims[0]?.text).toHaveLength(long.length - 3);
  });

  it.each([
    '（'.repeat(20_000),
    '。2、'.repeat(10_000),
    '权利要求'.repeat(5_000),
    '<del>~~[['.repeat(5_000),
    '5\n'.repeat(8_000),
    '“甲。”\n'.repeat(8_000),
    '甲。”\n'.repeat(8_000),
    '\n'.repeat(40_000),
    ` ${' \n'.repeat(40_000)}`,
    '#\n'.repeat(20_000),
    `\n摘要${' '.repeat(40_000)}甲`,
  ])('comes through nonsense that goes on and on (%#)', (nonsense) => {
    const source = `1. 一种装置，${nonsense}`;
    const set = parseClaims(source);
    expect(undoRepairs(set.text, set.repairs)).toBe(source);
  });
});
