import type { IFontAttributesProperties, IRunStylePropertiesOptions } from 'docx';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';

export type FontRole = 'body' | 'kai' | 'hei' | 'title' | 'song';

export type Fonts = Readonly<Record<FontRole, string>>;

const LATIN = 'Times New Roman';

/** East-Asian font of each role (docx-format §3); the XP-era pair goes together. */
export function fontsOf({ bodyFont, titleFont }: OpinionSettings): Fonts {
  const kai = bodyFont === '仿宋_GB2312' ? '楷体_GB2312' : '楷体';
  return { body: bodyFont, kai, hei: '黑体', title: titleFont, song: '宋体' };
}

/**
 * All four slots by name. The hint gives quotation marks, dashes and ellipses to the East-Asian font: without
 * it Word sets Chinese quotation marks half-width in Times.
 */
export function fontSlots(name: string, latin: string = LATIN): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin, hint: 'eastAsia' };
}

/** The title's font; only 宋体 has to be bold to stand out. */
export function titleRun({ title }: Fonts): IRunStylePropertiesOptions {
  return { font: fontSlots(title), bold: title === '宋体' };
}

type FontFacts = Readonly<{ name: string; alternative: string; family: string; pitch: string }>;

const FACTS: Readonly<Record<string, Omit<FontFacts, 'name'>>> = {
  仿宋: { alternative: 'FangSong', family: 'modern', pitch: 'fixed' },
  仿宋_GB2312: { alternative: '仿宋', family: 'modern', pitch: 'fixed' },
  楷体: { alternative: 'KaiTi', family: 'modern', pitch: 'fixed' },
  楷体_GB2312: { alternative: '楷体', family: 'modern', pitch: 'fixed' },
  黑体: { alternative: 'SimHei', family: 'modern', pitch: 'fixed' },
  宋体: { alternative: 'SimSun', family: 'auto', pitch: 'variable' },
  方正小标宋简体: { alternative: '华文中宋', family: 'auto', pitch: 'variable' },
  华文中宋: { alternative: 'STZhongsong', family: 'auto', pitch: 'variable' },
};

/** Fonts the document names with the font to take where one is not installed, by name. */
export function fontTable(fonts: Fonts): readonly FontFacts[] {
  const names = [...new Set(Object.values(fonts))].sort();
  return names.flatMap((name) => {
    const facts = FACTS[name];
    return facts === undefined ? [] : [{ name, ...facts }];
  });
}
