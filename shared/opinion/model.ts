import type { SectionId } from '../domain/opinion.ts';
import type { RichText } from '../domain/rich-text.ts';

/** Where words come from, so that a click on a sentence leads to its row and a change finds its sentence. */
export type Origin = Readonly<{
  kind:
    | 'case'
    | 'right'
    | 'product'
    | 'party'
    | 'evidence'
    | 'construction'
    | 'claim'
    | 'feature'
    | 'template'
    | 'expert';
  id: string;
}>;

export type TableCell = Readonly<{
  /** One string per paragraph of the cell; never empty. */
  lines: readonly string[];
  /** Columns the cell covers. */
  span?: number;
  origin?: Origin;
}>;

export type TableRow = Readonly<{
  cells: readonly TableCell[];
  kind: 'row' | 'note' | 'total';
}>;

export type TableColumn = Readonly<{
  title: string;
  /** Share of the text width; the shares of a table add up to 1. */
  share: number;
  align: 'left' | 'center';
}>;

export type OpinionTable = Readonly<{
  /** Bookmark-safe and unique in the document. */
  id: string;
  /** Number in the document (表1 …), null for layout tables. */
  no: number | null;
  caption: string;
  description: string;
  purpose: 'comparison' | 'evidence' | 'signatures';
  orientation: 'portrait' | 'landscape';
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
}>;

export type OpinionFigure = Readonly<{
  no: number;
  evidenceId: string;
  sha256: string;
  mime: string;
  widthPx: number;
  heightPx: number;
  /** Shown part as fractions of the picture; null for the whole. */
  region: Readonly<{ x: number; y: number; width: number; height: number }> | null;
  caption: string;
  /** Says object, view and source, for people who cannot see it. */
  alt: string;
}>;

/** A part of the document; the writer (DOCX, preview) decides only how it looks. */
export type OpinionBlock =
  | Readonly<{ kind: 'heading'; level: 1 | 2; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string; origin: Origin }>
  | Readonly<{ kind: 'item'; text: string; origin: Origin }>
  | Readonly<{ kind: 'ownWords'; section: SectionId; content: RichText }>
  | Readonly<{ kind: 'table'; table: OpinionTable }>
  | Readonly<{ kind: 'figure'; figure: OpinionFigure }>;

export type OpinionSection = Readonly<{
  /** Key of the template's section; stable. */
  key: string;
  /** Which part of the case a person mends it in, for own words added here. */
  section: SectionId;
  heading: string | null;
  blocks: readonly OpinionBlock[];
}>;

export type OpinionMeta = Readonly<{
  title: string;
  /** Official number; empty on a draft. */
  docNo: string;
  caseNo: string;
  isDraft: boolean;
  organisation: string;
  addressee: string;
  /** 2026年11月5日, or empty while undated. */
  date: string;
  experts: readonly string[];
  rightNo: string;
  rightKind: string;
  /** Versions of what computed it, written into the properties and the closing note. */
  versions: Readonly<Record<string, string>>;
  attachments: readonly string[];
}>;

/** The whole opinion as content: a function of the case, the template and the version, nothing else. */
export type OpinionModel = Readonly<{
  meta: OpinionMeta;
  sections: readonly OpinionSection[];
  conclusion: string;
}>;
