import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../../shared/claims/parsing/normalise.ts';
import { sourceOffset, undoRepairs } from '../../../../shared/claims/repairs.ts';

/** The repaired text, and the codes of the repairs without repetition. */
function repaired(source: string): [text: string, codes: string[]] {
  const { text, repairs } = normaliseText(source);
  expect(undoRepairs(text, repairs)).toBe(source);
  return [text, [...new Set(repairs.map(({ code }) => code))]];
}

/** Twenty characters of a sentence, so that lines of equal width can be built. */
const LINE = '所述底座与所述立柱固定连接并位于其下方且';

describe('a reference mark cut from its name', () => {
  it('is joined to it, at any width of lines', () => {
    expect(repaired('所述电源开关\n（5）。')).toEqual(['所述电源开关（5）。', ['LINE_JOINED']]);
    expect(repaired('所述壳体\n（1）的后侧')).toEqual(['所述壳体（1）的后侧', ['LINE_JOINED']]);
  });

  it.each(['包括以下步骤：\n（1）混合；', '底座；\n（2），立柱', '包括以下步骤\n（1）混合；'])(
    'leaves a list alone: %j',
    (list) => {
      expect(repaired(list)).toEqual([list, []]);
    },
  );
});

describe('characters', () => {
  it('leaves out what cannot be seen', () => {
    expect(repaired('\ufeff1. 一种\u200b装置\u00ad。\u0000')).toEqual([
      '1. 一种装置。',
      ['CONTROL_CHARACTER'],
    ]);
  });

  it('makes every line break one', () => {
    expect(repaired('甲\r\n乙\r丙\f丁\u2028戊')).toEqual(['甲\n乙\n丙\n丁\n戊', ['LINE_END']]);
  });

  it('leaves ordinary text alone', () => {
    expect(repaired('1. 一种装置，包括：\n\t甲 1.5mm；\n')).toEqual([
      '1. 一种装置，包括：\n\t甲 1.5mm；\n',
      [],
    ]);
  });
});

describe('amendments', () => {
  it.each([
    ['~~旧的~~新的', '新的'],
    ['[[旧的]]新的', '新的'],
    ['<del>旧的</del><ins>新的</ins>', '新的'],
    ['<s>旧</s><strike>旧</strike><u>新的</u>', '新的'],
    ['旧\u0336的\u0336新的', '新的'],
    ['旧\u0336 的\u0336新的', '新的'],
  ])('%s', (source, text) => {
    expect(repaired(source)[0]).toBe(text);
  });

  it.each([
    '1~~2',
    'a[[b',
    '<del>没有结束',
    '范围1~5和~~之间',
    '温度为5~~10℃，时间为20~~30分钟',
    "4-[[1,1'-联苯]-4-基[[氨基]甲基]]-苯",
    '2-[[氨基]]-苯',
  ])('%s stays: it marks no amendment', (source) => {
    expect(repaired(source)).toEqual([source, []]);
  });
});

describe('claim numbers among lines', () => {
  it('are no margin numbers where a point follows', () => {
    const source = Array.from(
      { length: 20 },
      (_, index) => `${index + 1} . The rack of claim 1, part ${index}.`,
    ).join('\n');
    expect(repaired(source)).toEqual([source, []]);
  });

  it('are not joined to the line before: CLAIM 2 on a line of its own', () => {
    const line = 'A rack for clothes comprising a base and a rod hinged to the base';
    const source = `CLAIM 1\n${line}\n${line}\nCLAIM 2\n${line}`;
    expect(repaired(source)[0]).toContain('\nCLAIM 2\n');
  });
});

describe('lines that end a quotation or open one', () => {
  it.each([
    '“2. 根据权利要求1所述',
    '【请求项2】如请求项1所述',
    '权利要求2：如权利要求1所述',
    '**2.** 如权利要求1所述',
  ])('are not joined: %s', (next) => {
    const source = `${LINE}${LINE}\n${LINE}${LINE}。”\n${next}${LINE}\n`;
    expect(repaired(source)[0].split('\n').slice(-2)[0]).toBe(`${next}${LINE}`);
  });
});

describe('page furniture', () => {
  it.each([
    ['权 利 要 求 书'],
    ['权　利　要　求　书　1/2 页'],
    ['CN 219999901 U'],
    ['CN 219999901 U  权利要求书  1/1页  2'],
    ['第 2 页 共 5 页'],
    ['说明书附图'],
    ['- 3 -'],
    ['Page 3 of 10'],
    ['US 2023/0999999 A1'],
    ['EP 1999999 B1'],
  ])('leaves out the line %s', (line) => {
    expect(repaired(`甲。\n${line}\n乙。`)).toEqual(['甲。\n乙。', ['PAGE_FURNITURE']]);
  });

  it.each(['权利要求书如下', '见说明书第2页', '图3', 'CN公司', '2个', '5mm', '1/2'])(
    'keeps the line %s',
    (line) => {
      expect(repaired(`甲。\n${line}\n乙。`)[0]).toBe(`甲。\n${line}\n乙。`);
    },
  );

  it('takes a number alone on its line for a page number only next to a header or at an end', () => {
    expect(repaired('甲。\nCN 219999901 U\n3\n乙。')[0]).toBe('甲。\n乙。');
    expect(repaired('甲。\n乙。\n3')[0]).toBe('甲。\n乙。\n');
    expect(repaired('甲。\n3\n乙。\n丙。\n丁。')[0]).toBe('甲。\n3\n乙。\n丙。\n丁。');
    expect(repaired('1\n一种装置，其特征在于，甲。\n2\n根据权利要求1所述的装置。')[1]).toEqual([]);
  });

  it('takes a header out of a line', () => {
    expect(repaired('所述甲 CN 219999903 U 权 利 要 求 书 1/2 页 2 与乙相连')[0]).toMatch(
      /^所述甲\s+与乙相连$/,
    );
  });
});

describe('margin numbers', () => {
  const lines = (count: number, label: (row: number) => string) =>
    Array.from({ length: count }, (_, index) => `${label(index + 1)}第${'甲乙丙丁'[index % 4]}行。`).join(
      '\n',
    );

  it('leaves out 5, 10, 15 at their distance', () => {
    const source = lines(16, (row) => (row % 5 === 0 ? `${row}   ` : '    '));
    const [text, codes] = repaired(source);
    expect(codes).toEqual(['LINE_NUMBER']);
    expect(text).not.toMatch(/\d/);
  });

  it('leaves out numbers on lines of their own, and those that begin again on the next page', () => {
    const source = Array.from({ length: 30 }, (_, index) => {
      const row = (index % 20) + 1;
      return row % 5 === 0 ? `${row} 第几行。` : '  第几行。';
    }).join('\n');
    expect(repaired(source)[0]).not.toMatch(/\d/);
    const own = lines(12, () => '').split('\n');
    own.splice(5, 0, '5');
    own.splice(11, 0, '10');
    expect(repaired(own.join('\n'))[0]).not.toMatch(/\d/);
  });

  it('keeps quantities and single numbers', () => {
    const source = lines(12, (row) => (row === 5 ? '5 ' : row === 7 ? '10 ' : ''));
    expect(repaired(source)).toEqual([source, []]);
  });
});

describe('broken lines', () => {
  it('joins full lines that end inside a sentence', () => {
    expect(repaired(`${LINE}\n${LINE}\n滑动。\n完。`)).toEqual([
      `${LINE}${LINE}滑动。\n完。`,
      ['LINE_JOINED'],
    ]);
  });

  it('joins over a page header', () => {
    expect(repaired(`${LINE}\n${LINE}\n\n权利要求书\n1/2 页\n2\n\n滑动。`)[0]).toBe(`${LINE}${LINE}滑动。`);
  });

  it('keeps the ends of sentences, list items and claims apart', () => {
    const full = `${LINE.slice(0, 19)}；`;
    expect(repaired(`${full}\n${LINE}\n（1）滑动。`)[0]).toBe(`${full}\n${LINE}\n（1）滑动。`);
    expect(repaired(`${LINE}\n${LINE}\n2. 根据权利要求1`)[0]).toBe(`${LINE}${LINE}\n2. 根据权利要求1`);
  });

  it('keeps short lines: formulas and tables', () => {
    const source = `${LINE}\n${LINE.slice(0, 19)}。\nk=a+b\n水泥   100份\n其中，k为系数。`;
    expect(repaired(source)[0]).toContain('\nk=a+b\n水泥   100份\n');
  });

  it('keeps rows and formulas even where they fill the line', () => {
    const rows = '水泥，普通硅酸盐水泥      100-120份，\n砂，细度模数二点六至三     200-300份，\n';
    expect(repaired(`${rows}水，自来水               80-90份。`)[1]).toEqual([]);
    const formula = 'k = (a1+a2+a3+a4)/(b1+b2+b3+b4+b5+b6)';
    expect(repaired(`${LINE}\n${LINE}\n${formula}\n${formula}\n其中。`)[0]).toContain(
      `\n${formula}\n${formula}\n`,
    );
  });

  it('puts a blank between English words and none behind a hyphen', () => {
    const one = 'a foldable rack comprising a base and';
    const two = 'a post that is hinged to the base and';
    const three = 'a lock that can hold the post in posi-';
    expect(repaired(`${one}\n${two}\n${three}\ntion.`)[0]).toBe(`${one} ${two} ${three}tion.`);
  });

  it('does not touch paragraphs that are one line each', () => {
    const source = `${LINE.repeat(5)}\n${LINE.repeat(5)}\n完。`;
    expect(repaired(source)).toEqual([source, []]);
  });
});

describe('sourceOffset', () => {
  it('leads a range around what was left out at its borders', () => {
    const { text, repairs } = normaliseText('甲。\nCN 219999901 U\n乙');
    expect(text).toBe('甲。\n乙');
    expect(sourceOffset(repairs, 3)).toBe(18);
    expect(sourceOffset(repairs, 3, 'end')).toBe(3);
    expect(sourceOffset([], 5)).toBe(5);
  });

  it('is monotone and stays inside the source', () => {
    const pieces = fc.constantFrom('甲', '\r\n', '\u200b', '~~乙~~', 'CN 219999901 U\n', LINE, '\n', '2');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (list) => {
        const source = list.join('');
        const { text, repairs } = normaliseText(source);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          const end = sourceOffset(repairs, at, 'end');
          const start = sourceOffset(repairs, at);
          expect(last <= end && end <= start && start <= source.length).toBe(true);
          last = start;
        }
        expect(undoRepairs(text, repairs)).toBe(source);
      }),
    );
  });
});
