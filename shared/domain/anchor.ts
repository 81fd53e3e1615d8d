import { z } from 'zod';
import { lineSchema } from './ids.ts';

/** Characters of context kept on either side of a quote, enough to find it again after a re-import. */
export const QUOTE_CONTEXT = 32;

/**
 * How a passage is located. Text anchors follow the W3C Web Annotation selectors (text position with
 * text quote): the quote locates, page and paragraph only inform. Regions are fractions of the page
 * or picture (0..1), measured from its upper left corner.
 */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    quote: z.string().min(1).max(20_000),
    prefix: z.string().max(QUOTE_CONTEXT),
    suffix: z.string().max(QUOTE_CONTEXT),
    page: z.number().int().positive().nullable(),
    paragraph: z.number().int().positive().nullable(),
  }),
  z.strictObject({
    kind: z.literal('region'),
    page: z.number().int().positive().nullable(),
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    width: z.number().min(0).max(1),
    height: z.number().min(0).max(1),
    /** What the region shows, in the expert's words. */
    caption: lineSchema,
  }),
]);
export type Anchor = z.infer<typeof anchorSchema>;
export type TextAnchor = Extract<Anchor, { kind: 'text' }>;

/** Makes a text anchor for `[start, end)` of `text`; page and paragraph come from the source. */
export function textAnchor(
  text: string,
  start: number,
  end: number,
  place: { page: number | null; paragraph: number | null },
): TextAnchor {
  return {
    kind: 'text',
    start,
    end,
    quote: text.slice(start, end),
    prefix: withoutHalves(text.slice(Math.max(0, start - QUOTE_CONTEXT), start)),
    suffix: withoutHalves(text.slice(end, end + QUOTE_CONTEXT)),
    ...place,
  };
}

/** Drops half of an emoji or rare character at either end: half a character has no bytes of its own. */
function withoutHalves(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/**
 * Finds an anchor's passage again in a text that may have changed.
 * Returns null when the quote is gone or stands in several places that the context cannot tell apart:
 * an orphan is better than a wrong place.
 */
export function locateAnchor(anchor: TextAnchor, text: string): { start: number; end: number } | null {
  if (text.slice(anchor.start, anchor.end) === anchor.quote) return { start: anchor.start, end: anchor.end };
  const found: number[] = [];
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) found.push(at);
  const fitting = found.filter(
    (at) =>
      text.slice(0, at).endsWith(anchor.prefix) && text.startsWith(anchor.suffix, at + anchor.quote.length),
  );
  const candidates = fitting.length > 0 ? fitting : found;
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return only === undefined ? null : { start: only, end: only + anchor.quote.length };
}
