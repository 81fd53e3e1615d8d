import { Document, DocumentGridType, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';
import { fail } from '../../shared/errors/app-error.ts';
import type { OpinionModel } from '../../shared/opinion/model.ts';
import { cleanTexts } from './clean-text.ts';
import { documentFlow, type PageRun } from './document-flow.ts';
import { documentProperties } from './document-properties.ts';
import { finishPackage } from './finish-package.ts';
import { fontsOf } from './fonts.ts';
import { numbering } from './heading-numbers.ts';
import { modelGaps } from './model-gaps.ts';
import { type PageLayout, pageLayout } from './page-layout.ts';
import { pageMargins } from './page-margins.ts';
import { documentStyles } from './styles.ts';
import { type WriteContext, writePieces } from './write-pieces.ts';
import { tableMarks } from './write-table.ts';

/**
 * The opinion as a DOCX file (docx-format): equal input gives equal bytes. `readBlob` answers the bytes of
 * a kept picture by its SHA-256; its failures pass through.
 *
 * Fails with EXPORT_MODEL_INVALID when something in the model cannot be written; the details count the gaps
 * and name the first ones.
 */
export async function writeDocx(
  model: OpinionModel,
  settings: OpinionSettings,
  readBlob: (sha256: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const clean = cleanTexts(model);
  const gaps = modelGaps(clean);
  if (gaps.length > 0) {
    fail('EXPORT_MODEL_INVALID', 'the opinion has gaps', {
      count: gaps.length,
      gaps: gaps.slice(0, 20).join('; '),
    });
  }
  const pictures = await readPictures(clean, readBlob);
  const layout = pageLayout(settings.layout);
  const fonts = fontsOf(settings);
  const flow = documentFlow(clean);
  const tables = flow.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.table] : [])),
  );
  const marks = tableMarks(tables);
  const context: WriteContext = { layout, settings, meta: clean.meta, pictures, marks };
  const properties = documentProperties(clean, settings);
  const document = new Document({
    title: properties.title,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    customProperties: properties.custom,
    styles: documentStyles(layout, fonts, settings.typedNumbers),
    numbering: numbering(layout),
    evenAndOddHeaderAndFooters: layout.kind === 'gb',
    sections: flow.map((run) => sectionOf(run, context)),
  });
  const packed = await Packer.pack(document, 'uint8array');
  return finishPackage(packed, { tables, layout, fonts, properties });
}

async function readPictures(
  { sections }: OpinionModel,
  readBlob: (sha256: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const block of sections.flatMap((section) => section.blocks)) {
    if (block.kind !== 'figure' || pictures.has(block.figure.sha256)) continue;
    pictures.set(block.figure.sha256, await readBlob(block.figure.sha256));
  }
  return pictures;
}

function sectionOf(run: PageRun, context: WriteContext): ISectionOptions {
  const { layout, meta } = context;
  return {
    properties: { type: SectionType.NEXT_PAGE, ...pageOf(layout, run.orientation) },
    ...pageMargins(layout, meta),
    children: writePieces(run, context),
  };
}

function pageOf(layout: PageLayout, orientation: PageRun['orientation']): ISectionOptions['properties'] {
  const linePitch = layout.linePitch?.[orientation];
  return {
    page: {
      // The library turns the paper itself: portrait numbers always.
      size: {
        width: 11_906,
        height: 16_838,
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        ...layout.margins[orientation],
        header: layout.headerDistance,
        footer: layout.footerDistance,
        gutter: 0,
      },
    },
    ...(linePitch === undefined ? {} : { grid: { type: DocumentGridType.LINES, linePitch } }),
  };
}
