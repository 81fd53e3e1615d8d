import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { bodyCharacters, type PageLayout } from './page-layout.ts';

/** 一、 （一） 1. （1） for headings, 1. for lists; lists begin anew with each instance. */
export const HEADINGS = 'headings';
export const ITEMS = 'items';

export function numbering(layout: PageLayout): INumberingOptions {
  const level = (
    number: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ): ILevelsOptions => ({
    level: number,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    // Without an indent of the level LibreOffice sets numbered headings flush left.
    style: { paragraph: { indent: firstLine(layout) } },
  });
  return {
    config: [
      {
        reference: HEADINGS,
        levels: [
          level(0, LevelFormat.CHINESE_COUNTING, '%1、'),
          level(1, LevelFormat.CHINESE_COUNTING, '（%2）'),
          level(2, LevelFormat.DECIMAL, '%3.'),
          level(3, LevelFormat.DECIMAL, '（%4）'),
        ],
      },
      { reference: ITEMS, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
    ],
  };
}

/** The first line two characters in; the form in characters wins in Word and WPS. */
export function firstLine(layout: PageLayout): { left: number; firstLine: number; firstLineChars: number } {
  return { left: 0, firstLine: bodyCharacters(layout, 2), firstLineChars: 200 };
}

/** What stands before a heading when numbers are typed: 一、 or （一）, counted within the level above. */
export function typedNumber(level: 1 | 2, count: number): string {
  return level === 1 ? `${chineseNumber(count)}、` : `（${chineseNumber(count)}）`;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as Word counts them by `chineseCounting`. */
function chineseNumber(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = DIGITS[count % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
