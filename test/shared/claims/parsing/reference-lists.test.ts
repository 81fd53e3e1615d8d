import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingWords } from '../../../../shared/claims/parsing/fold.ts';
import { findMentions } from '../../../../shared/claims/parsing/references.ts';

/** Numbers as runs, so that each run may be written as a range: 1,2,3,5 gives [1,3],[5,5]. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const no of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === no - 1) last[1] = no;
    else runs.push([no, no]);
  }
  return runs;
}

const numberSets = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 })
  .map((list) => list.sort((a, b) => a - b));

describe('lists of claim numbers, however they are written', () => {
  const chinese = fc.record({
    range: fc.constantFrom('-', '－', '—', '–', '‑', '~', '～', '至', '到', ' - '),
    comma: fc.constantFrom('、', '，', ',', ' 、 '),
    last: fc.constantFrom('或', '、', '，或', '或者', '或权利要求', '以及', '和/或'),
    after: fc.constantFrom(
      '所述的',
      '中任一项所述的',
      '任意一项所述',
      '之一所述的',
      '任一所述的',
      '记载的',
      '的',
    ),
    fullWidth: fc.boolean(),
  });

  it('give the same numbers in Chinese', () => {
    fc.assert(
      fc.property(numberSets, chinese, (numbers, { range, comma, last, after, fullWidth }) => {
        const parts = runsOf(numbers).map(([from, to]) => (from === to ? `${from}` : `${from}${range}${to}`));
        const list =
          parts.length > 1 ? `${parts.slice(0, -1).join(comma)}${last}${parts.at(-1)}` : (parts[0] ?? '');
        const digits = fullWidth
          ? list.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : list;
        const copy = matchingWords(`根据权利要求${digits}${after}装置，其中`);
        expect(findMentions(copy, 99).map((mention) => mention.numbers)).toEqual([numbers]);
      }),
    );
  });

  const english = fc.record({
    range: fc.constantFrom('-', '–', ' to ', ' through ', ' - '),
    comma: fc.constantFrom(', ', ',', '; '),
    last: fc.constantFrom(' or ', ', or ', ' and ', ' and/or ', ' or claim '),
    link: fc.constantFrom(
      'of claim',
      'according to any one of claims',
      'as claimed in claims',
      'of any of Claims',
    ),
    after: fc.constantFrom(', wherein', ' wherein', ', further comprising', '.'),
  });

  it('give the same numbers in English', () => {
    fc.assert(
      fc.property(numberSets, english, (numbers, { range, comma, last, link, after }) => {
        const parts = runsOf(numbers).map(([from, to]) => (from === to ? `${from}` : `${from}${range}${to}`));
        const list =
          parts.length > 1 ? `${parts.slice(0, -1).join(comma)}${last}${parts.at(-1)}` : (parts[0] ?? '');
        const copy = matchingWords(`The device ${link} ${list}${after}`);
        const mentions = findMentions(copy, 99);
        expect(mentions.map((mention) => mention.numbers)).toEqual([numbers]);
        expect(copy.slice(0, mentions[0]?.start)).toBe('The device ');
      }),
    );
  });
});
