/** What can be wrong with a number; a warning for a person, never a refusal (source papers err too). */
export type NumberProblem =
  | 'form'
  | 'check-digit'
  | 'kind-digit'
  | 'year'
  | 'kind-mismatch'
  | 'application-text';

export type CheckedNumber = Readonly<{
  /** As papers print it: `201710601862.3`, `CN108888888B`; the trimmed input when its form is unknown. */
  normalized: string;
  /** What the number itself says the right is; null when it does not say. */
  rightType: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN' | null;
  problems: readonly NumberProblem[];
}>;

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5] as const;

const KIND_DIGITS: Readonly<Record<string, CheckedNumber['rightType']>> = {
  1: 'INVENTION',
  2: 'UTILITY_MODEL',
  3: 'DESIGN',
  8: 'INVENTION',
  9: 'UTILITY_MODEL',
};

/**
 * The check digit of a Chinese application number (§10.1): weighted sum of the 12 (since 2003) or 8
 * digits mod 11; the remainder itself, X for ten.
 */
export function applicationCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/**
 * Reads an application or patent number in any customary writing (ZL, CN, 第…号, spaces, full width,
 * without the point) and checks it. `expected` is the type of the case's right, `thisYear` the
 * present year, both to compare with. Source: domain standard §10.1.
 */
export function checkApplicationNo(
  input: string,
  expected: CheckedNumber['rightType'] = null,
  thisYear = 9999,
): CheckedNumber {
  const bare = input
    .normalize('NFKC')
    .replace(/[\s·•]/g, '')
    .replace(/^第|号$/g, '')
    .replace(/^(?:ZL|CN)/i, '')
    .replace(/\./g, '');
  const parts = /^(\d{12}|\d{8})([\dXx])$/.exec(bare);
  if (parts === null) return { normalized: input.trim(), rightType: null, problems: ['form'] };
  const [, digits = '', given = ''] = parts;
  const isNew = digits.length === 12;
  const rightType = KIND_DIGITS[digits.charAt(isNew ? 4 : 2)] ?? null;
  const year = isNew ? Number(digits.slice(0, 4)) : shortYear(digits.slice(0, 2));
  const problems: NumberProblem[] = [];
  if (rightType === null) problems.push('kind-digit');
  if (isNew ? year < 2003 || year > thisYear : year > 2003) problems.push('year');
  if (applicationCheckDigit(digits) !== given.toUpperCase()) problems.push('check-digit');
  if (expected !== null && rightType !== null && rightType !== expected) problems.push('kind-mismatch');
  return { normalized: `${digits}.${given.toUpperCase()}`, rightType, problems };
}

/** The year of an old number: 85 to 03, that is 1985 to 2003. */
function shortYear(digits: string): number {
  const year = Number(digits);
  return year >= 85 ? 1900 + year : 2000 + year;
}

const PUBLICATION_KINDS: Readonly<Record<string, CheckedNumber['rightType']>> = {
  A: 'INVENTION',
  B: 'INVENTION',
  C: 'INVENTION',
  U: 'UTILITY_MODEL',
  Y: 'UTILITY_MODEL',
  S: 'DESIGN',
  D: 'DESIGN',
};

/**
 * Reads a publication or grant number (§10.2): it has no check digit and cannot be turned into an
 * application number. `application-text`: kind A is a text published before grant, not to be compared.
 */
export function checkPublicationNo(
  input: string,
  expected: CheckedNumber['rightType'] = null,
): CheckedNumber {
  const bare = input.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const parts = /^CN(\d{9}|\d{7})([A-DSUY])(\d)?$/.exec(bare);
  if (parts === null) return { normalized: input.trim(), rightType: null, problems: ['form'] };
  const rightType = PUBLICATION_KINDS[parts[2] ?? ''] ?? null;
  const problems: NumberProblem[] = [];
  if (parts[2] === 'A') problems.push('application-text');
  if (expected !== null && rightType !== null && rightType !== expected) problems.push('kind-mismatch');
  return { normalized: bare, rightType, problems };
}

const CREDIT_SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Whether a unified social credit code (统一社会信用代码, GB 32100, §10.3) fits its check character. */
export function isCreditCode(input: string): boolean {
  const code = input.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const values = [...code].map((sign) => CREDIT_SIGNS.indexOf(sign));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = CREDIT_WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}
