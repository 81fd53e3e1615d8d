import { strToU8, zipSync } from 'fflate';

export type WordFile = Readonly<{
  body: string;
  styles?: string;
  numbering?: string;
  /** Further parts by name; text or bytes. */
  parts?: Readonly<Record<string, string | Uint8Array>>;
}>;

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A part of WordprocessingML with its root element. */
export function wordPart(root: string, inner: string): string {
  return `${HEAD}<w:${root} ${SPACES}>${inner}</w:${root}>`;
}

/** Bytes of a DOCX made of the inner XML given. */
export function aWordFile({ body, styles, numbering, parts = {} }: WordFile): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...(styles !== undefined && { 'word/styles.xml': wordPart('styles', styles) }),
    ...(numbering !== undefined && { 'word/numbering.xml': wordPart('numbering', numbering) }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** A paragraph of plain words; `properties` is the inside of w:pPr. */
export function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** Membership of a list, for {@link paragraph}. */
export function inList(listId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}

/** A list definition with one pattern per level: `[format, pattern]`. */
export function listDefinition(
  id: number,
  levels: readonly (readonly [format: string, pattern: string])[],
): string {
  const inner = levels.map(
    ([format, pattern], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}
