import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from '../../../electron/docx/title-lines.ts';

describe('titleLines', () => {
  it('leaves a title that fits alone', () => {
    expect(titleLines('专利侵权判定参考意见书')).toEqual(['专利侵权判定参考意见书']);
  });

  it('breaks a long title between words into lines of like length', () => {
    const lines = titleLines('某某市知识产权保护中心关于移动式物料分拣台的专利侵权判定参考意见书');
    expect(lines.length).toBe(2);
    expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(6);
    for (const line of lines) expect(line).not.toMatch(/^[的》，]/u);
  });

  it('keeps the breaks that the author set', () => {
    expect(titleLines('某中心\n参考意见书')).toEqual(['某中心', '参考意见书']);
  });

  it('loses no character, whatever the title', () => {
    const title = fc.string({
      unit: fc.constantFrom('专', '利', '侵', '权', '的', '》', '（', 'A', '1', '𠮷'),
    });
    fc.assert(
      fc.property(title, (text) => {
        expect(titleLines(text).join('')).toBe(text);
      }),
    );
  });
});
