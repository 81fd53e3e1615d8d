import { describe, expect, it } from 'vitest';
import { matchPhrases } from '../../../renderer/editor/reason-phrases.ts';

const PHRASES = ['证据显示二者结构相同。', '证据不足以看出内部结构。', '经比对，'];

describe('phrases that go on from what is typed', () => {
  it('begin with the words before the cursor, longest common part first', () => {
    expect(matchPhrases(PHRASES, '经查，证据显', false)).toEqual([
      { phrase: '证据显示二者结构相同。', typed: 3 },
    ]);
    expect(matchPhrases(PHRASES, '证据', false).map(({ typed }) => typed)).toEqual([2, 2]);
  });

  it('are all offered on an empty line, and none after a single character', () => {
    expect(matchPhrases(PHRASES, '', true)).toHaveLength(3);
    expect(matchPhrases(PHRASES, '证', false)).toEqual([]);
  });

  it('are not offered once they are complete', () => {
    expect(matchPhrases(PHRASES, '经比对，', false)).toEqual([]);
  });

  it('are at most five', () => {
    const many = Array.from({ length: 9 }, (_, index) => `常用语之${index}`);
    expect(matchPhrases(many, '常用语', false)).toHaveLength(5);
    expect(matchPhrases(many, '', true)).toHaveLength(5);
  });
});
