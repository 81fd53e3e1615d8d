import { zlibSync } from 'fflate';

/** One run of text on a page; x and y in points from the lower left corner, as PDF counts. */
export type PdfText = Readonly<{ text: string; x: number; y: number; size?: number; turned?: boolean }>;
export type PdfPage = Readonly<{
  texts: readonly PdfText[];
  width?: number;
  height?: number;
  rotate?: number;
}>;

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

export type PdfOptions = Readonly<{
  /** Put into the trailer dictionary. */
  trailer?: string;
  /** Bodies of objects 10, 11 …, before those of the pages. */
  objects?: readonly string[];
  /** `unicode-map`: own codes with a ToUnicode map. `UniGB-UCS2-H`: the map every reader must have. */
  font?: 'unicode-map' | 'UniGB-UCS2-H';
}>;

/** A small valid PDF with readable Chinese text; no font is embedded. */
export function aPdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const { trailer = '', objects: more = [], font = 'unicode-map' } = options;
  const characters = [...new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => [...text])))];
  const isMapped = font === 'unicode-map';
  const codes = new Map(
    characters.map((character, index) => [character, isMapped ? index + 1 : character.charCodeAt(0)]),
  );
  const pageId = (index: number) => 10 + more.length + index * 2;
  const encoding = isMapped ? '/Encoding/Identity-H/ToUnicode 6 0 R' : `/Encoding/${font}`;
  const objects: [id: number, body: string][] = [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${pageId(at)} 0 R`).join(' ')}]>>`],
    [3, `<</Type/Font/Subtype/Type0/BaseFont/Test/DescendantFonts[4 0 R]${encoding}>>`],
    [4, descendant(isMapped ? codes : undefined)],
    [
      5,
      '<</Type/FontDescriptor/FontName/Test/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/StemV 80>>',
    ],
    [6, stream(toUnicode(codes))],
    ...more.map((body, index): [number, string] => [10 + index, body]),
    ...pages.flatMap((page, index): [number, string][] => [
      [pageId(index), pageObject(page, pageId(index) + 1)],
      [pageId(index) + 1, stream(content(page, codes))],
    ]),
  ];
  return assemble(objects, trailer);
}

/** A stream object's body, deflated `times` over: each round is undone by one more filter. */
export function deflatedStream(data: Uint8Array, times: number): string {
  let packed = data;
  for (let round = 0; round < times; round += 1) packed = zlibSync(packed, { level: 9 });
  const bytes = Buffer.from(packed).toString('latin1');
  return `<</Length ${bytes.length}/Filter[${'/FlateDecode'.repeat(times)}]>>\nstream\n${bytes}\nendstream`;
}

/** Chinese characters are one em wide, others half; fonts of the Adobe collection keep the default. */
function descendant(codes: ReadonlyMap<string, number> | undefined): string {
  const narrow = [...(codes ?? [])].filter(([character]) => character.charCodeAt(0) < 0x7f);
  const widths = narrow.map(([, code]) => `${code}[500]`).join(' ');
  const ordering = codes ? 'Identity' : 'GB1';
  return `<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/FontDescriptor 5 0 R/DW 1000/W[${widths}]>>`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([character, code]) => `<${hex(code)}> <${utf16(character)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

function pageObject({ width = 595, height = 842, rotate = 0 }: PdfPage, contentId: number): string {
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${contentId} 0 R>>`;
}

function content({ texts }: PdfPage, codes: ReadonlyMap<string, number>): string {
  return texts
    .map(({ text, x, y, size = 12, turned = false }) => {
      const words = [...text].map((character) => hex(codes.get(character) ?? 0)).join('');
      const matrix = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
      return `BT /F1 ${size} Tf ${matrix} Tm <${words}> Tj ET`;
    })
    .join('\n');
}

function assemble(
  objects: readonly (readonly [id: number, body: string])[],
  trailerExtra: string,
): Uint8Array {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = new Map<number, number>();
  for (const [id, body] of objects) {
    offsets.set(id, file.length);
    file += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const last = Math.max(...offsets.keys());
  const rows = Array.from({ length: last }, (_, index) => {
    const offset = offsets.get(index + 1);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${last + 1}\n0000000000 65535 f \n${rows.join('')}`;
  file += `trailer\n<</Size ${last + 1}/Root 1 0 R${trailerExtra}>>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(file);
}

function stream(data: string): string {
  return `<</Length ${data.length}>>\nstream\n${data}\nendstream`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at))).join('');
}
