import { describe, expect, it } from 'vitest';
import { findClaimPlaces } from '../../../../shared/claims/parsing/claim-places.ts';

const FIRST = '1. 一种晾衣架，其特征在于，包括底座。';
const dependent = (no: number) => `${no}. 根据权利要求1所述的晾衣架，其特征在于，包括部件${no}。`;
const SET = [FIRST, dependent(2), dependent(3)].join('\n');

const numbersIn = (text: string) => findClaimPlaces(text, []).map(({ starts }) => starts.map(({ no }) => no));
const sectionsIn = (text: string) =>
  findClaimPlaces(text, []).map(({ section }) => text.slice(...section).trim());

describe('findClaimPlaces', () => {
  it('finds one set, wherever the description begins', () => {
    expect(numbersIn(SET)).toEqual([[1, 2, 3]]);
    expect(sectionsIn(`${SET}\n一种晾衣架\n技术领域\n本发明涉及晾衣架。`)).toEqual([SET]);
    expect(sectionsIn(`${SET}\n[0001] 本发明涉及晾衣架。\n1. 一种底座。`)).toEqual([SET]);
  });

  it.each([
    '【说明书】\n一种底座。',
    '（说 明 书）\n1. 一种底座。',
    '**附图说明**\n图1为示意图。',
    '说明书：本发明涉及晾衣架。',
    '## 摘要\n一种晾衣架。',
    '【识别结果统计】\n1. 一种字符。',
    '[OOO1] 本发明涉及晾衣架。',
    'Patentansprüche\n1. Wäscheständer mit einem Sockel.\n2. Wäscheständer nach Anspruch 1.',
    'Revendications\n1. Séchoir comprenant un socle.',
    '技术领域\n[0001] 本发明涉及晾衣架。\n4. 根据权利要求1所述的晾衣架还可以折叠。',
    '技术领域\n[0001] 本发明涉及晾衣架。\n2. 根据权利要求1所述的晾衣架还可以折叠。\n[0002] 以上为实施例。',
  ])('ends before what is no claim: %j', (rest) => {
    expect(sectionsIn(`${SET}\n${rest}`)).toEqual([SET]);
  });

  it.each(['【权利要求书】', '**权 利 要 求 书：**', '# 权利要求书', '【申請專利範圍】', 'What I claim is:'])(
    'begins behind %j',
    (heading) => {
      expect(sectionsIn(`10：底座\n1. 一种说明。\n${heading}\n${SET}`)).toEqual([SET]);
    },
  );

  it('begins behind a claims heading', () => {
    expect(numbersIn(`1. 一种说明。\n2. 又一种说明。\n权利要求：\n${SET}`)).toEqual([[1, 2, 3]]);
    expect(
      sectionsIn(`1. An idea.\n\nClaims (3)\n1. A rack comprising a base.\n2. The rack of claim 1.`),
    ).toEqual(['1. A rack comprising a base.\n2. The rack of claim 1.']);
  });

  it('tells versions by their beginning or by what announces them', () => {
    expect(numbersIn(`${SET}\n${SET}`)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(numbersIn(`${SET}\n修改后的权利要求书如下：\n${FIRST}`)).toEqual([[1, 2, 3], [1]]);
  });

  it('reads numbers in the cells of a table and numbers with a dash', () => {
    const rows = [
      '一种晾衣架，包括底座。',
      '根据权利要求1所述的晾衣架，包括挂钩。',
      '根据权利要求2所述的晾衣架，挂钩为两个。',
    ];
    const table = rows.map((words, index) => `${index + 1}\t${words}\t独权`).join('\n');
    expect(numbersIn(`序号\t权利要求内容\t类型\n${table}`)).toEqual([[1, 2, 3]]);
    expect(numbersIn(rows.map((words, index) => `${index + 1}—${words}`).join('\n'))).toEqual([[1, 2, 3]]);
    expect(numbersIn(`${FIRST}\n2—4个部件。`)).toEqual([[1]]);
  });

  it('tells a number that has lost its words', () => {
    const [place] = findClaimPlaces(`${FIRST}\n2. \n${dependent(3)}`, []);
    expect(place?.starts.map(({ no, empty }) => [no, empty])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('does not take a list inside a claim for another version', () => {
    const list = '4. 根据权利要求1所述的晾衣架，其特征在于，还包括：\n1、一种挂钩；\n2、一种夹子。';
    expect(numbersIn(`${SET}\n${list}\n${dependent(5)}`)).toEqual([[1, 2, 3, 4, 5]]);
  });

  it('gives missing numbers to claims that lost theirs, in order and only as many as are missing', () => {
    const lost = '根据权利要求1所述的晾衣架，其特征在于，包括挂钩。';
    const [place] = findClaimPlaces([FIRST, lost, dependent(3), lost, lost].join('\n'), []);
    expect(place?.starts.map(({ no, lost: isLost }) => [no, isLost])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
      [5, true],
    ]);
    expect(numbersIn([lost, dependent(2)].join('\n'))).toEqual([[1, 2]]);
  });

  it('takes no title for a claim that lost its number', () => {
    expect(numbersIn(`一种晾衣架\n\n${dependent(2)}\n${dependent(3)}`)).toEqual([[2, 3]]);
    expect(numbersIn('一种晾衣架')).toEqual([[]]);
  });

  it('keeps cancelled claims as places without words', () => {
    const [place] = findClaimPlaces(
      '1. A rack comprising a base.\n2-4. (canceled)\n5. The rack of claim 1.',
      [],
    );
    expect(place?.starts.map(({ no, first, deleted }) => [first, no, deleted])).toEqual([
      [1, 1, false],
      [2, 4, true],
      [5, 5, false],
    ]);
  });

  it('has one empty place in a text without claims', () => {
    expect(numbersIn('今天天气很好。')).toEqual([[]]);
  });
});
