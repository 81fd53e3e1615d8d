import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicationCheckDigit,
  checkApplicationNo,
  checkPublicationNo,
  isCreditCode,
} from '../../../shared/domain/numbers.ts';

describe('application numbers', () => {
  it.each([
    ['201710601862.3', 'INVENTION'],
    ['201810557067.3', 'INVENTION'],
    ['200820185283.1', 'UTILITY_MODEL'],
    ['200510060680.7', 'INVENTION'],
    ['95115608.X', 'INVENTION'],
  ])('accepts the published number %s', (number, rightType) => {
    expect(checkApplicationNo(number)).toEqual({ normalized: number, rightType, problems: [] });
  });

  it.each([
    'ZL 2017 1 0601862.3',
    'ZL201710601862.3',
    'CN201710601862.3',
    '2017106018623',
    '第201710601862.3号',
    '２０１７１０６０１８６２．３',
    '201710601862·3',
  ])('reads the writing %s as the same number', (written) => {
    expect(checkApplicationNo(written)).toMatchObject({ normalized: '201710601862.3', problems: [] });
  });

  it('names a wrong check digit and a kind digit that does not exist', () => {
    expect(checkApplicationNo('201710601862.4').problems).toEqual(['check-digit']);
    expect(checkApplicationNo('201750601862.3').problems).toContain('kind-digit');
  });

  it('says when the number belongs to another kind of right than the case', () => {
    expect(checkApplicationNo('200820185283.1', 'INVENTION').problems).toEqual(['kind-mismatch']);
    expect(checkApplicationNo('200820185283.1', 'UTILITY_MODEL').problems).toEqual([]);
  });

  it('doubts years before there were such numbers and years to come', () => {
    const number = `203310601862${applicationCheckDigit('203310601862')}`;
    expect(checkApplicationNo(number, null, 2026).problems).toEqual(['year']);
    expect(checkApplicationNo(`84115608${applicationCheckDigit('84115608')}`).problems).toEqual(['year']);
    expect(checkApplicationNo(`01115608${applicationCheckDigit('01115608')}`).problems).toEqual([]);
  });

  it('keeps what it cannot read as it was typed', () => {
    expect(checkApplicationNo(' 某号 ')).toEqual({ normalized: '某号', rightType: null, problems: ['form'] });
  });

  it('notices any single wrong digit', () => {
    const digits = fc.stringMatching(/^20[01]\d[12389]\d{7}$/);
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (good, at, by) => {
        const wrong = String((Number(good.charAt(at)) + by) % 10);
        const typed = `${good.slice(0, at)}${wrong}${good.slice(at + 1)}${applicationCheckDigit(good)}`;
        expect(checkApplicationNo(typed).problems).toContain('check-digit');
      }),
    );
  });
});

describe('publication numbers', () => {
  it('reads granted texts and says what they are', () => {
    expect(checkPublicationNo('cn 201234567 u')).toEqual({
      normalized: 'CN201234567U',
      rightType: 'UTILITY_MODEL',
      problems: [],
    });
    expect(checkPublicationNo('CN1234567C').problems).toEqual([]);
  });

  it('warns of a text published before grant', () => {
    expect(checkPublicationNo('CN108888888A').problems).toEqual(['application-text']);
  });

  it('does not take an application number for a publication', () => {
    expect(checkPublicationNo('201710601862.3').problems).toEqual(['form']);
  });

  it('compares with the right of the case', () => {
    expect(checkPublicationNo('CN201234567U', 'INVENTION').problems).toEqual(['kind-mismatch']);
  });
});

describe('credit codes', () => {
  it('accepts a code whose check character fits and no other', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(isCreditCode('91350100M000100I43')).toBe(false);
    expect(isCreditCode('123')).toBe(false);
  });
});
