import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../../electron/import/docx/number-format.ts';

describe('numbers of automatic lists', () => {
  it.each([
    [7, 'decimal', '7'],
    [7, 'decimalZero', '07'],
    [12, 'decimalFullWidth', '１２'],
    [3, 'chineseCounting', '三'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCountingThousand', '十二'],
    [20, 'chineseCounting', '二十'],
    [103, 'chineseCounting', '一百零三'],
    [1010, 'chineseCounting', '一千零一十'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [25, 'ideographDigital', '二五'],
    [20, 'decimalEnclosedCircle', '⑳'],
    [21, 'decimalEnclosedCircle', '21'],
    [2, 'ideographTraditional', '乙'],
    [28, 'upperLetter', 'BB'],
    [2, 'lowerLetter', 'b'],
    [14, 'upperRoman', 'XIV'],
    [9, 'lowerRoman', 'ix'],
    [5, 'none', ''],
    [5, 'somethingNew', '5'],
  ])('%i as %s is %s', (value, format, shown) => {
    expect(formatNumber(value, format)).toBe(shown);
  });
});
