import type { ImportedBlock } from '../../../shared/domain/imported-text.ts';
import type { ImageReference } from '../imported-file.ts';
import { collapse, elementsOf, isElement, type MarkupElement, textOf } from '../markup/markup-tree.ts';
import { struckText } from '../struck-text.ts';
import type { TextCollector } from '../text-collector.ts';
import { claimNumber, hasBlocks, type Section, sectionOf, strikes } from './element-marks.ts';

/** What a page holds besides its words. */
export type PageFindings = {
  images: ImageReference[];
  chromeChars: number;
  frames: number;
  struckChars: number;
};

type Place = Readonly<{
  section: Section | undefined;
  item: string;
  isPreformatted: boolean;
  isStruck: boolean;
}>;

/** Never words of the page. */
const SILENT = new Set([
  'head',
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'object',
  'embed',
  'audio',
  'video',
]);
/** Controls and navigation of the site, not what it says; counted and reported. */
const CHROME = new Set([
  'nav',
  'footer',
  'button',
  'select',
  'option',
  'textarea',
  'input',
  'datalist',
  'dialog',
]);
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'form',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'ul',
  'claim',
  'claim-text',
  'abstract',
  'description',
]);

/** Writes a page's readable words into `out`: block elements become blocks, rows one block each. */
export function collectHtmlText(root: MarkupElement, out: TextCollector): PageFindings {
  const walker = new PageWalker(out);
  walker.walk(root, { section: undefined, item: '', isPreformatted: false, isStruck: false });
  walker.flush();
  return walker.findings;
}

class PageWalker {
  readonly findings: PageFindings = { images: [], chromeChars: 0, frames: 0, struckChars: 0 };
  readonly #out: TextCollector;
  #words = '';
  /** A number to stand before the next words, however deep they lie. */
  #number = '';
  #facts: Omit<ImportedBlock, 'start' | 'end' | 'paragraph'> = { kind: 'paragraph' };

  constructor(out: TextCollector) {
    this.#out = out;
  }

  walk(parent: MarkupElement, place: Place): void {
    for (const child of parent.children) {
      if (isElement(child)) this.#visit(child, place);
      else {
        const words = place.isPreformatted ? child : child.replace(/\u200b|\ufeff/g, '');
        if (place.isStruck) this.findings.struckChars += words.trim().length;
        this.#words += place.isStruck ? struckText(words) : words;
      }
    }
  }

  flush(): void {
    const words = collapse(this.#words);
    if (words !== '') {
      this.#out.add(this.#number + words, this.#facts);
      this.#number = '';
    }
    this.#words = '';
    this.#facts = { kind: 'paragraph' };
  }

  #visit(element: MarkupElement, place: Place): void {
    const { name } = element;
    if (SILENT.has(name)) return;
    if (CHROME.has(name)) this.findings.chromeChars += collapse(visibleText(element)).length;
    else if (name === 'iframe' || name === 'frame') this.findings.frames += 1;
    else if (name === 'img') this.#addImage(element);
    else if (name === 'br') this.#lineBreak(place);
    else if (name === 'tr') this.#addRow(element, place);
    else if (/^h[1-6]$/.test(name))
      this.#addBlock(element, place, { kind: 'heading', level: Number(name[1]) });
    else if (name === 'ol') this.#addOrdered(element, place);
    else if (name === 'pre') this.#addPreformatted(element, place);
    else if (BLOCKS.has(name))
      this.#addBlock(element, place, { kind: name === 'li' ? 'list-item' : 'paragraph' });
    else {
      const isStruck = place.isStruck || strikes(element);
      this.walk(element, { ...place, section: sectionOf(element) ?? place.section, isStruck });
    }
  }

  #addBlock(element: MarkupElement, place: Place, facts: Pick<ImportedBlock, 'kind' | 'level'>): void {
    this.flush();
    const section = sectionOf(element) ?? place.section;
    this.#begin(facts, section);
    const number = claimNumber(element) ?? place.item;
    if (number !== '' && !/^\s*[\d０-９]+\s*[.．、:：]/.test(textOf(element))) this.#number = `${number}. `;
    this.walk(element, { ...place, section, item: '' });
    this.flush();
    this.#number = '';
  }

  #begin(facts: Pick<ImportedBlock, 'kind' | 'level'>, section: Section | undefined): void {
    this.#facts = { ...facts, ...(section && { section }) };
  }

  #lineBreak(place: Place): void {
    const facts = this.#facts;
    this.flush();
    this.#facts = { ...facts, ...(place.section && { section: place.section }) };
  }

  /** Numbers that the browser would print before the items of an ordered list. */
  #addOrdered(list: MarkupElement, place: Place): void {
    this.flush();
    const section = sectionOf(list) ?? place.section;
    let number = Number(list.attributes.start ?? 1);
    for (const item of elementsOf(list)) {
      const isItem = item.name === 'li';
      const isClaim = elementsOf(item).some((child) => claimNumber(child) !== undefined);
      this.#visit(item, { ...place, section, item: isItem && !isClaim ? String(number) : '' });
      if (isItem) number += 1;
    }
  }

  #addPreformatted(element: MarkupElement, place: Place): void {
    this.flush();
    for (const line of visibleText(element).split('\n')) {
      this.#begin({ kind: 'paragraph' }, place.section);
      this.#words = line;
      this.flush();
    }
  }

  /** Rows of data are one block; a table used for layout (rows with tables or blocks inside) is walked. */
  #addRow(row: MarkupElement, place: Place): void {
    this.flush();
    const cells = elementsOf(row);
    if (cells.some((cell) => hasBlocks(cell))) {
      for (const cell of cells) this.#addBlock(cell, place, { kind: 'paragraph' });
      return;
    }
    const words: string[] = [];
    for (const cell of cells) {
      this.walk(cell, place);
      words.push(collapse(this.#words));
      this.#words = '';
    }
    this.#begin({ kind: 'table-row' }, place.section);
    this.#words = '';
    if (words.some((cell) => cell !== '')) this.#out.add(words.join('\t'), this.#facts);
    this.#facts = { kind: 'paragraph' };
  }

  /** Pages that load pictures late keep the address in data-src and the like. */
  #addImage(image: MarkupElement): void {
    const { attributes } = image;
    const src =
      attributes['data-src'] ??
      attributes['data-original'] ??
      attributes['data-lazy-src'] ??
      attributes.src ??
      '';
    if (src !== '')
      this.findings.images.push({ src, alt: collapse(attributes.alt ?? ''), at: this.#out.length });
  }
}

function visibleText(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child;
      return SILENT.has(child.name) ? '' : child.name === 'br' ? '\n' : visibleText(child);
    })
    .join('');
}
