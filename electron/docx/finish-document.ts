import type { Document, Element } from '@xmldom/xmldom';
import type { OpinionTable } from '../../shared/opinion/model.ts';
import { defined } from '../../shared/util/assert.ts';
import type { PageLayout } from './page-layout.ts';
import { inCharacters } from './signature-place.ts';
import { STYLE } from './styles.ts';
import { all, child, children, element, place, W } from './xml-tree.ts';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const TABLE_ORDER = [
  'tblStyle',
  'tblpPr',
  'tblOverlap',
  'bidiVisual',
  'tblStyleRowBandSize',
  'tblStyleColBandSize',
  'tblW',
  'jc',
  'tblCellSpacing',
  'tblInd',
  'tblBorders',
  'shd',
  'tblLayout',
  'tblCellMar',
  'tblLook',
  'tblCaption',
  'tblDescription',
];

/** Names tables, numbers pictures and bookmarks in reading order, and gives indents in characters. */
export function finishDocument(
  document: Document,
  tables: readonly OpinionTable[],
  layout: PageLayout,
): void {
  for (const [index, table] of all(document, 'tbl').entries()) {
    const { caption, description } = defined(tables[index], 'a table of the model');
    const properties = defined(child(table, 'tblPr'), 'table properties');
    const borders = child(properties, 'tblBorders');
    // The style draws the lines; the library states its own beside it.
    if (borders !== undefined) properties.removeChild(borders);
    place(properties, element(document, 'tblCaption', { val: caption }), TABLE_ORDER);
    place(properties, element(document, 'tblDescription', { val: description }), TABLE_ORDER);
  }
  for (const [index, picture] of [...document.getElementsByTagNameNS(WP, 'docPr')].entries()) {
    picture.setAttribute('id', String(index + 1));
  }
  for (const inline of document.getElementsByTagNameNS(WP, 'inline')) makeRoomForTurned(inline);
  numberBookmarks(document);
  for (const paragraph of all(document, 'p')) finishParagraph(document, paragraph, layout);
  for (const run of all(document, 'r')) hintMarks(document, run);
}

/**
 * A picture turned by a quarter keeps its unturned size as its extent; what it then reaches beyond is stated as
 * Word states it, so that it does not cover the lines around it.
 */
function makeRoomForTurned(inline: Element): void {
  const [transform] = inline.getElementsByTagNameNS(A, 'xfrm');
  const degrees = Number(transform?.getAttribute('rot') ?? 0) / 60_000;
  if (degrees % 180 === 0) return;
  const [extent] = inline.getElementsByTagNameNS(WP, 'extent');
  const [room] = inline.getElementsByTagNameNS(WP, 'effectExtent');
  const difference = Number(extent?.getAttribute('cx')) - Number(extent?.getAttribute('cy'));
  const reach = String(Math.round(Math.abs(difference) / 2));
  for (const edge of difference > 0 ? ['t', 'b'] : ['l', 'r']) room?.setAttribute(edge, reach);
}

function numberBookmarks(document: Document): void {
  // None lies in another one, so starts and ends come in the same order.
  for (const name of ['bookmarkStart', 'bookmarkEnd']) {
    for (const [index, mark] of all(document, name).entries()) {
      mark.setAttributeNS(W, 'w:id', String(index + 1));
    }
  }
}

/** A section's end behind a table gets its style; name and date keep their distance from the edge in characters, as Word and WPS count it. */
function finishParagraph(document: Document, paragraph: Element, layout: PageLayout): void {
  const properties = child(paragraph, 'pPr');
  if (properties === undefined) return;
  const style = child(properties, 'pStyle')?.getAttributeNS(W, 'val');
  if (style === undefined && child(properties, 'sectPr') !== undefined) {
    const named = element(document, 'pStyle', { val: STYLE.sectionEnd });
    properties.insertBefore(named, properties.firstChild);
  }
  const indent = child(properties, 'ind');
  if (indent === undefined || (style !== STYLE.signatory && style !== STYLE.date)) return;
  const right = Number(indent.getAttributeNS(W, 'right'));
  indent.setAttributeNS(W, 'w:rightChars', String(inCharacters(right, layout)));
}

/** Punctuation that Latin and Chinese share: a run of nothing else needs the hint itself. */
const SHARED_MARKS = /^[\s“”‘’…—·×°±]+$/u;

function hintMarks(document: Document, run: Element): void {
  const text = all(run, 't')
    .map((one) => one.textContent ?? '')
    .join('');
  if (!SHARED_MARKS.test(text)) return;
  const old = child(run, 'rPr');
  const properties = old ?? element(document, 'rPr');
  if (old === undefined) run.insertBefore(properties, run.firstChild);
  const fonts = child(properties, 'rFonts') ?? element(document, 'rFonts');
  fonts.setAttributeNS(W, 'w:hint', 'eastAsia');
  properties.insertBefore(fonts, children(properties)[0] ?? null);
}
