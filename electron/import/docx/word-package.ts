import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportLimits } from '../import-limits.ts';
import { allBelow, findChild, isElement, type MarkupElement, textOf } from '../markup/markup-tree.ts';
import { parseXml } from '../markup/parse-xml.ts';
import { decodeText } from '../text/decode-text.ts';
import { openZip, type ZipPackage } from './zip-package.ts';

/** The parts of a Word document that carry words; relations that lead outside are not even kept. */
export type WordPackage = Readonly<{
  zip: ZipPackage;
  body: MarkupElement;
  styles: MarkupElement | undefined;
  numbering: MarkupElement | undefined;
  footnotes: readonly MarkupElement[];
  endnotes: readonly MarkupElement[];
  headers: readonly MarkupElement[];
  footers: readonly MarkupElement[];
  commentCount: number;
  /** Relation id → part name, internal pictures only. */
  pictures: ReadonlyMap<string, string>;
  /** Pictures linked from outside the file; never opened. */
  linkedPictures: number;
}>;

/** What else a ZIP may be, told by a part that only it has. */
const OTHER_PACKAGES: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
  ['OFD.xml', 'OFD'],
  ['content.xml', 'ODT'],
  ['META-INF/container.xml', 'EPUB'],
];

/** Opens a DOCX; FILE_TYPE_UNSUPPORTED names what another ZIP is. */
export async function openWordPackage(bytes: Uint8Array, limits: ImportLimits): Promise<WordPackage> {
  const zip = await openZip(bytes, limits);
  const main = await mainPart(zip, limits);
  if (main === undefined) {
    const other = OTHER_PACKAGES.find(([part]) => zip.has(part));
    return fail('FILE_TYPE_UNSUPPORTED', 'not a Word document', { type: other?.[1] ?? 'ZIP' });
  }
  const part = async (name: string) => (zip.has(name) ? readPart(zip, name, limits) : undefined);
  const numbered = async (stem: RegExp) =>
    Promise.all(zip.names.filter((name) => stem.test(name)).map((name) => readPart(zip, name, limits)));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = findChild(await readPart(zip, main, limits), 'w:body') ?? fail('FILE_CORRUPT', 'no body');
  const comments = await part('word/comments.xml');
  return {
    zip,
    body,
    styles: await part('word/styles.xml'),
    numbering: await part('word/numbering.xml'),
    footnotes: notesOf(await part('word/footnotes.xml'), 'w:footnote'),
    endnotes: notesOf(await part('word/endnotes.xml'), 'w:endnote'),
    headers: await numbered(/^word\/header\d*\.xml$/),
    footers: await numbered(/^word\/footer\d*\.xml$/),
    commentCount: comments ? allBelow(comments, (element) => element.name === 'w:comment').length : 0,
    ...picturesOf(await part(`${folder}_rels/${main.slice(folder.length)}.rels`), folder),
  };
}

/** The package says which part is the document; it is word/document.xml in nearly all of them. */
async function mainPart(zip: ZipPackage, limits: ImportLimits): Promise<string | undefined> {
  if (zip.has('word/document.xml')) return 'word/document.xml';
  if (!zip.has('_rels/.rels')) return undefined;
  const relations = await readPart(zip, '_rels/.rels', limits);
  const main = allBelow(
    relations,
    ({ attributes }) => attributes.Type?.endsWith('/officeDocument') === true,
  )[0];
  const name = main?.attributes.Target?.replace(/^\//, '');
  return name?.startsWith('word/') && zip.has(name) ? name : undefined;
}

/** Root element of a part. A DTD has no business in a Word file, so any is refused. */
async function readPart(zip: ZipPackage, name: string, limits: ImportLimits): Promise<MarkupElement> {
  const { document, hasExternalDtd } = parseXml(decodeText(await zip.read(name)).text, limits);
  if (hasExternalDtd) fail('XML_ENTITIES_REFUSED');
  return document.children.find(isElement) ?? fail('XML_MALFORMED');
}

/** Notes with words; Word keeps separators under the same element. */
function notesOf(part: MarkupElement | undefined, name: string): MarkupElement[] {
  if (!part) return [];
  return allBelow(
    part,
    (element) => element.name === name && element.attributes['w:type'] === undefined,
  ).filter((note) => textOf(note).trim() !== '');
}

function picturesOf(
  relations: MarkupElement | undefined,
  folder: string,
): Pick<WordPackage, 'pictures' | 'linkedPictures'> {
  const pictures = new Map<string, string>();
  let linkedPictures = 0;
  for (const relation of relations ? allBelow(relations, () => true) : []) {
    const { Id, Type, Target, TargetMode } = relation.attributes;
    if (Id === undefined || Target === undefined || Type?.endsWith('/image') !== true) continue;
    if (TargetMode === 'External') linkedPictures += 1;
    else pictures.set(Id, Target.startsWith('/') ? Target.slice(1) : folder + Target);
  }
  return { pictures, linkedPictures };
}
