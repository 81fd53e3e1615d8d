import { describe, expect, it } from 'vitest';
import { chooseSequence } from '../../../../shared/claims/parsing/claim-sequence.ts';
import { startCandidates } from '../../../../shared/claims/parsing/claim-starts.ts';

const candidatesIn = (text: string) => startCandidates(text).map(({ no, opening }) => `${no} ${opening}`);
const sequenceIn = (text: string) => chooseSequence(startCandidates(text)).map(({ no }) => no);

describe('startCandidates', () => {
  it.each<[string, string[]]>([
    ['1. 一种装置，包括底座。', ['1 article']],
    ['1．一种装置', ['1 article']],
    ['1、一种装置', ['1 article']],
    ['（2）根据权利要求1所述的装置', ['2 reference']],
    ['2 根据权利要求1所述的装置', ['2 reference']],
    ['2根据权利要求1所述的装置', ['2 reference']],
    ['权利要求3：根据权利要求1所述的装置', ['3 reference']],
    ['l. 一种装置', ['1 article']],
    ['1. 3D打印机，其特征在于', ['1 featured']],
    ['2. The device of claim 1, wherein', ['2 reference']],
    ['3. (Canceled)', ['3 deleted']],
    ['4.（删除）', ['4 deleted']],
  ])('%s', (text, expected) => {
    expect(candidatesIn(text)).toEqual(expected);
  });

  it.each([
    '厚度为1.5mm',
    '比例为1:(30～40)',
    '2,4-二氯苯酚',
    '根据权利要求1、2所述',
    '频率为2.4GHz',
    '1.5≤a≤2.5',
    '所述孔有2个',
  ])('%s has none', (text) => {
    expect(candidatesIn(text)).toEqual([]);
  });

  it('offers the number without a page number that sticks to it', () => {
    const found = startCandidates('完成。\n12.根据权利要求1所述的装置，其特征在于，铰接。');
    expect(found.map(({ no, glued }) => [no, glued])).toEqual([
      [12, ''],
      [2, '1'],
    ]);
  });

  it('points behind the separator and behind status words', () => {
    const text = '2. (Currently Amended) The device of claim 1';
    const [candidate] = startCandidates(text);
    expect(text.slice(candidate?.body)).toBe('The device of claim 1');
  });
});

describe('chooseSequence (P4)', () => {
  const dependent = (no: number, sign = '\n') => `${sign}${no}. 根据权利要求1所述的装置，其特征在于，铰接。`;

  it('takes numbers that rise by one', () => {
    expect(sequenceIn(`1. 一种装置。${dependent(2)}${dependent(3)}`)).toEqual([1, 2, 3]);
  });

  it('passes over numbered steps inside a claim', () => {
    const text = `1. 一种方法，包括：\n1、称量；\n2、混合；\n3、干燥。${dependent(2)}${dependent(3)}`;
    const chosen = chooseSequence(startCandidates(text));
    expect(chosen.map(({ opening }) => opening)).toEqual(['article', 'reference', 'reference']);
  });

  it('goes on behind a gap, and keeps both of two equal numbers', () => {
    expect(sequenceIn(`1. 一种装置。${dependent(2)}${dependent(5)}`)).toEqual([1, 2, 5]);
    expect(sequenceIn(`1. 一种装置。${dependent(2)}${dependent(2)}${dependent(3)}`)).toEqual([1, 2, 2, 3]);
  });

  it('accepts an excerpt that begins later', () => {
    expect(sequenceIn(`7. 一种装置。${dependent(8)}${dependent(9)}`)).toEqual([7, 8, 9]);
  });

  it('finds nothing in prose', () => {
    expect(sequenceIn('第1天有2人，共3次。')).toEqual([]);
  });
});
