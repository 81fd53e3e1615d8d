import { describe, expect, it } from 'vitest';
import { factsOf, rowProblems, sheetOutcome } from '../../../renderer/features/bench/row-facts.ts';
import { type Judgment, pendingJudgment } from '../../../shared/domain/judgment.ts';
import { judgeInputOf } from '../../../shared/opinion/case-judgment.ts';
import { aRack, featureAt, linkCommand } from './rack-case.ts';

const NORMAL = { type: 'NORMAL', text: '支撑杆的下端与底座铰接' } as const;

function judged(part: Partial<Judgment>): Judgment {
  return { ...pendingJudgment('f', 'p'), ...part };
}

function tests(
  values: Readonly<Record<'means' | 'function' | 'effect' | 'obvious', 'Y' | 'N' | 'U' | null>>,
) {
  const answer = (value: 'Y' | 'N' | 'U' | null) => ({ value, reason: value === null ? '' : '理由' });
  return {
    means: answer(values.means),
    function: answer(values.function),
    effect: answer(values.effect),
    obvious: answer(values.obvious),
  };
}

const ALL_Y = { means: 'Y', function: 'Y', effect: 'Y', obvious: 'Y' } as const;

describe('facts of a row', () => {
  it('are what the conclusion of the whole case reads', () => {
    const rack = aRack();
    const { id } = featureAt(rack, 1, 1);
    rack.run(linkCommand(rack, id, '底座为圆形'));
    const { productId } = rack;
    rack.run({
      type: 'judgment.set',
      featureId: id,
      productId,
      patch: { verdict: 'EQUIVALENT', reason: '近似' },
    });
    const [judgment] = Object.values(rack.state.judgments);
    const facts = judgment && factsOf(judgment, Object.values(rack.state.links), rack.state.evidence);
    expect(facts).toEqual(judgeInputOf(rack.state).judgments[0]);
    expect(facts?.evidence).toEqual(['证据1']);
  });
});

describe('what a row lacks', () => {
  const codes = (judgment: Judgment | undefined) =>
    rowProblems(NORMAL, judgment, [], {}).map(({ code }) => code);

  it('is nothing while it is not compared or stale', () => {
    expect(codes(undefined)).toEqual([]);
    expect(codes(judged({}))).toEqual([]);
    expect(codes(judged({ verdict: 'MISSING', stale: '特征已被切分' }))).toEqual([]);
  });

  it('is what the verdict cannot stand without', () => {
    expect(codes(judged({ verdict: 'IDENTICAL' }))).toEqual(['EVIDENCE_REQUIRED']);
    expect(codes(judged({ verdict: 'MISSING' }))).toEqual(['EVIDENCE_REQUIRED', 'REASON_REQUIRED']);
    expect(codes(judged({ verdict: 'UNDETERMINED' }))).toEqual(['NEEDED_EVIDENCE_REQUIRED']);
    expect(codes(judged({ verdict: 'EQUIVALENT' }))).toContain('EQUIVALENCE_TEST_REQUIRED');
  });
});

describe('the outcome of the sheet', () => {
  const outcome = (part: Partial<Judgment>, feature: Parameters<typeof sheetOutcome>[0] = NORMAL) =>
    sheetOutcome(feature, factsOf(judged(part), [], {}));

  it('is open while questions are, and names them', () => {
    expect(outcome(tests({ ...ALL_Y, effect: null }))).toEqual({ kind: 'open', missing: ['效果基本相同'] });
  });

  it.each([
    [ALL_Y, 'EQUIVALENT'],
    [{ ...ALL_Y, means: 'N' }, 'DIFFERENT'],
    [{ ...ALL_Y, obvious: 'U' }, 'UNDETERMINED'],
  ] as const)('follows the table: %o', (values, verdict) => {
    expect(outcome(tests(values))).toMatchObject({ kind: 'decided', assessment: { verdict } });
  });

  it('is decided by one refusal whatever else is open', () => {
    const found = outcome(tests({ means: 'N', function: null, effect: null, obvious: null }));
    expect(found).toMatchObject({ kind: 'decided', assessment: { verdict: 'DIFFERENT' } });
  });

  it('is not equivalence once a bar is found', () => {
    const found = outcome({ ...tests(ALL_Y), bars: [{ id: 'B1', note: '审查意见答复' }] });
    expect(found).toMatchObject({ kind: 'decided', isBarred: true, assessment: { verdict: 'DIFFERENT' } });
  });

  it('asks a functional feature for sameness of function and effect', () => {
    const feature = { type: 'FUNCTIONAL', text: '用于防止滑落的握持部' } as const;
    expect(outcome({}, feature).kind).toBe('open');
    const functional = { means: 'SIMILAR', function: 'SAME', effect: 'SIMILAR' } as const;
    const found = outcome({ functional, obvious: { value: 'Y', reason: '' } }, feature);
    expect(found).toMatchObject({ assessment: { verdict: 'DIFFERENT' } });
  });

  it('lets a value within the range decide alone, and asks the four questions beyond it', () => {
    const feature = { type: 'NUMERIC', text: '长度为30–50mm的限位块' } as const;
    const numeric = { accused: '4 cm', emphasised: false, withinError: null };
    expect(outcome({ numeric }, feature)).toMatchObject({ assessment: { verdict: 'IDENTICAL' } });
    expect(outcome({ numeric: { ...numeric, accused: '55 mm' } }, feature).kind).toBe('open');
  });
});
