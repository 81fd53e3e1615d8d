import { describe, expect, it } from 'vitest';
import { fateWords } from '../../../renderer/features/right/fate-words.ts';
import { loadOutcome } from '../../../renderer/features/right/load-outcome.ts';
import { presentClaims } from '../../../renderer/parts/patent/present-claims.ts';
import { compareClaimSets } from '../../../shared/claims/compare.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { judgmentId } from '../../../shared/domain/judgment.ts';
import { defined } from '../../../shared/util/assert.ts';
import { RACK_CLAIMS, TestCase } from '../../support/case-builder.ts';

const load = (rightId: string, text: string) =>
  ({ type: 'claims.load', rightId, text, evidenceId: null, version: '' }) as const;
const SETTINGS = { labelStyle: 'letters', granularity: 'expert' } as const;
const CHANGED = RACK_CLAIMS.replace('由弹性材料制成', '由天然橡胶制成');
const WITHOUT_3 = RACK_CLAIMS.replace(/\n3\..*$/s, '');

/** A case with every feature of claim 1 judged. */
function judged(): TestCase {
  const test = new TestCase().loadClaims();
  for (const { id } of test.features(1)) {
    const patch = { verdict: 'IDENTICAL' } as const;
    test.run({ type: 'judgment.set', featureId: id, productId: test.productId, patch });
  }
  return test;
}

function sentences(test: TestCase, text: string): Record<string, string> {
  const right = defined(test.state.rights[test.rightId], 'right');
  const outcome = defined(loadOutcome(test.state, load(right.id, text), SETTINGS), 'outcome');
  const present = presentClaims(right, Object.values(test.state.claims));
  const { claims } = compareClaimSets(present, parseClaims(text));
  return Object.fromEntries(
    claims.map((claim) => [`${claim.before}>${claim.after}`, fateWords(claim, outcome)]),
  );
}

describe('what loading another version would do', () => {
  it('keeps everything where the words are the same', () => {
    const count = judged().features(1).length;
    expect(sentences(judged(), RACK_CLAIMS)['1>1']).toBe(`${count}个特征和${count}条判定都保留。`);
  });

  it('foretells what the loading then does', () => {
    const test = judged();
    const outcome = defined(loadOutcome(test.state, load(test.rightId, CHANGED), SETTINGS), 'outcome');
    const before = test.features(1);
    const products = [test.productId];
    test.loadClaims(CHANGED);
    const features = before.map(({ id }) => test.state.features[id]);
    const gone = features.filter((feature) => feature === undefined).length;
    const kept = features.filter((feature, at) => feature?.text === before[at]?.text).length;
    expect(outcome.features(1)).toEqual({ kept, gone, changed: before.length - kept - gone });
    expect(kept).toBeLessThan(before.length);
    const stale = before.filter(({ id }) =>
      products.some((product) => test.state.judgments[judgmentId(id, product)]?.trust === 'stale'),
    );
    expect(outcome.judgments(1).changed).toBe(stale.length);
    expect(outcome.featuresAfter(1)).toBe(test.features(1).length);
  });

  it('says that a changed feature must be judged again, in one sentence', () => {
    const sentence = sentences(judged(), CHANGED)['1>1'];
    expect(sentence).toMatch(/^\d+个特征不变，.*条判定(标为失效，待重新确认|一并移除)。$/);
  });

  it('says nothing about claims without features, and changes nothing itself', () => {
    const test = judged();
    const before = test.state;
    expect(sentences(test, WITHOUT_3)['3>null']).toBe('');
    expect(sentences(test, `${RACK_CLAIMS}\n4. 一种晾衣杆，包括杆体和挂钩。`)['null>4']).toBe(
      '勾选为主张后再拆分特征。',
    );
    expect(test.state).toBe(before);
  });

  it('has no outcome for a text without claims', () => {
    expect(loadOutcome(new TestCase().state, load('x', '没有权利要求的文字。'), SETTINGS)).toBeNull();
  });
});
