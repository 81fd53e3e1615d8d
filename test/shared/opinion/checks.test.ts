import { describe, expect, it } from 'vitest';
import { checkCase, hasErrors } from '../../../shared/opinion/checks.ts';
import { longCase } from '../../docx/opinion-cases.ts';
import type { TestCase } from '../../support/case-builder.ts';
import { aRack, judgeAll, update } from './opinion-cases.ts';

const codes = (test: TestCase) => checkCase(test.state).map((check) => check.code);
const opinionId = (test: TestCase) => Object.keys(test.state.opinions)[0] ?? '';

describe('checkCase', () => {
  it('lets a complete case pass without errors', () => {
    const checks = checkCase(longCase().state);
    expect(checks.filter((check) => check.severity === 'error')).toEqual([]);
    expect(hasErrors(checks)).toBe(false);
  });

  it('names everything that an empty case lacks, in whole Chinese sentences with a place', () => {
    const checks = checkCase(aRack().state);
    expect(hasErrors(checks)).toBe(true);
    expect(checks.map((check) => check.code)).toEqual(
      expect.arrayContaining([
        'CLIENT_MISSING',
        'ACT_DATE_MISSING',
        'RIGHT_TITLE_MISSING',
        'RIGHT_NUMBER_MISSING',
        'RIGHT_HOLDER_MISSING',
        'LEGAL_STATUS_MISSING',
        'DOC_NO_MISSING',
        'ISSUE_DATE_MISSING',
        'EXPERTS_MISSING',
      ]),
    );
    for (const { message, place } of checks) {
      expect(message).toMatch(/[。）]$/u);
      expect(place.screen).not.toBe('');
    }
  });

  it.each<[string, string, (test: TestCase) => void]>([
    [
      'CONSTRUCTION_INCOMPLETE',
      'a construction without its meaning',
      (test) =>
        test.run({ type: 'record.add', collection: 'constructions', id: 'k1', patch: { term: '铰接' } }),
    ],
    [
      'PRODUCT_NAME_MISSING',
      'an unnamed product',
      (test) => update(test, 'products', test.productId, { name: ' ' }),
    ],
    [
      'PUBLISHED_APPLICATION',
      'a published application',
      (test) => update(test, 'rights', test.rightId, { grantNo: 'CN112345678A' }),
    ],
    [
      'DOC_NO_FORM',
      'a number with a leading zero',
      (test) => update(test, 'opinions', opinionId(test), { docNo: '某知保判〔2026〕015号' }),
    ],
    [
      'ORGANISATION_MISSING',
      'no organisation',
      (test) => update(test, 'opinions', opinionId(test), { organisation: '' }),
    ],
  ])('finds %s: %s', (code, _what, spoil) => {
    const test = longCase();
    expect(codes(test)).not.toContain(code);
    spoil(test);
    expect(codes(test)).toContain(code);
  });

  it('asks for the source and the date of evidence', () => {
    const test = longCase().addEvidence('e99', { no: 99, source: '', way: '', obtainedAt: null });
    expect(codes(test)).toContain('EVIDENCE_SOURCE_MISSING');
    expect(codes(test)).not.toContain('EVIDENCE_DATE_MISSING');
  });

  it('does not issue on a judgment whose feature has changed', () => {
    const test = aRack();
    judgeAll(test);
    const [feature] = test.features(1);
    const [start, end] = feature?.span ?? [0, 0];
    test.run({
      type: 'feature.cut',
      featureId: feature?.id ?? '',
      at: Math.floor((start + end) / 2),
      newId: 'cut',
    });
    const stale = checkCase(test.state).filter((check) => check.code === 'JUDGMENT_STALE');
    expect(stale).toHaveLength(1);
    expect(stale[0]).toMatchObject({ severity: 'error', place: { screen: 'bench', id: feature?.id } });
  });
});
