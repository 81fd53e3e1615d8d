import { describe, expect, it } from 'vitest';
import { chooseSequence } from '../../../../shared/claims/parsing/claim-sequence.ts';
import { startCandidates } from '../../../../shared/claims/parsing/claim-starts.ts';
import { fillLostNumbers } from '../../../../shared/claims/parsing/lost-numbers.ts';

/** `2` for a number that stands in the text, `2?` for one told from the order, `2x` for a claim taken out. */
function numbersIn(text: string): string {
  return fillLostNumbers(text, chooseSequence(startCandidates(text)), 0, text.length)
    .map(
      ({ no, lost, deleted, first }) =>
        `${first < no ? `${first}-` : ''}${no}${lost ? '?' : deleted ? 'x' : ''}`,
    )
    .join(' ');
}

const FIRST = '一种晾衣架，其特征在于，包括底座。';
const dependent = (part: string) => `根据权利要求1所述的晾衣架，其特征在于，还包括${part}。`;

describe('fillLostNumbers (§11.3 P4, P15)', () => {
  it('leaves a complete set as it is', () => {
    expect(numbersIn(`1. ${FIRST}\n2. ${dependent('挂钩')}`)).toBe('1 2');
  });

  it('gives the missing number to a paragraph that opens as a claim does', () => {
    expect(numbersIn(`1. ${FIRST}\n${dependent('挂钩')}\n3. ${dependent('滚轮')}`)).toBe('1 2? 3');
    expect(numbersIn(`${FIRST}\n2. ${dependent('挂钩')}`)).toBe('1? 2');
    expect(numbersIn(`1. ${FIRST}\n2. ${dependent('挂钩')}\n${dependent('滚轮')}`)).toBe('1 2 3?');
  });

  it('finds a claim that goes on behind the full stop of the one before', () => {
    expect(numbersIn(`1. ${FIRST}${dependent('挂钩')}\n3. ${dependent('滚轮')}`)).toBe('1 2? 3');
  });

  it('gives no more numbers than are missing', () => {
    const inside = `1. ${FIRST}\n${dependent('挂钩')}\n${dependent('滚轮')}\n3. ${dependent('刹车')}`;
    expect(numbersIn(inside)).toBe('1 2? 3');
  });

  it('numbers a text without any number by its openings, in traditional script too', () => {
    expect(numbersIn(`${FIRST}\n${dependent('挂钩')}\n一种套装，其特征在于，包括夹子。`)).toBe('1? 2? 3?');
    expect(numbersIn('一種晾衣架，包含底座。\n如請求項1所述之晾衣架，其中該底座為鋁製。')).toBe('1? 2?');
    expect(numbersIn('晾衣架，其特征在于，包括底座。')).toBe('1?');
    expect(numbersIn('今天天气很好。')).toBe('');
  });

  it('knows a title above the claims from a claim', () => {
    expect(numbersIn(`一种晾衣架\n1. ${FIRST}\n2. ${dependent('挂钩')}`)).toBe('1 2');
  });

  it('keeps the numbers of claims that were taken out, alone or several at once', () => {
    expect(numbersIn(`1. ${FIRST}\n2. （删除）\n3. ${dependent('挂钩')}`)).toBe('1 2x 3');
    expect(numbersIn('1. A rack comprising a base.\n2-4. (canceled)\n5. The rack of claim 1.')).toBe(
      '1 2-4x 5',
    );
  });
});
