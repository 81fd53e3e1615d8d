import type { RichRun } from '../../shared/domain/rich-text.ts';
import type {
  OpinionBlock,
  OpinionFigure,
  OpinionModel,
  OpinionSection,
  OpinionTable,
} from '../../shared/opinion/model.ts';
import { assertNever } from '../../shared/util/assert.ts';
import type { Orientation } from './page-layout.ts';

/** One piece of the document in reading order, with everything decided but its looks. */
export type Piece =
  | Readonly<{ kind: 'title' | 'docNo' | 'addressee' | 'attachmentMark' | 'attachmentTitle'; text: string }>
  | Readonly<{ kind: 'heading'; level: 1 | 2; count: number; text: string }>
  /** `isFixed`: words of the template, in which 表1 means a table of this document. */
  | Readonly<{ kind: 'paragraph'; runs: readonly RichRun[]; keepNext: boolean; isFixed: boolean }>
  | Readonly<{ kind: 'item'; runs: readonly RichRun[]; list: number; count: number; keepNext: boolean }>
  | Readonly<{ kind: 'table'; table: OpinionTable }>
  | Readonly<{ kind: 'figure'; figure: OpinionFigure }>
  | Readonly<{ kind: 'attachmentNote'; names: readonly string[] }>
  | Readonly<{ kind: 'signature' }>;

/** Pieces on pages that lie the same way; a turn of the page begins a new section. */
export type PageRun = Readonly<{ orientation: Orientation; pieces: readonly Piece[] }>;

/** Words that may stand above or below a landscape table on its own pages. */
const MAX_WORDS_BESIDE_TABLE = 400;

/** The whole document in order: head, sections, signature, attachments (docx-format §1, §8). */
export function documentFlow({ meta, sections }: OpinionModel): readonly PageRun[] {
  const lists = counter();
  const headings = headingCounter();
  const isAttachment = (section: OpinionSection) => section.section === 'attachments';
  const body = sections.filter((section) => !isAttachment(section));
  const attached = sections.filter((section) => isAttachment(section) && section.blocks.length > 0);
  const runs: PageRun[] = [portrait(headPieces(meta))];
  for (const section of body) runs.push(...turned(sectionPieces(section, lists, headings)));
  const names = attached.length > 0 ? meta.attachments : [];
  runs.push(
    portrait([
      ...(names.length > 0 ? [{ kind: 'attachmentNote', names } as const] : []),
      { kind: 'signature' },
    ]),
  );
  for (const [index, section] of attached.entries()) {
    const mark = attached.length === 1 ? '附件' : `附件${index + 1}`;
    const title = section.heading ?? meta.attachments[index] ?? '';
    runs.push(
      ...turned([
        { kind: 'attachmentMark', text: mark },
        ...(title === '' ? [] : [{ kind: 'attachmentTitle', text: title } as const]),
        ...sectionPieces({ ...section, heading: null }, lists, headings),
      ]),
    );
  }
  return chained(merged(runs));
}

function headPieces({ title, docNo, addressee }: OpinionModel['meta']): Piece[] {
  return [
    { kind: 'title', text: title },
    ...(docNo === '' ? [] : [{ kind: 'docNo', text: docNo } as const]),
    ...(addressee === ''
      ? []
      : [{ kind: 'addressee', text: `${addressee.replace(/[:：]$/u, '')}：` } as const]),
  ];
}

function sectionPieces(
  section: OpinionSection,
  lists: () => number,
  headings: (level: 1 | 2) => number,
): Piece[] {
  const heading: OpinionBlock[] =
    section.heading === null || section.heading.trim() === ''
      ? []
      : [{ kind: 'heading', level: 1, text: section.heading }];
  let list: Readonly<{ no: number; count: number }> | null = null;
  const item = (runs: readonly RichRun[]): Piece => {
    list = list === null ? { no: lists(), count: 1 } : { no: list.no, count: list.count + 1 };
    return { kind: 'item', runs, list: list.no, count: list.count, keepNext: false };
  };
  const other = (piece: Piece): Piece => {
    list = null;
    return piece;
  };
  // A heading over nothing says that something was forgotten.
  if (section.blocks.length === 0) return [];
  return [...heading, ...section.blocks].flatMap((block): Piece[] => {
    switch (block.kind) {
      case 'heading':
        return [
          other({ kind: 'heading', level: block.level, count: headings(block.level), text: block.text }),
        ];
      case 'paragraph':
        return paragraphsOf([{ text: block.text }], block.origin.kind === 'template').map(other);
      case 'item':
        return [item([{ text: block.text }])];
      case 'ownWords':
        return block.content.blocks
          .filter(({ runs }) => runs.some((run) => run.text.trim() !== ''))
          .flatMap(({ kind, runs }) => (kind === 'item' ? [item(runs)] : paragraphsOf(runs).map(other)));
      case 'table':
      case 'figure':
        return [other(block)];
      default:
        return assertNever(block);
    }
  });
}

/** A line end begins a new paragraph: a line broken by hand would be stretched over the whole width. */
function paragraphsOf(runs: readonly RichRun[], isFixed = false): Piece[] {
  const paragraphs: RichRun[][] = [[]];
  for (const run of runs) {
    for (const [index, line] of run.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ ...run, text: line });
    }
  }
  return paragraphs
    .filter((own) => own.some((run) => run.text.trim() !== ''))
    .map((own) => ({ kind: 'paragraph', runs: own, keepNext: false, isFixed }));
}

/**
 * Splits a section's pieces where pages turn. A heading goes with the landscape table it leads to, and a few
 * words beside such a table stay on its pages: a page that holds two lines and nothing else is worse.
 */
function turned(pieces: readonly Piece[]): PageRun[] {
  const isWide = (piece: Piece) => piece.kind === 'table' && piece.table.orientation === 'landscape';
  const first = pieces.findIndex(isWide);
  if (first < 0) return [portrait(pieces)];
  const last = pieces.findLastIndex(isWide);
  const before = pieces.slice(0, first);
  const between = pieces.slice(first, last + 1);
  const after = pieces.slice(last + 1);
  const start = isShort(before) ? [] : [portrait(before)];
  const end = isShort(after) ? [] : [portrait(after)];
  return [
    ...start,
    {
      orientation: 'landscape',
      pieces: [...(isShort(before) ? before : []), ...between, ...(isShort(after) ? after : [])],
    },
    ...end,
  ];
}

function isShort(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap((piece) => ('runs' in piece ? piece.runs.map((run) => run.text) : []));
  const isText = pieces.every((piece) => piece.kind !== 'table' && piece.kind !== 'figure');
  return isText && words.join('').length <= MAX_WORDS_BESIDE_TABLE;
}

function portrait(pieces: readonly Piece[]): PageRun {
  return { orientation: 'portrait', pieces };
}

function merged(runs: readonly PageRun[]): PageRun[] {
  const result: PageRun[] = [];
  for (const run of runs) {
    if (run.pieces.length === 0) continue;
    const previous = result.at(-1);
    if (previous?.orientation !== run.orientation) result.push(run);
    else result[result.length - 1] = { ...run, pieces: [...previous.pieces, ...run.pieces] };
  }
  return result;
}

/** The last words before the signature stay on its page, so that it never stands alone (docx-format §8). */
function chained(runs: readonly PageRun[]): PageRun[] {
  return runs.map((run) => {
    const signature = run.pieces.findIndex((piece) => piece.kind === 'signature');
    const last = run.pieces.findLastIndex(
      (piece, index) => index < signature && (piece.kind === 'paragraph' || piece.kind === 'item'),
    );
    return {
      ...run,
      pieces: run.pieces.map((piece, index) =>
        index === last && 'keepNext' in piece ? { ...piece, keepNext: true } : piece,
      ),
    };
  });
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** Counts headings; those of the second level begin anew under each of the first. */
function headingCounter(): (level: 1 | 2) => number {
  let counts: readonly [number, number] = [0, 0];
  return (level) => {
    counts = level === 1 ? [counts[0] + 1, 0] : [counts[0], counts[1] + 1];
    return counts[level - 1] ?? 0;
  };
}
