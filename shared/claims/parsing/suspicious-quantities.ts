import type { ClaimProblem, ParsedClaim } from '../model.ts';
import { type ProblemCode, problem } from './problem.ts';

/**
 * Units, digits and signs that look misread (OCR) or mistyped (domain standard §11.6, 11): `500 lam`, `l0mm`,
 * `10一20mm`, `30-10mm`. The words stay as they are.
 */
export function quantityProblems(claim: ParsedClaim): readonly ClaimProblem[] {
  const found: ClaimProblem[] = [];
  for (const { code, pattern, message } of CHECKS) {
    for (const match of claim.text.matchAll(pattern)) {
      const start = claim.start + match.index;
      found.push(problem(code, message(match[0].trim()), [start, start + match[0].length]));
      if (found.length >= MOST_REPORTS) return found;
    }
  }
  return [...found, ...reversedRanges(claim)];
}

const MOST_REPORTS = 20;
const UNIT =
  '(?:[munpkcµμ]?m|[mk]?g|ml|mL|cm|kPa|MPa|Hz|kHz|MHz|GHz|V|W|℃|°C|份|%|％|度|毫米|厘米|微米|纳米|米)';

type Check = Readonly<{ code: ProblemCode; pattern: RegExp; message: (words: string) => string }>;

const CHECKS: readonly Check[] = [
  {
    code: 'UNIT_SUSPICIOUS',
    pattern: /\d\s?(?:lam|pm|ym|jm|rnm|nnn|urn|uin|um)(?![A-Za-z])/g,
    message: (words) => `“${words}”的单位可疑，可能是“μm”等单位识别有误。请对照原件核对。`,
  },
  {
    code: 'UNIT_SUSPICIOUS',
    pattern: /\d\s?(?:oC|0C|。C|°c|ºc)(?![A-Za-z])/g,
    message: (words) => `“${words}”可能是“℃”识别有误。请对照原件核对。`,
  },
  {
    code: 'UNIT_SUSPICIOUS',
    pattern: new RegExp(
      `(?<![A-Za-z\\d])(?!\\d+\\s?lm(?![A-Za-z]))(?:[lIO|]\\d+|\\d+[lIO|]\\d*)(?:\\.\\d+)?\\s?${UNIT}(?![A-Za-z])`,
      'g',
    ),
    message: (words) => `“${words}”里的字母可能是数字1或0识别有误。请对照原件核对。`,
  },
  {
    code: 'SIGN_SUSPICIOUS',
    pattern: new RegExp(`\\d\\s?${UNIT}?\\s?一\\s?\\d+(?:\\.\\d+)?\\s?${UNIT}`, 'g'),
    message: (words) => `“${words}”里的“一”可能是连接号“—”识别有误。请对照原件核对。`,
  },
  {
    code: 'SIGN_SUSPICIOUS',
    pattern: /(?<![\u4e00-\u9fff])[A-Za-z]\d?\s?二\s?[A-Za-z\d(]/g,
    message: (words) => `“${words}”里的“二”可能是等号“=”识别有误。请对照原件核对。`,
  },
];

const RANGE = new RegExp(
  `(?<![\\d.\\-A-Za-z(（])(\\d{1,6}(?:\\.\\d{1,4})?)\\s?${UNIT}?\\s?[-~～–—－至到]\\s?(\\d{1,6}(?:\\.\\d{1,4})?)\\s?${UNIT}(?![A-Za-z])`,
  'g',
);

function reversedRanges(claim: ParsedClaim): readonly ClaimProblem[] {
  const found: ClaimProblem[] = [];
  for (const match of claim.text.matchAll(RANGE)) {
    if (Number(match[1]) <= Number(match[2]) || found.length >= MOST_REPORTS) continue;
    const units = match[0].match(new RegExp(UNIT, 'g')) ?? [];
    if (units.length > 1 && units[0] !== units[1]) continue;
    const start = claim.start + match.index;
    const message = `“${match[0]}”的下限大于上限。请核对数值和单位。`;
    found.push(problem('RANGE_REVERSED', message, [start, start + match[0].length]));
  }
  return found;
}
