import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkedSpans } from '../../../../renderer/parts/patent/MarkedSpans.tsx';
import type { Span } from '../../../../shared/claims/model.ts';

afterEach(cleanup);

const TEXT = '支撑杆的下端与底座铰接';

function shown(start: number, end: number, spans: readonly Span[]) {
  const { container } = render(<MarkedSpans text={TEXT} start={start} end={end} spans={spans} />);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  return { text: container.textContent, marks };
}

describe('marked spans', () => {
  it('mark places of the stretch that is shown, cut at its borders', () => {
    const { text, marks } = shown(2, 9, [
      [7, 11],
      [0, 3],
    ]);
    expect(text).toBe('杆的下端与底座');
    expect(marks).toEqual(['杆', '底座']);
  });

  it('say no word twice, wherever spans overlap', () => {
    const span = fc.tuple(fc.nat(12), fc.nat(5)).map(([from, length]): Span => [from, from + length]);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const { text, marks } = shown(0, TEXT.length, spans);
        expect(text).toBe(TEXT);
        const marked = [...TEXT].filter((_, at) => spans.some(([from, to]) => from <= at && at < to));
        expect(marks.join('')).toBe(marked.join(''));
        cleanup();
      }),
      { numRuns: 50 },
    );
  });
});
