import { z } from 'zod';

/** A piece of imported text with its place in the source; ranges are UTF-16 units of the whole text. */
export const textBlockSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(['paragraph', 'heading', 'table-row', 'line']),
  /** Counted from 1 over the whole source. */
  paragraph: z.number().int().positive(),
  page: z.number().int().positive().optional(),
  /** x, y, width, height in PDF points from the page's upper left corner. */
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
});
export type TextBlock = z.infer<typeof textBlockSchema>;

/** Text taken from a file: blocks are ordered, do not overlap, and lie within the text. */
export const importedTextSchema = z.strictObject({
  text: z.string(),
  blocks: z.array(textBlockSchema),
  /** Width and height of each page in points, for paged sources. */
  pageSizes: z.array(z.tuple([z.number(), z.number()])).optional(),
});
export type ImportedText = z.infer<typeof importedTextSchema>;
