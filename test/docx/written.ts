import { writeDocx } from '../../electron/docx/write-docx.ts';
import type { OpinionModel, OpinionTable } from '../../shared/opinion/model.ts';
import type { OpinionCase } from './opinion-cases.ts';
import { all, attribute, type ReadDocx, readDocx } from './read-docx.ts';

/** The document of a case, read back. */
export async function docxOf({ model, settings, readBlob }: OpinionCase): Promise<ReadDocx> {
  return readDocx(await writeDocx(model, settings, readBlob));
}

/** The model with every comparison table changed. */
export function withTable(model: OpinionModel, change: (table: OpinionTable) => OpinionTable): OpinionModel {
  const sections = model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' && block.table.purpose === 'comparison'
        ? { ...block, table: change(block.table) }
        : block,
    ),
  }));
  return { ...model, sections };
}

export function bookmarksOf(docx: ReadDocx): string[] {
  return all(docx.part('word/document.xml'), 'bookmarkStart').map((mark) => attribute(mark, 'name'));
}
