import type { OpinionSettings } from '../../../shared/domain/opinion.ts';

export type LayoutFont = Readonly<{
  /** The name written into the document. */
  name: string;
  /** Key of the words that say what it is used for. */
  use: 'title' | 'body' | 'heading' | 'page' | 'latin';
  /** Names under which systems know it. */
  families: readonly string[];
  /** What a program takes instead when it is absent, best first. */
  instead: readonly string[];
}>;

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
  华文中宋: ['华文中宋', 'STZhongsong'],
  宋体: ['宋体', 'SimSun', 'STSong', 'Songti SC'],
  仿宋: ['仿宋', 'FangSong'],
  仿宋_GB2312: ['仿宋_GB2312', 'FangSong_GB2312'],
  黑体: ['黑体', 'SimHei'],
  'Times New Roman': ['Times New Roman'],
};

const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['华文中宋', '宋体'],
  华文中宋: ['宋体'],
  仿宋: ['仿宋_GB2312', '宋体'],
  仿宋_GB2312: ['仿宋', '宋体'],
};

type FontChoice = Pick<OpinionSettings, 'titleFont' | 'bodyFont'>;

/** The fonts that the document names, by what they are used for (docx-format §3). */
export function layoutFonts({ titleFont, bodyFont }: FontChoice): LayoutFont[] {
  return [
    font(titleFont, 'title'),
    font(bodyFont, 'body'),
    font('黑体', 'heading'),
    font('宋体', 'page'),
    font('Times New Roman', 'latin'),
  ];
}

function font(name: string, use: LayoutFont['use']): LayoutFont {
  return { name, use, families: FAMILIES[name] ?? [name], instead: INSTEAD[name] ?? [] };
}

/** A font with whether this computer has it, and what will be seen here instead. */
export type FontState = Readonly<{ font: LayoutFont; isHere: boolean; instead: string | null }>;

export function fontStates(
  fonts: readonly LayoutFont[],
  has: (families: readonly string[]) => boolean,
): FontState[] {
  return fonts.map((one) => ({
    font: one,
    isHere: has(one.families),
    instead: one.instead.find((name) => has(FAMILIES[name] ?? [name])) ?? null,
  }));
}
