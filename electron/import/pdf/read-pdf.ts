import type { Span } from '../../../shared/claims/model.ts';
import type { ImportedBlock, MarginText } from '../../../shared/domain/imported-text.ts';
import { fail } from '../../../shared/errors/app-error.ts';
import { claimsRangeByHeadings } from '../claims-range.ts';
import type { ImportLimits } from '../import-limits.ts';
import type { FileContent, ImportWarning } from '../imported-file.ts';
import { TextCollector } from '../text-collector.ts';
import { splitMargins } from './margins.ts';
import { openPdf, type PdfPages } from './open-pdf.ts';
import { type PageLine, pageLines, rectOf } from './page-lines.ts';
import { joinOf } from './paragraphs.ts';
import { inReadingOrder, usualRightEdge } from './reading-order.ts';

/** Share of the time limit after which no further page is begun. */
const READING_SHARE = 0.8;

/**
 * The text layer of a PDF in reading order: every visual line is a block with page and rectangle, lines
 * of one paragraph are joined, running heads and page numbers stand apart in `margins`.
 * A PDF without text is a success with empty text and the warning NO_TEXT_LAYER.
 */
export async function readPdf(bytes: Uint8Array, limits: ImportLimits): Promise<FileContent> {
  requireWhole(bytes);
  const pdf = await openPdf(bytes);
  if (pdf.pageCount > limits.pdfPages) fail('FILE_TOO_LARGE', 'too many pages', { pages: pdf.pageCount });
  const read = await readPages(pdf, limits);
  const { bodies, margins } = splitMargins(read.pages, read.sizes);
  const out = new TextCollector(limits.textChars);
  collectLines(orderedLines(bodies, read.sizes), out);
  const claimsRange =
    claimsRangeByMargins(out.blocks, margins) ?? claimsRangeByHeadings(out.text, out.blocks);
  return {
    text: out.text,
    blocks: out.blocks,
    pageSizes: read.sizes,
    margins,
    warnings: pageWarnings(read.pages, pdf.pageCount),
    ...(claimsRange && { claimsRange }),
  };
}

/** A PDF ends with its end mark; objects after the last one, or none at all, mean the rest is missing. */
function requireWhole(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('%%EOF');
  if (end < 0 || file.indexOf(' obj', end) >= 0) fail('FILE_TRUNCATED', 'no end mark');
}

type ReadPages = Readonly<{
  pages: readonly (readonly PageLine[])[];
  sizes: readonly (readonly [number, number])[];
}>;

async function readPages(pdf: PdfPages, limits: ImportLimits): Promise<ReadPages> {
  const pages: (readonly PageLine[])[] = [];
  const sizes: (readonly [number, number])[] = [];
  const stopAt = performance.now() + limits.timeoutMs * READING_SHARE;
  let chars = 0;
  for (let page = 1; page <= pdf.pageCount && performance.now() < stopAt; page += 1) {
    const { words, size } = await pdf.readPage(page);
    const lines = pageLines(words, page);
    chars += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (chars > limits.textChars)
      fail('FILE_TOO_LARGE', 'more text than the limit', { limitChars: limits.textChars });
    pages.push(lines);
    sizes.push(size);
  }
  return { pages, sizes };
}

/** Pages of one width are set alike; drawings on wider sheets do not stretch their lines. */
function orderedLines(bodies: readonly (readonly PageLine[])[], sizes: ReadPages['sizes']): PageLine[] {
  const widthOf = (index: number) => Math.round(sizes[index]?.[0] ?? 0);
  const edges = new Map<number, number>();
  for (const width of new Set(bodies.map((_, index) => widthOf(index)))) {
    edges.set(width, usualRightEdge(bodies.filter((_, index) => widthOf(index) === width).flat()));
  }
  return bodies.flatMap((lines, index) => inReadingOrder(lines, edges.get(widthOf(index)) ?? 0));
}

function collectLines(lines: readonly PageLine[], out: TextCollector): void {
  let before: PageLine | undefined;
  for (const line of lines) {
    const facts = { kind: 'line' as const, page: line.page, rect: rectOf(line) };
    const join = before && joinOf(before, line);
    if (join === undefined) out.add(line.text, facts);
    else out.continueWith(line.text, facts, join);
    before = line;
  }
}

/** CNIPA prints the part a page belongs to in its running head: 权利要求书 1/2 页. */
function claimsRangeByMargins(
  blocks: readonly ImportedBlock[],
  margins: readonly MarginText[],
): Span | undefined {
  const pages = new Set(
    margins
      .filter(({ text, role }) => role === 'header' && text.replace(/\s/g, '').includes('权利要求书'))
      .map(({ page }) => page),
  );
  const claims = blocks.filter(({ page }) => page !== undefined && pages.has(page));
  const [first, last] = [claims[0], claims.at(-1)];
  return first && last ? [first.start, last.end] : undefined;
}

function pageWarnings(pages: readonly (readonly PageLine[])[], pageCount: number): ImportWarning[] {
  const blank = pages.flatMap((lines, index) => (lines.length === 0 ? [index + 1] : []));
  const warnings: ImportWarning[] = [];
  if (blank.length === pages.length) {
    warnings.push({
      code: 'NO_TEXT_LAYER',
      message:
        '该 PDF 没有文字层（多为扫描件），未能读出文字；原件和页面已保存，可直接在页面上框选，或识别文字后再导入。',
    });
  } else if (blank.length > 0) {
    const shown = blank.slice(0, 20).join('、');
    warnings.push({
      code: 'PAGES_WITHOUT_TEXT',
      message: `第 ${shown}${blank.length > 20 ? ' 等' : ''} 页没有文字层（多为图页或扫描页），其余各页文字已读入；这些页请直接在页面上框选。`,
    });
  }
  if (pages.length < pageCount) {
    warnings.push({
      code: 'PAGES_LEFT_OUT',
      message: `文件共 ${pageCount} 页，限时内读到第 ${pages.length} 页，其后各页文字未读入；原件完整保存，请把需要的页另存为较小的文件后导入。`,
    });
  }
  return warnings;
}
