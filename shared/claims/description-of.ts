import { type ClaimsReading, type ClaimsSource, claimsOf } from './claims-of.ts';
import { sourceOffset } from './repairs.ts';

/** A patent document as it was imported: its words and, where the source marks them, its parts. */
export type PatentText = Readonly<{ text: string; blocks: readonly PatentBlock[] }>;

type PatentBlock = Readonly<{
  start: number;
  end: number;
  section?: string | undefined;
  /** Number that the source gives apart from the words (0012 in XML). */
  label?: string | undefined;
}>;

/** Words of a document put together, with the way back to where they stand in it. */
export type LocatedText = Readonly<{ text: string; sourceAt: (offset: number) => number }>;

/** Less is a heading or a signature line and no description. */
const SHORTEST_DESCRIPTION = 200;
const NUMBERED = /(?:^|\n)[ \t\u3000]*[[【]\d{4}[\]】]/;

/**
 * The description (说明书) in the words of a patent document: what the source marks as such, else the longer of
 * what stands before and behind its claims. Empty when the words are the claims alone. `claims` is what the
 * document's claims were read from and to; null when they are not in this text.
 */
export function descriptionIn(source: PatentText, claims: ClaimsReading | null): LocatedText {
  const marked = source.blocks.filter(({ section }) => section === 'description');
  if (marked.length > 0) return fromBlocks(source.text, marked);
  if (claims === null) return stretch(source.text, 0, source.text.length);
  const { set, start } = claims;
  const [first, last] = [set.claims[0], set.claims.at(-1)];
  const from = first === undefined ? source.text.length : start + sourceOffset(set.repairs, first.start);
  const to = last === undefined ? source.text.length : start + sourceOffset(set.repairs, last.end, 'end');
  const before = stretch(source.text, 0, from);
  const behind = stretch(source.text, to, source.text.length);
  // Numbered paragraphs on both sides: what looks like claims is a passage of the description.
  if (NUMBERED.test(before.text) && NUMBERED.test(behind.text))
    return stretch(source.text, 0, source.text.length);
  const longer = behind.text.length >= before.text.length ? behind : before;
  return longer.text.length < SHORTEST_DESCRIPTION ? stretch('', 0, 0) : longer;
}

/** The description of a file given as such: its own words, without the claims when it is the whole document. */
export function descriptionOfFile(file: PatentText & ClaimsSource): LocatedText {
  const claims = claimsOf(file);
  return descriptionIn(file, claims.set.claims.length === 0 ? null : claims);
}

/** Range of a text without the blanks around it. */
function stretch(text: string, from: number, to: number): LocatedText {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { text: words.trim(), sourceAt: (offset) => start + offset };
}

/** Blocks line by line; numbers that stand apart are put before their paragraphs, as a printed page has them. */
function fromBlocks(text: string, blocks: readonly PatentBlock[]): LocatedText {
  const lines: string[] = [];
  const pieces: { at: number; from: number }[] = [];
  let length = 0;
  for (const { start, end, label } of blocks) {
    const words = text.slice(start, end);
    const number = /\d{1,5}$/.exec(label ?? '')?.[0].padStart(4, '0');
    const prefix = number === undefined || /^\s*[[【]\d/.test(words) ? '' : `[${number}] `;
    pieces.push({ at: length + prefix.length, from: start });
    lines.push(prefix + words);
    length += prefix.length + words.length + 1;
  }
  const sourceAt = (offset: number): number => {
    const piece = pieces.findLast(({ at }) => at <= offset) ?? pieces[0];
    return piece === undefined ? offset : piece.from + Math.max(0, offset - piece.at);
  };
  return { text: lines.join('\n'), sourceAt };
}
