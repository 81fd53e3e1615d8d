import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTexts } from '../../../electron/docx/clean-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const anything = fc.string({ unit: 'binary' });

describe('cleanTexts', () => {
  it('takes out what no XML part may hold and keeps the rest', () => {
    expect(cleanTexts('甲\u0000乙\u0008丙\ud800丁\uffff\ufffd<w:p>&\ud83d\ude00')).toBe(
      '甲乙丙丁<w:p>&\ud83d\ude00',
    );
  });

  it('makes one kind of line end of all', () => {
    expect(cleanTexts('一\r\n二\r三\u2028四\u0085五\n六\t七')).toBe('一\n二\n三\n四\n五\n六\t七');
  });

  it('reaches every string and leaves other values alone', () => {
    const dirty = { a: ['\u0001x', 1, null, { b: 'y\ufffe', c: true }], d: 2.5 };
    expect(cleanTexts(dirty)).toEqual({ a: ['x', 1, null, { b: 'y', c: true }], d: 2.5 });
  });

  it('leaves nothing forbidden and has nothing to do a second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanTexts(text);
        expect(clean).not.toMatch(FORBIDDEN);
        expect(cleanTexts(clean)).toBe(clean);
      }),
    );
  });

  it('does not change Chinese text', () => {
    const words = fc.string({
      unit: fc.constantFrom('被', '诉', '，', '。', '“', '”', '—', 'A', '1', ' ', '𠮷'),
    });
    fc.assert(
      fc.property(words, (text) => {
        expect(cleanTexts(text)).toBe(text);
      }),
    );
  });
});
