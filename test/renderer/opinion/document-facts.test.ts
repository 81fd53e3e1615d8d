import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../renderer/features/opinion/chinese-number.ts';
import { tidyDocNo } from '../../../renderer/features/opinion/document-number.ts';
import { fontStates, layoutFonts } from '../../../renderer/features/opinion/layout-fonts.ts';
import { routeOfOrigin } from '../../../renderer/features/opinion/origin-route.ts';

describe('tidyDocNo', () => {
  it.each([
    ['某知保判〔2026〕15号', '某知保判〔2026〕15号'],
    ['某知保判[2026]15号', '某知保判〔2026〕15号'],
    ['某知保判（2026）第015号', '某知保判〔2026〕15号'],
    [' 某知保判 【2026】 7 ', '某知保判〔2026〕7号'],
  ])('reads %s', (typed, tidy) => {
    expect(tidyDocNo(typed)).toBe(tidy);
  });

  it.each(['', '15号', '某知保判〔26〕15号', '某知保判〔2026〕号', '某知保判〔2026〕0号'])(
    'makes nothing up from %j',
    (typed) => expect(tidyDocNo(typed)).toBeNull(),
  );
});

describe('chineseNumber', () => {
  it('counts as headings do', () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
});

describe('routeOfOrigin', () => {
  const tabOf = (kind: 'case' | 'right' | 'feature' | 'evidence', id = 'x') =>
    routeOfOrigin('case1', { kind, id });

  it('leads a row to the bench and an exhibit to its place in the list', () => {
    expect(tabOf('feature', 'f1')).toEqual({ screen: 'case', caseId: 'case1', tab: 'bench', focus: 'f1' });
    expect(tabOf('evidence', 'e1')).toMatchObject({ tab: 'evidence', focus: 'e1' });
  });

  it('leads what the whole case says to where it is made', () => {
    expect(tabOf('case', 'conclusion')).toMatchObject({ tab: 'bench', focus: null });
    expect(tabOf('case', 'case1')).toMatchObject({ tab: 'intake', focus: null });
    expect(tabOf('right', 'r1')).toMatchObject({ tab: 'right' });
  });

  it('leads nowhere for fixed words and what the panel holds', () => {
    for (const kind of ['template', 'expert', 'construction'] as const) {
      expect(routeOfOrigin('case1', { kind, id: 'x' })).toBeNull();
    }
  });
});

describe('fontStates', () => {
  const fonts = layoutFonts({ titleFont: '方正小标宋简体', bodyFont: '仿宋' });

  it('names what is absent and what will be seen instead', () => {
    const states = fontStates(fonts, (families) => families.includes('SimSun'));
    expect(states.map(({ font, isHere, instead }) => [font.name, isHere, instead])).toEqual([
      ['方正小标宋简体', false, '宋体'],
      ['仿宋', false, '宋体'],
      ['黑体', false, null],
      ['宋体', true, null],
      ['Times New Roman', false, null],
    ]);
  });

  it('knows a font under each of its names', () => {
    const [, body] = fontStates(fonts, (families) => families.includes('FangSong'));
    expect(body?.isHere).toBe(true);
  });
});
