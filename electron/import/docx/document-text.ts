import type { ImportedBlock } from '../../../shared/domain/imported-text.ts';
import { elementsOf, findChild, isElement, type MarkupElement } from '../markup/markup-tree.ts';
import type { TextCollector } from '../text-collector.ts';
import { Numbering } from './numbering.ts';
import { paragraphFacts } from './paragraph-styles.ts';
import { type Findings, paragraphText } from './run-text.ts';
import type { WordPackage } from './word-package.ts';

/** Where a picture of the document stands in the text. */
export type PlacedPicture = Readonly<{ relation: string; at: number }>;

export type DocumentText = Readonly<{ findings: Findings; pictures: readonly PlacedPicture[] }>;

type Kind = ImportedBlock['kind'];

/** Writes the document's words into `out` in reading order: body, then foot- and endnotes. */
export function collectDocument(word: WordPackage, out: TextCollector): DocumentText {
  const reader = new DocumentReader(word, out);
  reader.readBlocks(word.body, 'paragraph');
  for (const note of [...word.footnotes, ...word.endnotes]) reader.readBlocks(note, 'footnote');
  return reader;
}

/** The words of a header or footer, on one line. */
export function marginWords(part: MarkupElement): string {
  const words: string[] = [];
  const visit = (element: MarkupElement): void => {
    if (element.name === 'w:p') words.push(paragraphText(element, noFindings()).words.trim());
    else for (const child of elementsOf(element)) visit(child);
  };
  visit(part);
  return words.filter((line) => line !== '').join(' ');
}

class DocumentReader implements DocumentText {
  readonly findings = noFindings();
  readonly pictures: PlacedPicture[] = [];
  readonly #out: TextCollector;
  readonly #numbering: Numbering;
  readonly #factsOf: ReturnType<typeof paragraphFacts>;

  constructor(word: WordPackage, out: TextCollector) {
    this.#out = out;
    this.#numbering = new Numbering(word.numbering);
    this.#factsOf = paragraphFacts(word.styles);
  }

  /** Paragraphs and tables below `parent`, through content controls and change marks. */
  readBlocks(parent: MarkupElement, kind: Kind): void {
    for (const element of parent.children.filter(isElement)) {
      if (element.name === 'w:p') this.#readParagraph(element, kind, parent.attributes['w:id']);
      else if (element.name === 'w:tbl') this.#readTable(element);
      else if (element.name === 'w:altChunk') this.findings.externalObjects += 1;
      else if (element.name !== 'w:sectPr') this.readBlocks(element, kind);
    }
  }

  #readParagraph(paragraph: MarkupElement, kind: Kind, noteId: string | undefined): void {
    const { headingLevel } = this.#factsOf(paragraph);
    const { words, textBoxes } = this.#wordsOf(paragraph);
    if (kind === 'footnote') this.#out.add(words, { kind, ...(noteId !== undefined && { label: noteId }) });
    else if (headingLevel !== undefined) this.#out.add(words, { kind: 'heading', level: headingLevel });
    else this.#out.add(words, { kind });
    for (const box of textBoxes) this.readBlocks(box, 'text-box');
  }

  /** A row is one block, its cells set apart by tabs; a cell that continues a merged one is empty. */
  #readTable(table: MarkupElement): void {
    const boxes: MarkupElement[] = [];
    for (const row of rowsOf(table)) {
      const cells = cellsOf(row).map((cell) => this.#cellWords(cell, boxes));
      if (cells.some((cell) => cell !== '')) this.#out.add(cells.join('\t'), { kind: 'table-row' });
    }
    for (const box of boxes) this.readBlocks(box, 'text-box');
  }

  #cellWords(cell: MarkupElement, boxes: MarkupElement[]): string {
    const words: string[] = [];
    const visit = (element: MarkupElement): void => {
      if (element.name === 'w:p') {
        const paragraph = this.#wordsOf(element);
        boxes.push(...paragraph.textBoxes);
        words.push(paragraph.words.replace(/\s+/g, ' ').trim());
      } else for (const child of elementsOf(element)) visit(child);
    };
    visit(cell);
    return words.filter((line) => line !== '').join(' ');
  }

  #wordsOf(paragraph: MarkupElement): { words: string; textBoxes: readonly MarkupElement[] } {
    const { words, textBoxes, pictures } = paragraphText(paragraph, this.findings);
    for (const relation of pictures) this.pictures.push({ relation, at: this.#out.length });
    const { list } = this.#factsOf(paragraph);
    // Word counts an empty list paragraph too, but shows people a number without words: not a claim.
    const label = list && words.trim() !== '' ? this.#numbering.next(list) : '';
    return { words: label + words, textBoxes };
  }
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return elementsOf(table).flatMap((element) => {
    if (element.name === 'w:tr') return isDeletedRow(element) ? [] : [element];
    return element.name === 'w:tblPr' || element.name === 'w:tblGrid' ? [] : rowsOf(element);
  });
}

function isDeletedRow(row: MarkupElement): boolean {
  return findChild(findChild(row, 'w:trPr'), 'w:del') !== undefined;
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return elementsOf(row).flatMap((element) => {
    if (element.name === 'w:tc') return [element];
    return element.name === 'w:sdt' || element.name === 'w:sdtContent' ? cellsOf(element) : [];
  });
}

function noFindings(): Findings {
  return {
    deletedChars: 0,
    insertedChars: 0,
    hiddenChars: 0,
    struckChars: 0,
    externalObjects: 0,
    unknownSymbols: 0,
  };
}
