import type { ParsedClaimSet } from './model.ts';

/** A patent document as it was imported: its words and, where the source marks them, its parts. */
export type PatentText = Readonly<{
  text: string;
  blocks: readonly Readonly<{ start: number; end: number; section?: string | undefined }>[];
}>;

/** Less is a heading or a signature line and no description. */
const SHORTEST_DESCRIPTION = 200;

/**
 * The description (说明书) in the words of a patent document: what the source marks as such, else the longer of
 * what stands before and behind its claims. Empty when the words are the claims alone. `set` is what the document's
 * claims were parsed to; null when they are not in this text.
 */
export function descriptionOf(source: PatentText, set: ParsedClaimSet | null): string {
  const marked = source.blocks.filter(({ section }) => section === 'description');
  if (marked.length > 0) return marked.map(({ start, end }) => source.text.slice(start, end)).join('\n');
  if (set === null) return source.text;
  const before = set.text.slice(0, set.claims[0]?.start ?? set.text.length).trim();
  const behind = set.text.slice(set.claims.at(-1)?.end ?? set.text.length).trim();
  const longer = behind.length >= before.length ? behind : before;
  return longer.length < SHORTEST_DESCRIPTION ? '' : longer;
}
