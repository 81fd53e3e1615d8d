import { z } from 'zod';

const runSchema = z.strictObject({
  text: z.string().max(50_000),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  script: z.enum(['sub', 'super']).optional(),
});

const richBlockSchema = z.strictObject({
  kind: z.enum(['paragraph', 'item']),
  runs: z.array(runSchema).max(2_000),
});

/** An expert's own words with little formatting; independent of any editor's format. */
export const richTextSchema = z.strictObject({
  version: z.literal(1),
  blocks: z.array(richBlockSchema).max(2_000),
});
export type RichRun = z.infer<typeof runSchema>;
export type RichBlock = z.infer<typeof richBlockSchema>;
export type RichText = z.infer<typeof richTextSchema>;

/** Plain paragraphs as rich text; empty lines are dropped. */
export function richTextOf(plain: string): RichText {
  const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { version: 1, blocks: lines.map((line) => ({ kind: 'paragraph', runs: [{ text: line }] })) };
}

/** The words alone, one line per block. */
export function plainTextOf(rich: RichText): string {
  return rich.blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n');
}

export function isEmptyRichText(rich: RichText): boolean {
  return plainTextOf(rich).trim() === '';
}
