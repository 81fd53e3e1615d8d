import { describe, expect, it } from 'vitest';
import { matchingWords } from '../../../../shared/claims/parsing/fold.ts';
import { findMentions } from '../../../../shared/claims/parsing/references.ts';

const numbersIn = (text: string, own = 20) =>
  findMentions(matchingWords(text), own).map((mention) => mention.numbers);
const wordsIn = (text: string, own = 20) => {
  const copy = matchingWords(text);
  return findMentions(copy, own).map(({ start, end }) => copy.slice(start, end));
};

describe('findMentions in Chinese (§11.2)', () => {
  it.each<[string, number[][]]>([
    ['权利要求1', [[1]]],
    ['权利要求1、3或5所述', [[1, 3, 5]]],
    ['权利要求1-3、5所述', [[1, 2, 3, 5]]],
    ['权利要求１至３或权利要求５所述', [[1, 2, 3, 5]]],
    ['权利要求1至权利要求3中任一项', [[1, 2, 3]]],
    ['权利要求1和/或2所述', [[1, 2]]],
    ['权利要求1以及3所述', [[1, 3]]],
    ['权利要求1--3任一项', [[1, 2, 3]]],
    ['权利要求十至十二任一项', [[10, 11, 12]]],
    ['权利要求2中的任一项', [[2]]],
    ['权利要求3，2个轴', [[3]]],
    ['权利要求3，5mm厚', [[3]]],
    ['权利要求书', []],
    ['权利要求书1/2页', []],
    ['本权利要求所述', []],
    ['权利要求一种', []],
    ['包括权利要求1所述的甲和权利要求2或4所述的乙', [[1], [2, 4]]],
    ['权利要求5-3所述', [[5]]],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('understands references without numbers as all claims before', () => {
    for (const words of [
      '前述任一权利要求',
      '上述权利要求中任一项',
      '前述各项权利要求',
      '以上任意一项权利要求',
      '前述权利要求之一',
    ]) {
      const [mention] = findMentions(`根据${words}所述的装置`, 4);
      expect(mention).toMatchObject({ numbers: [1, 2, 3], allPreceding: true });
    }
    expect(numbersIn('前述任一权利要求', 1)).toEqual([[]]);
  });

  it('spans the words of the reference', () => {
    expect(wordsIn('根据权利要求1至3中任一项所述的装置')).toEqual(['权利要求1至3中任一项']);
    expect(wordsIn('根据前述任一权利要求所述的装置', 3)).toEqual(['前述任一权利要求']);
  });

  it('tells 和 from 或', () => {
    const cumulative = (text: string) => findMentions(text, 20).map((mention) => mention.cumulative);
    expect(cumulative('根据权利要求1和2所述的装置')).toEqual([true]);
    expect(cumulative('根据权利要求1和2任一项所述的装置')).toEqual([false]);
    expect(cumulative('根据权利要求1或2所述的装置')).toEqual([false]);
  });

  it('cuts endless lists and says so', () => {
    const [mention] = findMentions('权利要求1-99999', 20);
    expect(mention?.cut).toBe(true);
    expect(mention?.numbers.length).toBeLessThan(1_000);
  });
});

describe('findMentions in English', () => {
  it.each<[string, number[][]]>([
    ['The device of claim 1', [[1]]],
    ['The device of claims 1-3, 5 and 7', [[1, 2, 3, 5, 7]]],
    ['as claimed in claim 1 or claim 2', [[1, 2]]],
    ['any one of claims 1 to 3 and/or 5', [[1, 2, 3, 5]]],
    ['claims 1 through 3', [[1, 2, 3]]],
    ['the markers described in claim 1, 2, 3, 4(c), and 4(d), e.g.', [[1, 2, 3, 4]]],
    ['any one of claims 5(a), 5(b) or 6(c)(i)', [[5, 6]]],
    ['CLAIM 2', [[2]]],
    ['The device of claim l, wherein', [[1]]],
    ['claim in part', []],
    ['claim 1, 5 mm thick', [[1]]],
    ['the claims of a patent', []],
    ['claimed 5 times', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    'any of the preceding claims',
    'any preceding claim',
    'one of the foregoing claims',
    'any one of the previous claims',
    'the above claims',
  ])('%s means all claims before', (words) => {
    expect(findMentions(`A device according to ${words}, wherein`, 3)).toMatchObject([
      { numbers: [1, 2], allPreceding: true },
    ]);
  });

  it('takes the link words into the span', () => {
    expect(wordsIn('The device according to any one of claims 1 to 3, wherein')).toEqual([
      'according to any one of claims 1 to 3',
    ]);
    expect(wordsIn('A device as claimed in any preceding claim wherein', 3)).toEqual([
      'as claimed in any preceding claim',
    ]);
  });
});
