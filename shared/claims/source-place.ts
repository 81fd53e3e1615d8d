/** Where an offset stands as a person counts: page where the source has pages, line and column from 1. */
export type SourcePlace = Readonly<{ page: number | null; line: number; column: number }>;

/** Parts of a source that lie on pages. */
type Paged = Readonly<{ start: number; page?: number | undefined }>;

/**
 * Names places of a text: built once, then each look-up is a binary search. Lines are those of the text; on a text
 * with pages they count from the top of the page. Columns count UTF-16 units.
 */
export function sourcePlaces(text: string, blocks: readonly Paged[] = []): (offset: number) => SourcePlace {
  const lines = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map((end) => end.index + end[0].length)];
  const tops = new Map<number, number>();
  for (const { page, start } of blocks) if (page !== undefined && !tops.has(page)) tops.set(page, start);
  return (offset) => {
    const at = lastAtOrBefore(lines, offset, (start) => start);
    const block = blocks[lastAtOrBefore(blocks, offset, ({ start }) => start)];
    const page = block?.page ?? null;
    const top = page === null ? 0 : (tops.get(page) ?? 0);
    const first = lastAtOrBefore(lines, top, (start) => start);
    return { page, line: at - first + 1, column: offset - (lines[at] ?? 0) + 1 };
  };
}

function lastAtOrBefore<T>(sorted: readonly T[], offset: number, startOf: (one: T) => number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const one = sorted[middle];
    if (one !== undefined && startOf(one) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `第2页第14行`, or `第14行第3列` where the source has no pages. */
export function placeWords({ page, line, column }: SourcePlace): string {
  return page === null ? `第${line}行第${column}列` : `第${page}页第${line}行`;
}
