import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateAnchor, QUOTE_CONTEXT, textAnchor } from '../../../shared/domain/anchor.ts';

const nowhere = { page: null, paragraph: null };

describe('text anchors', () => {
  it('never cut a character in two at the ends of their context', () => {
    const text = `🔥${'甲'.repeat(QUOTE_CONTEXT - 1)}折叠支架${'乙'.repeat(QUOTE_CONTEXT - 1)}🔥`;
    const start = text.indexOf('折');
    const anchor = textAnchor(text, start, start + 4, nowhere);
    expect(anchor.prefix).toBe('甲'.repeat(QUOTE_CONTEXT - 1));
    expect(anchor.suffix).toBe('乙'.repeat(QUOTE_CONTEXT - 1));
    expect(locateAnchor(anchor, `新的开头${text}`)).toEqual({ start: start + 4, end: start + 8 });
  });

  it('find their own words again in the text they were made from', () => {
    const words = fc.array(fc.constantFrom('底座', '立杆', '😀', '，', '𠮷'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (pieces, a, b) => {
        const from = a % pieces.length;
        const to = from + 1 + (b % (pieces.length - from));
        const start = pieces.slice(0, from).join('').length;
        const end = pieces.slice(0, to).join('').length;
        const anchor = textAnchor(pieces.join(''), start, end, nowhere);
        expect([anchor.prefix, anchor.suffix].every((part) => part.isWellFormed())).toBe(true);
        expect(locateAnchor(anchor, pieces.join(''))).toEqual({ start, end });
      }),
    );
  });

  it('are orphans rather than guesses when the same words stand in two places', () => {
    const anchor = textAnchor('底座与立杆铰接', 0, 2, nowhere);
    expect(locateAnchor(anchor, '一种底座，另一底座')).toBeNull();
    expect(locateAnchor(anchor, '立杆')).toBeNull();
  });
});
