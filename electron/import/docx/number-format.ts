const DIGITS = '〇一二三四五六七八九';
const COUNTED = '零一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number in one of Word's list formats (ECMA-376 part 1, 17.18.59); unknown formats as decimal. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value, COUNTED, '十百千');
    case 'chineseLegalSimplified':
      return chinese(value, LEGAL, '拾佰仟');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
      return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case 'decimalEnclosedParen':
      return `(${value})`;
    case 'ideographTraditional':
      return cycle(value, '甲乙丙丁戊己庚辛壬癸');
    case 'ideographZodiac':
      return cycle(value, '子丑寅卯辰巳午未申酉戌亥');
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** 1-9999 in words: 十二, 二十, 一百零三; larger numbers stay in digits. */
function chinese(value: number, digits: string, units: string): string {
  if (value <= 0 || value > 9999) return String(value);
  const places = [...String(value)].map(Number);
  let words = '';
  let hasGap = false;
  places.forEach((digit, at) => {
    const power = places.length - 1 - at;
    if (digit === 0) {
      hasGap = words !== '';
      return;
    }
    words += `${hasGap ? digits.charAt(0) : ''}${digits.charAt(digit)}${power > 0 ? units.charAt(power - 1) : ''}`;
    hasGap = false;
  });
  return value >= 10 && value < 20 && units.startsWith('十') ? words.slice(1) : words;
}

/** A … Z, AA, BB …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let words = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      words += sign;
      rest -= size;
    }
  }
  return words;
}

function cycle(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}
