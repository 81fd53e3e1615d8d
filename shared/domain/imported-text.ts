import { z } from 'zod';

/** What a block was in its source; `line` is one visual line of a PDF page. */
const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'table-row',
  'line',
  'footnote',
  'text-box',
] as const;

/** Part of a patent or document that the source itself marks. */
const BLOCK_SECTIONS = ['bibliographic', 'abstract', 'claims', 'description'] as const;

const offset = z.number().int().nonnegative();
const ordinal = z.number().int().positive();
const rect = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly();

const blockSchema = z.strictObject({
  /** Range in the text, UTF-16 code units, half open. */
  start: offset,
  end: offset,
  kind: z.enum(BLOCK_KINDS),
  /** Number of the paragraph (from 1); the lines of one PDF paragraph share it. */
  paragraph: ordinal,
  page: ordinal.optional(),
  /** x, y, width, height in PDF points from the upper left corner of the page as shown. */
  rect: rect.optional(),
  /** Depth of a heading, from 1. */
  level: ordinal.optional(),
  section: z.enum(BLOCK_SECTIONS).optional(),
  /** Number given by the source and not part of the text, such as 0012 of a description's paragraph. */
  label: z.string().optional(),
});
export type ImportedBlock = Readonly<z.infer<typeof blockSchema>>;

/** Page furniture (页眉、页脚、页码): kept apart so that it does not cut sentences in two. */
const marginSchema = z.strictObject({
  role: z.enum(['header', 'footer']),
  text: z.string(),
  /** Null where the source does not know pages (DOCX). */
  page: ordinal.nullable(),
  rect: rect.optional(),
});
export type MarginText = Readonly<z.infer<typeof marginSchema>>;

/**
 * Text taken from a file, with anchors into it. Blocks are ordered, do not overlap, lie within the
 * text and are not empty; what stands between two blocks is only a separator.
 */
export const importedTextSchema = z
  .strictObject({
    text: z.string(),
    blocks: z.array(blockSchema).readonly(),
    /** Width and height of each page as shown, in PDF points. */
    pageSizes: z
      .array(z.tuple([z.number(), z.number()]).readonly())
      .readonly()
      .optional(),
    margins: z.array(marginSchema).readonly().optional(),
  })
  .refine(areBlocksSound, { message: 'blocks must be ordered, apart and within the text' });
export type ImportedText = Readonly<z.infer<typeof importedTextSchema>>;

/** Page and paragraph of a text offset, as an anchor names them; null where the source has none. */
export function placeAt(
  imported: Pick<ImportedText, 'blocks'>,
  at: number,
): { page: number | null; paragraph: number | null } {
  let low = 0;
  let high = imported.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((imported.blocks[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const block = imported.blocks[low];
  return { page: block?.page ?? null, paragraph: block?.paragraph ?? null };
}

function areBlocksSound(imported: {
  text: string;
  blocks: readonly { start: number; end: number }[];
}): boolean {
  let before = 0;
  for (const block of imported.blocks) {
    if (block.start < before || block.end <= block.start) return false;
    if (imported.text.slice(before, block.start).trim() !== '') return false;
    before = block.end;
  }
  return before <= imported.text.length && imported.text.slice(before).trim() === '';
}
