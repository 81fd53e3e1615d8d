import type { MarginText } from '../../../shared/domain/imported-text.ts';
import { type PageLine, rectOf } from './page-lines.ts';

type Sizes = readonly (readonly [width: number, height: number])[];
type Role = MarginText['role'];

/** Share of the page's height in which running heads and feet stand. */
const HEAD = 0.13;
const FOOT = 0.89;
const PAGE_NUMBER =
  /^[-–—·\s]*第?\s*\d{1,4}\s*(?:[/／]\s*\d{1,4})?\s*页?(?:\s*[,，/]?\s*共\s*\d+\s*页)?[-–—·\s]*$/;
const PATENT_HEAD =
  /^(?:CN\s*\d{6,}\s*[A-Z]?\d?\s*)?(?:权利要求书|说明书|说明书附图|说明书摘要|摘要附图)?(?:\d+\s*[/／]\s*\d+\s*页)?$/;

/** A running head stands further from the text than lines stand from each other. */
const APART = 1.3;
/** Distance of lines in heights, where a page has too few lines to show it. */
const MAX_PITCH = 2.5;
/** Heads may differ between odd and even pages and change with the chapter. */
const REPEATED_SHARE = 1 / 3;

type ZonedLine = Readonly<{ line: PageLine; role: Role | undefined; isApart: boolean }>;

/**
 * Takes running heads, feet and page numbers out of the lines, so that no sentence is cut in two by
 * them. What is taken is listed, never lost: lines apart from the text that repeat on several pages
 * (numbers aside), page numbers, and the heads CNIPA prints (CN 123456789 U 权利要求书 1/2 页).
 */
export function splitMargins(
  pages: readonly (readonly PageLine[])[],
  sizes: Sizes,
): { bodies: PageLine[][]; margins: MarginText[] } {
  const zoned = pages.map((lines, index) => zonedLines(lines, sizes[index]));
  const repeated = repeatedKeys(zoned.flat(), pages.length);
  const margins: MarginText[] = [];
  const bodies = zoned.map((lines) =>
    lines
      .filter(({ line, role, isApart }) => {
        if (!role || line.isTurned || !isFurniture(line, role, isApart, repeated)) return true;
        margins.push({ role, text: line.text, page: line.page, rect: rectOf(line) });
        return false;
      })
      .map(({ line }) => line),
  );
  return { bodies, margins };
}

function zonedLines(lines: readonly PageLine[], size: Sizes[number] | undefined): ZonedLine[] {
  const tops = lines.filter(({ isTurned }) => !isTurned).map(({ top }) => top);
  const pitches = tops.slice(1).map((top, index) => top - (tops[index] ?? top));
  const usual = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
  return lines.map((line) => {
    const role = zoneOf(line, size);
    const inner =
      role === 'header' ? tops.find((top) => top > line.top + 1) : tops.findLast((top) => top < line.top - 1);
    const pitch = APART * Math.min(usual, MAX_PITCH * line.height);
    const isApart = inner === undefined ? tops.length === 1 : Math.abs(inner - line.top) > pitch;
    return { line, role, isApart };
  });
}

function zoneOf(line: PageLine, size: Sizes[number] | undefined): Role | undefined {
  if (!size) return undefined;
  if (line.top + line.height < size[1] * HEAD) return 'header';
  return line.top > size[1] * FOOT ? 'footer' : undefined;
}

function isFurniture(line: PageLine, role: Role, isApart: boolean, repeated: ReadonlySet<string>): boolean {
  const compact = line.text.replace(/\s/g, '');
  const isHead = role === 'header' && /\d/.test(compact) && PATENT_HEAD.test(compact);
  return isHead || (isApart && (PAGE_NUMBER.test(line.text) || repeated.has(keyOf(line, role))));
}

/** Keys of lines that stand apart at one place on two pages at least, and on a third of all. */
function repeatedKeys(zoned: readonly ZonedLine[], pageCount: number): Set<string> {
  const pagesByKey = new Map<string, Set<number>>();
  for (const { line, role, isApart } of zoned) {
    if (!role || !isApart) continue;
    const key = keyOf(line, role);
    pagesByKey.set(key, (pagesByKey.get(key) ?? new Set()).add(line.page));
  }
  const least = Math.max(2, pageCount * REPEATED_SHARE);
  return new Set([...pagesByKey].filter(([, pages]) => pages.size >= least).map(([key]) => key));
}

function keyOf(line: PageLine, role: Role): string {
  return `${role}|${Math.round(line.top / 6)}|${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
