import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFeature, foldText, verbatim } from '../../../../shared/suggest/reading/fold.ts';

/** What folding treats specially, and characters of two units. */
const text = fc.string({
  unit: fc.constantFrom(...'轴承阀 Ａａ（）()12a-~.，。\n𠮷\ud842é★ＺZ’'),
  maxLength: 80,
});
const squeezed = (text: string) => text.replace(/ +/g, ' ').trim();

describe('folding a text for matching', () => {
  it('never moves a word: the copy has the length of the text', () => {
    fc.assert(fc.property(text, (any) => foldText(any).length === any.length));
    fc.assert(fc.property(text, (any) => foldFeature(any).length === any.length));
  });

  it('is the same when done twice', () => {
    fc.assert(fc.property(text, (any) => foldText(foldText(any)) === foldText(any)));
  });

  it('takes out reference marks with and without brackets', () => {
    expect(squeezed(foldText('旋转盘18设有通道18a、凸块2-1'))).toBe('旋转盘 设有通道 凸块');
    expect(squeezed(foldFeature('内轴承（2）与外轴承(3a、3b)之间'))).toBe('内轴承 与外轴承 之间');
  });

  it('evens out width and case but keeps letters that are words', () => {
    expect(foldText('ＰＣＢ板、Ｕ形槽')).toBe('pcb板 u形槽');
  });

  it('gives back the words as they stand', () => {
    const text = '所述ＰＣＢ板（3）';
    expect(verbatim(text, foldText(text), 'pcb板')).toBe('ＰＣＢ板');
    expect(verbatim(text, foldText(text), '风扇')).toBe('风扇');
  });
});
