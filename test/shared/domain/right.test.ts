import { describe, expect, it } from 'vitest';
import { isRightValid, rightNumbers } from '../../../shared/domain/right.ts';

const numbers = (patentNo: string, applicationNo = '', grantNo = '') =>
  rightNumbers({ patentNo, applicationNo, grantNo });

describe('rightNumbers', () => {
  it('gives the numbers in their customary form, the same one once', () => {
    expect(numbers('ZL 2017 1 0601862.3', '201710601862.3', 'cn108888888b')).toEqual([
      '201710601862.3',
      'CN108888888B',
    ]);
  });

  it('names nothing by what is no number yet', () => {
    expect(numbers('', '2017106', '待补')).toEqual([]);
  });

  it('keeps a number whose check digit is wrong: the paper may err, and so may its copies', () => {
    expect(numbers('201710601862.4')).toEqual(['201710601862.4']);
  });
});

describe('isRightValid', () => {
  it('is no longer or not yet a right when expired, lapsed, invalid or pending', () => {
    expect(isRightValid({ legalStatus: 'VALID' })).toBe(true);
    for (const legalStatus of ['EXPIRED', 'LAPSED', 'INVALID', 'PENDING'] as const)
      expect(isRightValid({ legalStatus })).toBe(false);
  });
});
