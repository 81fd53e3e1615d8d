import {
  AlignmentType,
  Bookmark,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { OpinionTable, TableRow as Row } from '../../shared/opinion/model.ts';
import { defined } from '../../shared/util/assert.ts';
import { type PageLayout, textWidth } from './page-layout.ts';
import { STYLE, TABLE_STYLE } from './styles.ts';
import { referringRuns, sequenceNumber, type TableMarks, textRuns } from './text-runs.ts';

/** 五号 in twips, and what a cell loses to its padding (0.19 cm on either side). */
const CELL_CHARACTER = 210;
const CELL_PADDING = 216;

/** A row of more lines than this may split over pages; a shorter one stays whole. */
const MAX_WHOLE_ROW_LINES = 14;

/** A table with its caption above (docx-format §6); widths in twips, equal in grid and cells. */
export function writeTable(
  table: OpinionTable,
  layout: PageLayout,
  marks: TableMarks,
): (Paragraph | Table)[] {
  const widths = columnWidths(table, textWidth(layout, table.orientation));
  if (table.purpose === 'signatures') return [signatureTable(table, widths)];
  const last = table.rows.findLastIndex((row) => row.kind === 'row');
  const rows = table.rows.map((row, index) =>
    bodyRow(table, row, widths, {
      marks,
      // A note belongs to what follows it, a total to what it sums up.
      keepNext: row.kind === 'note' || (index === last && table.rows.at(-1)?.kind === 'total'),
    }),
  );
  return [...captionOf(table), gridTable(TABLE_STYLE.comparison, widths, [headRow(table, widths), ...rows])];
}

/** The bookmarks of numbered tables, which references lead to. */
export function tableMarks(tables: readonly OpinionTable[]): TableMarks {
  return new Map(tables.flatMap(({ no, id }) => (no === null ? [] : [[no, tableBookmark(id)] as const])));
}

function tableBookmark(id: string): string {
  return `tbl_${id}`;
}

function captionOf({ id, no, caption }: OpinionTable): Paragraph[] {
  const number =
    no === null ? [] : [new Bookmark({ id: tableBookmark(id), children: sequenceNumber('表', no) })];
  const words = new TextRun(no === null ? caption : `　${caption}`);
  return [new Paragraph({ style: STYLE.caption, children: [...number, words] })];
}

function gridTable(style: string, widths: readonly number[], rows: readonly TableRow[]): Table {
  const size = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    style,
    width: { size, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows,
  });
}

function headRow({ columns }: OpinionTable, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, index) =>
        new TableCell({
          width: cellWidth(widths, index, 1),
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: STYLE.cellHead, children: textRuns(title) })],
        }),
    ),
  });
}

function bodyRow(
  { columns }: OpinionTable,
  row: Row,
  widths: readonly number[],
  { keepNext, marks }: Readonly<{ keepNext: boolean; marks: TableMarks }>,
): TableRow {
  let at = 0;
  let longest = 0;
  const children = row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const column = defined(columns[at], 'a column under every cell');
    const width = cellWidth(widths, at, span);
    longest = Math.max(longest, linesIn(cell.lines, width.size));
    at += span;
    const isCentred = row.kind === 'row' && column.align === 'center';
    return new TableCell({
      width,
      ...(span === 1 ? {} : { columnSpan: span }),
      verticalAlign: isCentred ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: cell.lines.map(
        (line) =>
          new Paragraph({
            style: row.kind === 'total' ? STYLE.cellTotal : STYLE.cell,
            ...(isCentred ? { alignment: AlignmentType.CENTER } : {}),
            ...(keepNext ? { keepNext } : {}),
            children: row.kind === 'note' ? referringRuns(line, marks) : textRuns(line),
          }),
      ),
    });
  });
  return new TableRow({ ...(longest <= MAX_WHOLE_ROW_LINES ? { cantSplit: true } : {}), children });
}

/** Names on the left, room to sign on the right; no lines, and never parted from the signature block. */
function signatureTable({ rows }: OpinionTable, widths: readonly number[]): Table {
  return gridTable(
    TABLE_STYLE.layout,
    widths,
    rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          height: { value: 800, rule: HeightRule.ATLEAST },
          children: cells.map(
            ({ lines }, index) =>
              new TableCell({
                width: cellWidth(widths, index, 1),
                children: lines.map(
                  (
                    line, // Stated here too: LibreOffice keeps a table with what follows only by its own paragraphs.
                  ) =>
                    new Paragraph({ style: STYLE.signatureCell, keepNext: true, children: textRuns(line) }),
                ),
              }),
          ),
        }),
    ),
  );
}

/** Whole twips that add up to the text width exactly. */
function columnWidths({ columns }: OpinionTable, total: number): number[] {
  const widths = columns.map(({ share }) => Math.round(share * total));
  const rest = total - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

function cellWidth(widths: readonly number[], at: number, span: number) {
  const size = widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  return { size, type: WidthType.DXA };
}

/** About how many lines the paragraphs of a cell take: Latin letters and digits are half as wide. */
function linesIn(lines: readonly string[], width: number): number {
  const room = Math.max(1, Math.floor((width - CELL_PADDING) / CELL_CHARACTER));
  return lines.reduce((sum, line) => {
    const halves = [...line].reduce((total, character) => total + (character < '\u2000' ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(halves / 2 / room));
  }, 0);
}
