import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../../shared/claims/parse.ts';

const RACK = '1. 一种晾衣架，包括底座(1)和支撑杆(2)，其特征在于，所述支撑杆(2)与所述底座(1)铰接。';

/** Codes of all problems with the words they point at. */
function problemsOf(...claims: readonly string[]): readonly (readonly [string, string])[] {
  const set = parseClaims(claims.join('\n'));
  const all = [...set.problems, ...set.claims.flatMap((claim) => claim.problems)];
  for (const { message } of all) expect(message).toMatch(/。$/);
  return all.map(({ code, start, end }) => [code, set.text.slice(start, end)] as const);
}

describe('problems of numbers (P15)', () => {
  it('reports gaps and doubles where they show', () => {
    const dependent = (no: number) => `${no}. 根据权利要求1所述的晾衣架，其特征在于，所述底座(1)为铁座。`;
    expect(problemsOf(RACK, dependent(2), dependent(4))).toEqual([['NUMBER_MISSING', '4. ']]);
    expect(problemsOf(RACK, dependent(2), dependent(2), dependent(3))).toEqual([['NUMBER_DUPLICATE', '2. ']]);
  });

  it('reports a text without claims', () => {
    expect(problemsOf('今天天气很好。')).toEqual([['NO_CLAIMS', '今天天气很好。']]);
    expect(problemsOf('')).toEqual([['NO_CLAIMS', '']]);
  });
});

describe('problems of references (P9, P10, L8)', () => {
  it.each<[string, string, string]>([
    ['2. 根据权利要求2所述的晾衣架，其特征在于，所述底座为铁座。', 'REFERENCE_SELF', '权利要求2'],
    ['2. 根据权利要求1或8所述的晾衣架，其特征在于，所述底座为铁座。', 'REFERENCE_MISSING', '权利要求1或8'],
    [
      '2. 根据前述任一权利要求所述的晾衣架，其特征在于，所述底座为铁座。',
      'REFERENCE_UNNUMBERED',
      '前述任一权利要求',
    ],
    ['2. 根据权利要求1所述的衣柜，其特征在于，所述底座为铁座。', 'SUBJECT_DIFFERS', '衣柜'],
    ['2. 根据权利要求1所述的晾衣架，其特征在于，将所述底座替换为吸盘。', 'REPLACEMENT_CLAIM', '权利要求1'],
  ])('%s', (text, code, words) => {
    expect(problemsOf(RACK, text)).toContainEqual([code, words]);
  });

  it('reports forward references, multiple on multiple, and 和 where 或 belongs', () => {
    const found = problemsOf(
      RACK,
      '2. 根据权利要求3所述的晾衣架，其特征在于，所述底座为铁座。',
      '3. 根据权利要求1和2所述的晾衣架，其特征在于，所述底座为木座。',
      '4. 根据权利要求1或3所述的晾衣架，其特征在于，所述底座为石座。',
    );
    expect(found).toContainEqual(['REFERENCE_FORWARD', '权利要求3']);
    expect(found).toContainEqual(['REFERENCE_CUMULATIVE', '权利要求1和2']);
    expect(found).toContainEqual(['MULTIPLE_ON_MULTIPLE', '权利要求1或3']);
  });
});

describe('problems of words', () => {
  it.each<[string, string, string]>([
    ['所述底座(1)上设有滑轮，所述弹簧与所述滑轮相连。', 'ANTECEDENT_MISSING', '所述弹簧'],
    ['所述第三支腿与所述底座(1)相连。', 'ANTECEDENT_MISSING', '所述第三支腿'],
    ['所述底座(1)为铁座。所述铁座涂漆。', 'SEVERAL_FULL_STOPS', '。'],
    ['所述底座(1)为铁座', 'FULL_STOP_MISSING', '座'],
    ['所述底座(1)如图2所示。', 'FIGURE_REFERENCE', '如图2'],
    ['所述底座(1)优选为铁座。', 'UNCLEAR_WORDS', '优选为'],
    ['所述底座(1)的高度为30-10mm。', 'RANGE_REVERSED', '30-10mm'],
    ['所述底座(1)的高度为l0mm。', 'UNIT_SUSPICIOUS', 'l0mm'],
    ['所述底座(1)的高度为10一30mm。', 'SIGN_SUSPICIOUS', '0一30mm'],
    ['所述底座(1)的温度为50 °c。', 'UNIT_SUSPICIOUS', '0 °c'],
    ['所述底座(1)为（铁座。', 'BRACKETS_UNBALANCED', '（'],
    ['所述底坐(1)为铁座。', 'MARK_TWO_NAMES', '底坐(1)'],
    ['所述支撑杆(5)为铁杆。', 'NAME_TWO_MARKS', '支撑杆(5)'],
  ])('%s', (words, code, place) => {
    expect(problemsOf(RACK, `2. 根据权利要求1所述的晾衣架，其特征在于，${words}`)).toContainEqual([
      code,
      place,
    ]);
  });

  it('finds nothing to say about a clean set', () => {
    expect(
      problemsOf(
        RACK,
        '2. 根据权利要求1所述的晾衣架，其特征在于，还包括两个滑轮(3)，所述滑轮(3)的直径为10-30mm，所述支撑杆(2)的数量为2根。',
        '3. 根据权利要求1或2所述的晾衣架，其特征在于，所述支撑杆(2)上设有第一挂钩和第二挂钩，所述第二挂钩与第一挂钩相对。',
        '4. 一种阳台，其特征在于，安装有权利要求1至3任一项所述的晾衣架。',
      ),
    ).toEqual([]);
  });

  it('does not hold Chinese rules against English claims', () => {
    expect(
      problemsOf(
        '1. A rack comprising a base (1) and a rod (2).',
        '2. The rack of claim 1, wherein said base is round.',
        '3. The rack of claim 1 or 2, wherein the rod (2) is hollow.',
        '4. The rack of claims 1 and 3, wherein said wheel is red.',
      ),
    ).toEqual([['ANTECEDENT_MISSING', 'said wheel']]);
  });
});

describe('a claim of which only the number is left', () => {
  it('is not listed, and what to do is said', () => {
    const { claims, problems } = parseClaims(
      '1. 一种灯，包括灯座。\n2. ~~根据权利要求1所述的灯，其特征在于，包括灯头。~~\n3. 根据权利要求1所述的灯，其特征在于，包括灯臂。',
    );
    expect(claims.map(({ no }) => no)).toEqual([1, 3]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['CLAIM_EMPTY', '权利要求2只有编号，没有文字，未列入。原文已划去这一项时不必处理；否则请补齐文字。'],
    ]);
  });

  it('ends before the bullet of the next claim', () => {
    const { claims } = parseClaims('• 1. 一种灯，包括灯座。\n• 2. 根据权利要求1所述的灯，包括灯头。');
    expect(claims.map(({ text, problems }) => [text, problems])).toEqual([
      ['一种灯，包括灯座。', []],
      ['根据权利要求1所述的灯，包括灯头。', []],
    ]);
  });
});
