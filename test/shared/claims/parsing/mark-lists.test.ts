import { describe, expect, it } from 'vitest';
import { findBareMarks } from '../../../../shared/claims/parsing/bare-marks.ts';
import { readMarkLists } from '../../../../shared/claims/parsing/figure-list.ts';

const listed = (text: string) => readMarkLists(text).map(({ mark, name }) => `${mark} ${name}`);
const bare = (text: string, known: readonly string[] = []) =>
  findBareMarks(text, new Set(known)).map(({ mark, name }) => `${mark} ${name}`);

describe('readMarkLists', () => {
  it.each([
    ['图中：1、底座；2、立柱；21、上托盘。', ['1 底座', '2 立柱', '21 上托盘']],
    ['附图标记说明：1-底座，2-立柱，3a-托盘', ['1 底座', '2 立柱', '3a 托盘']],
    ['附图标记：\n1 底座\n2 立柱\n3 托盘', ['1 底座', '2 立柱', '3 托盘']],
    ['附图标记：底座1、立柱2、上托盘21。', ['1 底座', '2 立柱', '21 上托盘']],
    ['图中各标号为：100.车架，110.车轮', ['100 车架', '110 车轮']],
    ['In the drawings: 1 base, 2 upper housing, 3 lid', ['1 base', '2 upper housing', '3 lid']],
    ['没有清单，1、底座', []],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it('stops at the end of the list', () => {
    expect(listed('图中：1、底座；2、立柱。\n\n实施例1：3、后文')).toEqual(['1 底座', '2 立柱']);
  });

  it('gives the place of every pair', () => {
    const text = '图中：1、底座；2、立柱。';
    for (const { mark, name, start, end } of readMarkLists(text)) {
      expect(text.slice(start, end)).toContain(mark);
      expect(text.slice(start, end)).toContain(name);
    }
  });
});

describe('findBareMarks', () => {
  it('takes a number behind the same name twice for a mark', () => {
    expect(bare('底座1上设有立柱2，立柱2与底座1相连，挂钩3。')).toEqual([
      '1 底座',
      '2 立柱',
      '2 立柱',
      '1 底座',
    ]);
  });

  it('takes known marks at their first place', () => {
    expect(bare('挂钩3位于上方。', ['3'])).toEqual(['3 挂钩']);
  });

  it.each([
    '如图3所示，图3',
    '步骤3、步骤3',
    '长度为3，长度为3',
    '厚度3mm，厚度3mm',
    '立柱3个，立柱3个',
    '比例3:1，比例3:1',
    '共3，共3',
  ])('%s has none', (text) => {
    expect(bare(text)).toEqual([]);
  });
});
