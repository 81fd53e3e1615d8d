import type { Span } from '../../../shared/claims/model.ts';

type MarkedSpansProps = Readonly<{
  text: string;
  start: number;
  end: number;
  /** Ranges in `text` to mark; they may overlap. */
  spans: readonly Span[];
}>;

/** A stretch of text with places marked. */
export function MarkedSpans({ text, start, end, spans }: MarkedSpansProps) {
  return pieces(start, end, spans).map(([from, to, isMarked]) => {
    const words = text.slice(from, to);
    return isMarked ? <mark key={from}>{words}</mark> : words;
  });
}

/** The stretch cut at the marked ranges, overlapping ones joined. */
function pieces(start: number, end: number, spans: readonly Span[]): (readonly [number, number, boolean])[] {
  const found: (readonly [number, number, boolean])[] = [];
  let at = start;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const begin = Math.max(at, from);
    const stop = Math.min(end, to);
    if (stop <= begin) continue;
    if (begin > at) found.push([at, begin, false]);
    found.push([begin, stop, true]);
    at = stop;
  }
  if (at < end) found.push([at, end, false]);
  return found;
}
