import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faintReason } from '../../../../shared/suggest/scoring/faint-reason.ts';

describe('the reason for a passage that nothing else speaks for', () => {
  it('is the longest piece of a part’s name that both texts share', () => {
    const reason = faintReason('所述旋转圆盘的上方设有保温盖板', '顶部有一块圆盘形的盖板');
    expect(reason).toMatchObject({ kind: 'structure', feature: '圆盘', passage: '圆盘' });
    expect(reason.message).toContain('“圆盘”');
  });

  it('says that only the place speaks for it when no piece is shared', () => {
    expect(faintReason('所述旋转圆盘', '本产品适合户外使用')).toMatchObject({
      feature: '',
      passage: '',
      message: expect.stringContaining('邻近'),
    });
  });

  it('never names words that either text lacks', () => {
    const words = fc.array(fc.constantFrom('所述', '圆盘', '盖板', '设有', '的', '弹簧', '上', 'ab'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [feature, passage] = [one.join(''), other.join('')];
        const reason = faintReason(feature, passage);
        expect(feature).toContain(reason.feature);
        expect(passage).toContain(reason.passage);
      }),
    );
  });
});
