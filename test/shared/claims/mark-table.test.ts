import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markTable, sharedNames, termVariants } from '../../../shared/claims/mark-table.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';

const description = readFileSync(new URL('../../fixtures/claims/description.txt', import.meta.url), 'utf8');
const { claims } = parseClaims(
  '1.一种自动补水花盆，包括盆体(1)和储水盒(2)，所述储水盒(2)内设有伸入所述盆体(1)的吸水棉芯(3)。\n2.根据权利要求1所述的自动补水花盆，所述储水盒(2)设有水位窗(4)和开口(A)。',
);

describe('markTable', () => {
  it('names marks from claims, the list of marks and the running text', () => {
    const table = markTable({ claims, description });
    expect(table.map(({ mark, name }) => `${mark} ${name}`)).toEqual([
      '1 盆体',
      '2 储水盒',
      '3 吸水棉芯',
      '4 水位窗',
      '21 卡扣',
      'A 开口',
    ]);
    expect(table[1]?.names[0]?.sources).toEqual(['claims', 'list', 'description']);
    expect(table.some(({ isAmbiguous }) => isAmbiguous)).toBe(false);
  });

  it('gives the other names of a part as variants of its term', () => {
    const table = markTable({ claims, description });
    expect(termVariants('吸水棉芯', table)).toEqual(['棉芯']);
    expect(termVariants('盆体', table)).toEqual([]);
  });

  it('takes no quantity and no figure number for a mark', () => {
    const table = markTable({
      description: '如图2所示，孔径3毫米，长度为5，长度为5，支架上升30mm，支架有4个，步骤2后重复步骤2。',
    });
    expect(table).toEqual([]);
  });

  it('reads lists in either order', () => {
    const before = markTable({ description: '附图标记说明：\n1-底座，2-立柱，31-上托盘\n\n后文' });
    const after = markTable({ description: '附图标记：底座1、立柱2、上托盘31。\n后文' });
    for (const table of [before, after]) {
      expect(table.map(({ mark, name }) => `${mark} ${name}`)).toEqual(['1 底座', '2 立柱', '31 上托盘']);
    }
  });

  it('does not take a name of one character for a shorter form of longer ones', () => {
    const [entry] = markTable({ description: '附图标记：5、盖；6、轴。\n杯盖(5)可以旋转。' });
    expect(entry?.names.map(({ name }) => name)).toEqual(['盖', '杯盖']);
  });

  it('says when one mark stands for names that have nothing in common', () => {
    const entry = markTable({ description: '外壳(5)与底板(6)相连，电机(5)位于外壳(5)内。' })[0];
    expect(entry).toMatchObject({ mark: '5', name: '外壳', isAmbiguous: true });
  });
});

describe('names under several marks', () => {
  it('are named with their marks in order; what has one mark is not', () => {
    const table = markTable({ description: '轴承(12)套在转轴(3)上，轴承(2)套在转轴(3)的另一端。' });
    expect(sharedNames(table)).toEqual([{ name: '轴承', marks: ['2', '12'] }]);
  });
});
