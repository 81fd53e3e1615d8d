import { Bookmark, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';
import type { OpinionMeta } from '../../shared/opinion/model.ts';
import { assertNever, defined } from '../../shared/util/assert.ts';
import type { PageRun, Piece } from './document-flow.ts';
import { ITEMS, typedNumber } from './heading-numbers.ts';
import type { PageLayout } from './page-layout.ts';
import { signaturePlace } from './signature-place.ts';
import { STYLE } from './styles.ts';
import { referringRuns, richRuns, type TableMarks, textRuns } from './text-runs.ts';
import { titleLines } from './title-lines.ts';
import { writeFigure } from './write-figure.ts';
import { writeTable } from './write-table.ts';

/** Where the seal goes: the name of the bookmark on the date (docx-format §8). */
const SEAL_ANCHOR = 'seal_anchor';

export type WriteContext = Readonly<{
  layout: PageLayout;
  settings: OpinionSettings;
  meta: OpinionMeta;
  /** Bytes of each picture by hash. */
  pictures: ReadonlyMap<string, Uint8Array>;
  marks: TableMarks;
}>;

/** The paragraphs and tables of one run of pages. */
export function writePieces({ pieces, orientation }: PageRun, context: WriteContext): FileChild[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind === 'figure') {
      const bytes = defined(context.pictures.get(piece.figure.sha256), 'a picture that was read');
      return writeFigure(piece.figure, bytes, context.layout, orientation);
    }
    return writePiece(piece, context, index === 0);
  });
}

function writePiece(
  piece: Exclude<Piece, { kind: 'figure' }>,
  context: WriteContext,
  isFirst: boolean,
): FileChild[] {
  const { settings, layout } = context;
  switch (piece.kind) {
    case 'title':
      return [styled(STYLE.title, titleLines(piece.text).join('\n'))];
    case 'docNo':
      return [styled(STYLE.docNo, piece.text)];
    case 'addressee':
      return [styled(STYLE.addressee, piece.text)];
    case 'attachmentMark':
      return [
        new Paragraph({
          style: STYLE.attachmentMark,
          ...(isFirst ? {} : { pageBreakBefore: true }),
          children: textRuns(piece.text),
        }),
      ];
    case 'attachmentTitle':
      return [styled(STYLE.attachmentTitle, piece.text)];
    case 'heading': {
      const number = settings.typedNumbers ? typedNumber(piece.level, piece.count) : '';
      const heading = piece.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: textRuns(`${number}${piece.text}`) })];
    }
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLE.body,
          ...(piece.keepNext ? { keepNext: true } : {}),
          children: piece.isFixed
            ? piece.runs.flatMap(({ text }) => referringRuns(text, context.marks))
            : richRuns(piece.runs),
        }),
      ];
    case 'item':
      return [writeItem(piece, settings)];
    case 'table':
      return writeTable(piece.table, layout, context.marks);
    case 'attachmentNote':
      return [styled(STYLE.attachmentNote, `附件：${attachmentNames(piece.names)}`)];
    case 'signature':
      return writeSignature(context);
    default:
      return assertNever(piece);
  }
}

function writeItem(piece: Extract<Piece, { kind: 'item' }>, { typedNumbers }: OpinionSettings): Paragraph {
  const number = typedNumbers ? [new TextRun(`${piece.count}.`)] : [];
  return new Paragraph({
    style: STYLE.item,
    ...(piece.keepNext ? { keepNext: true } : {}),
    ...(typedNumbers
      ? {}
      : { numbering: { reference: ITEMS, level: 0, instance: piece.list, custom: true } }),
    children: [...number, ...richRuns(piece.runs)],
  });
}

/** Name and date; the seal itself is put on by hand. An undated draft still has the place for it. */
function writeSignature({ meta, layout }: WriteContext): FileChild[] {
  const { organisation, date, isDraft } = meta;
  const place = signaturePlace(organisation, date, layout);
  const note = closingNote(meta);
  const name = organisation === '' ? '' : `${organisation}${isDraft ? '（盖章）' : ''}`;
  const lines = [
    { style: STYLE.signatory, text: name, right: place.nameRight },
    { style: STYLE.date, text: date, right: place.dateRight },
  ].filter(({ text }) => text !== '');
  return [
    ...lines.map(({ style, text, right }, index) => {
      const children = textRuns(text);
      const isLast = index === lines.length - 1;
      return new Paragraph({
        style,
        indent: { right },
        ...(isLast && note === '' ? {} : { keepNext: true }),
        children: isLast ? [new Bookmark({ id: SEAL_ANCHOR, children })] : children,
      });
    }),
    ...(note === '' ? [] : [styled(STYLE.closingNote, note)]),
  ];
}

/** 附注: what the opinion can be traced by, long after the file left the program. */
function closingNote({ caseNo, versions }: OpinionMeta): string {
  const facts = [
    ...(caseNo === '' ? [] : [`案件编号：${caseNo}`]),
    ...Object.entries(versions).map(([name, version]) => `${name}：${version}`),
  ];
  return facts.length === 0 ? '' : `（${facts.join('；')}）`;
}

/** 1.名称 for several, the bare name for one; no end punctuation (GB/T 9704-2012 7.3.4). */
function attachmentNames(names: readonly string[]): string {
  if (names.length === 1) return names.join('');
  return names.map((name, index) => `${index + 1}.${name}`).join('\n');
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: textRuns(text) });
}
