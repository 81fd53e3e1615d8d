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

/**
 * Takes running heads, feet and page numbers out of the lines, so that no sentence is cut in two by
 * them. What is taken is listed, never lost: lines that repeat on several pages (numbers apart), page
 * numbers, and the heads CNIPA prints (CN 123456789 U 权利要求书 1/2 页).
 */
export function splitMargins(
  pages: readonly (readonly PageLine[])[],
  sizes: Sizes,
): { bodies: PageLine[][]; margins: MarginText[] } {
  const zoned = pages.flatMap((lines, index) =>
    lines.map((line) => ({ line, role: zoneOf(line, sizes[index]) })),
  );
  const repeated = repeatedKeys(zoned);
  const bodies: PageLine[][] = pages.map(() => []);
  const margins: MarginText[] = [];
  for (const { line, role } of zoned) {
    if (role && !line.isTurned && isFurniture(line, role, repeated)) {
      margins.push({
        role,
        text: line.text,
        page: line.page,
        rect: rectOf(line),
      });
    } else bodies[line.page - 1]?.push(line);
  }
  return { bodies, margins };
}

function zoneOf(line: PageLine, size: Sizes[number] | undefined): Role | undefined {
  if (!size) return undefined;
  if (line.top + line.height < size[1] * HEAD) return 'header';
  return line.top > size[1] * FOOT ? 'footer' : undefined;
}

function isFurniture(line: PageLine, role: Role, repeated: ReadonlySet<string>): boolean {
  const compact = line.text.replace(/\s/g, '');
  const isHead = role === 'header' && /\d/.test(compact) && PATENT_HEAD.test(compact);
  return PAGE_NUMBER.test(line.text) || isHead || repeated.has(keyOf(line, role));
}

/** Keys of lines that stand at one place on at least two pages. */
function repeatedKeys(zoned: readonly { line: PageLine; role: Role | undefined }[]): Set<string> {
  const pagesByKey = new Map<string, Set<number>>();
  for (const { line, role } of zoned) {
    if (!role) continue;
    const key = keyOf(line, role);
    pagesByKey.set(key, (pagesByKey.get(key) ?? new Set()).add(line.page));
  }
  return new Set([...pagesByKey].filter(([, pages]) => pages.size >= 2).map(([key]) => key));
}

function keyOf(line: PageLine, role: Role): string {
  return `${role}|${Math.round(line.top / 6)}|${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`;
}
