import type { Document, Element } from '@xmldom/xmldom';
import { defined } from '../../shared/util/assert.ts';
import { STYLE, TABLE_STYLE } from './styles.ts';
import { all, child, children, element, parseXml, place, rootOf, W } from './xml-tree.ts';

/** The sequence of CT_PPr as far as styles use it; what stands elsewhere is moved to its place. */
const PPR_ORDER = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
];

/** CT_Settings from compat on; everything the library writes before it stands before it in the schema too. */
const SETTINGS_ORDER = [
  'compat',
  'docVars',
  'rsids',
  'mathPr',
  'attachedSchema',
  'themeFontLang',
  'clrSchemeMapping',
];

/** Text smaller than the body: on the grid of 28.95 pt each of its lines would take a line of the body. */
const OFF_GRID: ReadonlySet<string> = new Set([
  STYLE.cell,
  STYLE.cellHead,
  STYLE.picture,
  STYLE.caption,
  STYLE.figureCaption,
  STYLE.closingNote,
  STYLE.header,
  STYLE.footer,
  STYLE.sectionEnd,
]);

/** Marks the default style, states the rules of line breaking, adds the table styles. */
export function finishStyles(document: Document): void {
  const root = rootOf(document);
  for (const style of all(root, 'style')) {
    const id = style.getAttributeNS(W, 'styleId');
    if (id === STYLE.normal) finishNormal(document, style);
    if (OFF_GRID.has(id ?? '')) {
      place(child(style, 'pPr') ?? style, element(document, 'snapToGrid', { val: '0' }), PPR_ORDER);
    }
  }
  for (const properties of all(root, 'pPr')) sortChildren(properties, PPR_ORDER);
  const tables = parseXml(tableStyles());
  for (const style of children(rootOf(tables))) root.appendChild(document.importNode(style, true));
}

/** Viewers differ in what they do when these are absent, so they are stated (docx-format §4). */
function finishNormal(document: Document, style: Element): void {
  style.setAttributeNS(W, 'w:default', '1');
  const properties = defined(child(style, 'pPr'), 'paragraph properties of the base style');
  for (const [name, value] of [
    ['widowControl', '1'],
    ['kinsoku', '1'],
    ['overflowPunct', '1'],
    ['topLinePunct', '0'],
    ['autoSpaceDE', '1'],
    ['autoSpaceDN', '1'],
  ] as const) {
    place(properties, element(document, name, { val: value }), PPR_ORDER);
  }
}

function sortChildren(parent: Element, order: readonly string[]): void {
  const sorted = children(parent).sort(
    (a, b) => order.indexOf(a.localName ?? '') - order.indexOf(b.localName ?? ''),
  );
  for (const one of sorted) parent.appendChild(one);
}

/** 比对表: single lines of 0.5 pt, 0.19 cm at the sides. 图片版式: a grid to place things, without lines. */
function tableStyles(): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = (value: string) =>
    edges.map((edge) => `<w:${edge} w:val="${value}" w:sz="4" w:space="0" w:color="000000"/>`).join('');
  const style = (id: string, name: string, border: string, margins: string) =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>` +
    `<w:tblPr><w:tblBorders>${borders(border)}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style>`;
  const margin = (top: number, side: number) =>
    ['top', 'left', 'bottom', 'right']
      .map((edge) => `<w:${edge} w:w="${edge === 'top' || edge === 'bottom' ? top : side}" w:type="dxa"/>`)
      .join('');
  return (
    `<w:styles xmlns:w="${W}">` +
    style(TABLE_STYLE.comparison, '比对表', 'single', margin(40, 108)) +
    style(TABLE_STYLE.layout, '图片版式', 'nil', margin(0, 0)) +
    '</w:styles>'
  );
}

/** Binds the levels of the headings to their styles, so that a heading counts wherever the style is used. */
export function finishNumbering(document: Document): void {
  for (const abstract of all(document, 'abstractNum')) {
    const levels = all(abstract, 'lvl');
    const isHeadings =
      child(defined(levels[0], 'a level'), 'numFmt')?.getAttributeNS(W, 'val') === 'chineseCounting';
    if (!isHeadings) continue;
    child(abstract, 'multiLevelType')?.setAttributeNS(W, 'w:val', 'multilevel');
    for (const [index, level] of levels.slice(0, 3).entries()) {
      place(level, element(document, 'pStyle', { val: `Heading${index + 1}` }), LEVEL_ORDER);
    }
  }
}

const LEVEL_ORDER = [
  'start',
  'numFmt',
  'lvlRestart',
  'pStyle',
  'isLgl',
  'suff',
  'lvlText',
  'lvlPicBulletId',
  'legacy',
  'lvlJc',
  'pPr',
  'rPr',
];

export function finishSettings(document: Document): void {
  const language = element(document, 'themeFontLang', { val: 'en-US', eastAsia: 'zh-CN' });
  place(rootOf(document), language, SETTINGS_ORDER);
}
