import { z } from 'zod';
import { dateSchema, idSchema, lineSchema } from './ids.ts';
import { richTextSchema } from './rich-text.ts';

/** Sections of the opinion in order (§6.2). */
export const SECTION_IDS = [
  'title',
  'docNo',
  'client',
  'dates',
  'mandate',
  'rightInfo',
  'legalStatus',
  'accused',
  'evidence',
  'basis',
  'construction',
  'split',
  'comparison',
  'analysis',
  'defences',
  'conclusion',
  'dissent',
  'disclaimer',
  'experts',
  'seal',
  'issuedAt',
  'attachments',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** Words of the expert in a section of the opinion; added to what the case itself says there. */
export const sectionTextSchema = z.strictObject({
  /** `t:` and the section's id. */
  id: idSchema,
  section: z.enum(SECTION_IDS),
  content: richTextSchema,
});

/** What an institution decides about its document (docx-format §11); one per case. */
export const opinionSettingsSchema = z.strictObject({
  id: idSchema,
  /** Kind of document: 专利侵权判定参考意见书. */
  docTitle: lineSchema,
  /** Official number, set when it is issued: 某知保判〔2026〕15号. */
  docNo: lineSchema,
  organisation: lineSchema,
  issuedAt: dateSchema,
  addressee: lineSchema,
  layout: z.enum(['gb', 'report']),
  titleFont: z.enum(['方正小标宋简体', '华文中宋', '宋体']),
  bodyFont: z.enum(['仿宋', '仿宋_GB2312']),
  typedNumbers: z.boolean(),
  tableOrientation: z.enum(['auto', 'landscape', 'portrait']),
});
export type OpinionSettings = z.infer<typeof opinionSettingsSchema>;

export function sectionTextId(section: SectionId): string {
  return `t:${section}`;
}
