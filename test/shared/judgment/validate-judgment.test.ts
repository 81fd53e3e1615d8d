import { describe, expect, it } from 'vitest';
import type { FeatureType } from '../../../shared/claims/model.ts';
import { type FeatureJudgment, featureJudgmentSchema } from '../../../shared/judgment/feature-judgment.ts';
import { validateJudgment } from '../../../shared/judgment/validate-judgment.ts';
import { VERDICT_FACTS, VERDICTS } from '../../../shared/judgment/verdict.ts';

function codes(judgment: FeatureJudgment, type: FeatureType = 'NORMAL', text = '限位块的长度为30–50mm') {
  return validateJudgment({ type, text }, judgment).map((found) => found.code);
}

const yes = { value: 'Y' as const, reason: '均为弹性复位' };
const evidence = ['证据1'];
const fullTest = { means: yes, function: yes, effect: yes, obvious: yes };

describe('what a verdict cannot stand without', () => {
  it('is asked for when nothing is given', () => {
    expect(codes({ verdict: 'PENDING' })).toEqual(['PENDING_FEATURE']);
    expect(codes({ verdict: 'IDENTICAL' })).toEqual(['EVIDENCE_REQUIRED']);
    expect(codes({ verdict: 'EQUIVALENT' })).toEqual(['EVIDENCE_REQUIRED', 'EQUIVALENCE_TEST_REQUIRED']);
    expect(codes({ verdict: 'DIFFERENT' })).toEqual(['EVIDENCE_REQUIRED', 'REASON_REQUIRED']);
    expect(codes({ verdict: 'MISSING' })).toEqual(['EVIDENCE_REQUIRED', 'REASON_REQUIRED']);
    expect(codes({ verdict: 'UNDETERMINED' })).toEqual(['NEEDED_EVIDENCE_REQUIRED']);
    expect(codes({ verdict: 'NO_LIMIT' }, 'SUBJECT_TITLE')).toEqual(['REASON_REQUIRED']);
    expect(codes({ verdict: 'DISPUTED' })).toEqual(['DISPUTED_FEATURE']);
  });

  it('is enough when it is given', () => {
    expect(codes({ verdict: 'IDENTICAL', evidence })).toEqual([]);
    expect(codes({ verdict: 'EQUIVALENT', evidence, tests: fullTest })).toEqual([]);
    expect(codes({ verdict: 'DIFFERENT', evidence, reason: '卡扣而非铰接' })).toEqual([]);
    expect(codes({ verdict: 'MISSING', evidence, reason: '整机照片中没有' })).toEqual([]);
    expect(codes({ verdict: 'UNDETERMINED', neededEvidence: '拆解照片' })).toEqual([]);
    expect(codes({ verdict: 'NO_LIMIT', reason: '仅为名称' }, 'SUBJECT_TITLE')).toEqual([]);
  });

  it('is not met by blanks', () => {
    expect(codes({ verdict: 'DIFFERENT', evidence, reason: ' \n' })).toEqual(['REASON_REQUIRED']);
    expect(codes({ verdict: 'UNDETERMINED', neededEvidence: '' })).toEqual(['NEEDED_EVIDENCE_REQUIRED']);
  });

  it('is told in whole Chinese sentences, each an error', () => {
    for (const verdict of VERDICTS) {
      for (const found of validateJudgment({ type: 'SUBJECT_TITLE', text: '一种支架' }, { verdict })) {
        expect(found.severity).toBe('error');
        expect(found.message).toMatch(/^[\p{Script=Han}].*。$/u);
      }
    }
  });
});

describe('an equivalence', () => {
  it('names the questions that are open', () => {
    const [found] = validateJudgment(
      { type: 'NORMAL', text: '' },
      { verdict: 'EQUIVALENT', evidence, tests: { means: yes, effect: yes } },
    );
    expect(found).toMatchObject({ code: 'EQUIVALENCE_TEST_REQUIRED' });
    expect(found?.message).toBe(
      '判为“等同”须逐项回答四个条件，尚缺“功能基本相同”、“无需创造性劳动就能联想到”。',
    );
  });

  it('names the answers without a reason', () => {
    const tests = { ...fullTest, obvious: { value: 'Y' as const } };
    const [found] = validateJudgment(
      { type: 'NORMAL', text: '' },
      { verdict: 'EQUIVALENT', evidence, tests },
    );
    expect(found).toMatchObject({ code: 'EQUIVALENCE_REASON_REQUIRED' });
    expect(found?.message).toContain('“无需创造性劳动就能联想到”的理由');
  });

  it('is refused beside a bar and reminded of a hint', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', evidence, tests: fullTest };
    expect(codes({ ...judgment, bars: ['B2'] })).toEqual(['EQUIVALENCE_BARRED']);
    expect(codes({ ...judgment, bars: ['B10'] })).toEqual(['BAR_HINT']);
  });

  it('of a functional feature needs the functional test and a reason instead', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', evidence };
    expect(codes(judgment, 'FUNCTIONAL')).toEqual(['FUNCTIONAL_TEST_REQUIRED', 'REASON_REQUIRED']);
    const functional = { means: 'SIMILAR', function: 'SAME', effect: 'SAME', obvious: 'Y' } as const;
    expect(codes({ ...judgment, functional, reason: '与实施方式的卡爪等同' }, 'FUNCTIONAL')).toEqual([]);
    expect(codes({ ...judgment, isFunctionalException: true }, 'FUNCTIONAL')).toEqual([
      'EQUIVALENCE_TEST_REQUIRED',
    ]);
  });
});

describe('numbers', () => {
  const numeric = (accused: string) => ({ numeric: { accused } });

  it('agree with the verdict in silence', () => {
    expect(codes({ verdict: 'IDENTICAL', evidence, ...numeric('长4cm') }, 'NUMERIC')).toEqual([]);
    expect(
      codes({ verdict: 'DIFFERENT', evidence, reason: '短于下限', ...numeric('2cm') }, 'NUMERIC'),
    ).toEqual([]);
  });

  it('that contradict the verdict are shown, not imposed', () => {
    expect(codes({ verdict: 'IDENTICAL', evidence, ...numeric('60mm') }, 'NUMERIC')).toEqual([
      'NUMERIC_CONTRADICTS',
    ]);
    const different: FeatureJudgment = { verdict: 'DIFFERENT', evidence, reason: '不同', ...numeric('40mm') };
    expect(codes(different, 'NUMERIC')).toEqual(['NUMERIC_CONTRADICTS']);
  });

  it('outside the range make equivalence strict', () => {
    const judgment: FeatureJudgment = {
      verdict: 'EQUIVALENT',
      evidence,
      tests: fullTest,
      ...numeric('51mm'),
    };
    expect(codes(judgment, 'NUMERIC')).toEqual(['NUMERIC_STRICT']);
    expect(codes({ ...judgment, numeric: { accused: '51mm', emphasised: true } }, 'NUMERIC')).toContain(
      'EQUIVALENCE_BARRED',
    );
  });

  it('limited by 至少 and the like ask whether that is stressed', () => {
    const judgment: FeatureJudgment = { verdict: 'EQUIVALENT', evidence, tests: fullTest };
    expect(codes(judgment, 'NUMERIC', '至少三个弹片')).toEqual(['NUMERIC_EMPHASIS']);
    expect(codes(judgment, 'NUMERIC', '三个弹片')).toEqual([]);
    expect(codes({ ...judgment, bars: ['B3'] }, 'NUMERIC', '至少三个弹片')).toEqual(['EQUIVALENCE_BARRED']);
  });

  it('say nothing for other types, open rows, or words without a value', () => {
    expect(codes({ verdict: 'IDENTICAL', evidence, ...numeric('60mm') })).toEqual([]);
    expect(codes({ verdict: 'PENDING', ...numeric('60mm') }, 'NUMERIC')).toEqual(['PENDING_FEATURE']);
    expect(codes({ verdict: 'IDENTICAL', evidence, ...numeric('较长') }, 'NUMERIC')).toEqual([]);
  });
});

describe('the stored form of a judgment', () => {
  it('takes every verdict of the list and refuses others', () => {
    for (const verdict of VERDICTS) expect(featureJudgmentSchema.safeParse({ verdict }).success).toBe(true);
    expect(featureJudgmentSchema.safeParse({ verdict: 'SIMILAR' }).success).toBe(false);
    expect(featureJudgmentSchema.safeParse({ verdict: 'IDENTICAL', bars: ['B4'] }).success).toBe(false);
  });

  it('has a word and a sentence for every verdict', () => {
    expect(new Set(VERDICTS.map((verdict) => VERDICT_FACTS[verdict].word)).size).toBe(VERDICTS.length);
    for (const verdict of VERDICTS) expect(VERDICT_FACTS[verdict].meaning).toMatch(/。$/);
  });
});
