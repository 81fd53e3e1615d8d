import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../renderer/features/bench/suggestion-view.ts';
import { aSuggestion } from './rack-case.ts';

describe('focusOf', () => {
  it('parts a passage at the clause that matches, and loses no character', () => {
    const whole = { ...aSuggestion('支撑杆'), start: 10, end: 22, text: '甲部。支撑杆套着胶圈。乙部' };
    const parts = focusOf({ ...whole, focus: { start: 13, end: 20 } });
    expect(parts).toEqual({ before: '甲部。', inside: '支撑杆套着胶圈', after: '。乙部' });
    expect(parts.before + parts.inside + parts.after).toBe(whole.text);
  });
});
