import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks, stripMarks } from '../../../shared/claims/reference-marks.ts';

describe('findMarks', () => {
  it('takes the mark and the name of the part before it', () => {
    const hits = findMarks('所述箱体(1)的顶部设置有排气口（10），控制模块(201，301)与从动轮(4a)相连');
    expect(hits.map((hit) => [hit.name, hit.marks])).toEqual([
      ['箱体', ['1']],
      ['排气口', ['10']],
      ['控制模块', ['201', '301']],
      ['从动轮', ['4a']],
    ]);
  });

  it('sees lettered, primed and five-digit marks, and blanks before the bracket', () => {
    const text = '开口（A）、手柄 (8′)、机架（10000）、支腿(3-1)：软胶条(12)、仪表(7)、踏步(5)/挡板(6)';
    const marks = findMarks(text).map((hit) => hit.marks[0]);
    expect(marks).toEqual(['A', '8′', '10000', '3-1', '12', '7', '5', '6']);
  });

  it('reads marks of English claims', () => {
    expect(findMarks('the upper housing (10) of claim (1) and step (2)')).toMatchObject([
      { marks: ['10'], name: 'upper housing' },
    ]);
  });

  it.each([
    ['step numbers', '按照步骤(1)和第二步(2)进行；(3)干燥'],
    ['formula numbers', '满足式(1)和公式(2)'],
    ['ratios', '体积比为(2～4):(6～8)，比例为1:(30～40)'],
    ['chemistry', '(NH4)2SO4、(CF3)2CH、三(2-氰基乙氧基)丙烷、Ca(OH)2'],
    ['functions and units', 'f(x)、重量(kg)、缩写词(PCB)'],
    ['variables of a formula', '斜率值(X)符合X=(A-B)/A×100%'],
    ['parts of references', '权利要求5(a)，claim 4(c)，图5（2）'],
  ])('leaves %s alone', (_, text) => {
    expect(findMarks(text)).toEqual([]);
  });
});

describe('stripMarks', () => {
  it('gives a copy whose ranges map back without a neighbour’s mark', () => {
    const text = '底座(1)上设有支杆(2)。';
    const stripped = stripMarks(text);
    expect(stripped.text).toBe('底座上设有支杆。');
    expect(text.slice(stripped.map(0), stripped.map(2, 'end'))).toBe('底座');
    expect(text.slice(stripped.map(2), stripped.map(7, 'end'))).toBe('上设有支杆');
    expect(stripped.map(8, 'end')).toBe(text.length);
  });

  it('only ever leaves out whole brackets, and maps every offset in order', () => {
    const piece = fc.constantFrom(
      '底座',
      '(1)',
      '（2a）',
      '，',
      '步骤(3)',
      '的',
      'X=',
      '(X)',
      ' ',
      '\n',
      '(2～4):',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { text: copy, map } = stripMarks(text);
        let last = -1;
        for (let at = 0; at < copy.length; at++) {
          const origin = map(at);
          expect(origin).toBeGreaterThan(last);
          expect(text[origin]).toBe(copy[at]);
          last = origin;
        }
        expect(map(copy.length)).toBe(text.length);
      }),
    );
  });
});

describe('marks of a whole claim', () => {
  const CLAIM =
    '一种架子，包括底座(1)、立柱（2）和LED(3)，所述立柱（2）的上端设有软胶条(12)：步骤(1)中，体积比为(2～4)：(6～8)。';

  it('are stripped once and for all', () => {
    const once = stripMarks(CLAIM).text;
    expect(once).toBe(
      '一种架子，包括底座、立柱和LED，所述立柱的上端设有软胶条：步骤(1)中，体积比为(2～4)：(6～8)。',
    );
    expect(stripMarks(once).text).toBe(once);
  });

  it('stand where they are said to stand', () => {
    for (const { start, end, marks, name } of findMarks(CLAIM)) {
      expect(CLAIM.slice(start, end)).toMatch(new RegExp(`^[（(]${marks[0]}[)）]$`));
      expect(CLAIM.slice(0, start).endsWith(name)).toBe(true);
    }
  });
});
