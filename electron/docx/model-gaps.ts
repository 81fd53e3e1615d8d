import { z } from 'zod';
import type { OpinionModel, OpinionTable } from '../../shared/opinion/model.ts';
import { PICTURE_TYPES } from './write-figure.ts';

/** Text as the writer needs it: a value that is no text would appear as a word such as “undefined”. */
const text = z.string();
const origin = z.looseObject({ kind: text, id: text }).optional();
const size = z.number().positive();
const share = z.number().min(0).max(1);

const tableSchema = z.looseObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,35}$/u),
  no: z.number().int().positive().nullable(),
  caption: z.string().min(1),
  description: z.string().min(1),
  purpose: z.enum(['comparison', 'evidence', 'signatures']),
  orientation: z.enum(['portrait', 'landscape']),
  columns: z.array(z.looseObject({ title: z.string().min(1), share: share.gt(0) })).min(1),
  rows: z
    .array(
      z.looseObject({
        cells: z
          .array(z.looseObject({ lines: z.array(text).min(1), span: z.number().int().positive().optional() }))
          .min(1),
      }),
    )
    .min(1),
});

const figureSchema = z.looseObject({
  no: z.number().int().positive(),
  sha256: z.string().min(1),
  mime: z.enum(Object.keys(PICTURE_TYPES)),
  widthPx: size,
  heightPx: size,
  region: z.looseObject({ x: share, y: share, width: share.gt(0), height: share.gt(0) }).nullable(),
  caption: text,
  alt: z.string().min(1),
});

const runSchema = z.looseObject({ text });

const modelSchema = z.looseObject({
  meta: z.looseObject({
    title: z.string().trim().min(1),
    docNo: text,
    caseNo: text,
    isDraft: z.boolean(),
    organisation: text,
    addressee: text,
    date: text,
    experts: z.array(text),
    rightNo: text,
    rightKind: text,
    versions: z.record(text, text),
    attachments: z.array(text),
  }),
  sections: z
    .array(
      z.looseObject({
        key: text,
        heading: text.nullable(),
        blocks: z.array(
          z.discriminatedUnion('kind', [
            z.looseObject({
              kind: z.literal('heading'),
              level: z.union([z.literal(1), z.literal(2)]),
              text: z.string().trim().min(1),
            }),
            z.looseObject({ kind: z.enum(['paragraph', 'item']), text: z.string().trim().min(1), origin }),
            z.looseObject({
              kind: z.literal('ownWords'),
              content: z.looseObject({ blocks: z.array(z.looseObject({ runs: z.array(runSchema) })) }),
            }),
            z.looseObject({ kind: z.literal('table'), table: tableSchema }),
            z.looseObject({ kind: z.literal('figure'), figure: figureSchema }),
          ]),
        ),
      }),
    )
    .min(1),
  conclusion: text,
});

/**
 * What keeps a model from being written, each with its place; empty when nothing does. A document that
 * leaves the centre must not be discovered to be broken by the one who opens it.
 */
export function modelGaps(model: OpinionModel): string[] {
  const parsed = modelSchema.safeParse(model);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const blocks = model.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const ids = tables.map((table) => table.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...issueGaps(model),
    ...repeated.map((id) => `table ${id}: its id is used twice`),
    ...tables.flatMap(tableGaps),
  ];
}

/** An issued opinion has its number, the name that stands behind it, and its day. */
function issueGaps({ meta }: OpinionModel): string[] {
  if (meta.isDraft) return [];
  const needed = ['docNo', 'organisation', 'date'] as const;
  return needed.filter((field) => meta[field].trim() === '').map((field) => `meta.${field}: empty`);
}

function tableGaps({ id, columns, rows }: OpinionTable): string[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const isWhole = Math.abs(shares - 1) < 0.001;
  const uneven = rows.flatMap(({ cells }, index) => {
    const spans = cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
    return spans === columns.length
      ? []
      : [`table ${id} row ${index + 1}: ${spans} of ${columns.length} columns`];
  });
  return [...(isWhole ? [] : [`table ${id}: its columns take ${shares} of the width`]), ...uneven];
}
