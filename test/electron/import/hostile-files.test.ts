import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../support/imported.ts';
import { aPdf, deflatedStream } from '../../support/pdf.ts';
import { aBmp, aGif, aJpeg, aPng, aWebp } from '../../support/pictures.ts';
import { aWordFile, paragraph } from '../../support/word-file.ts';

const MB = 1024 * 1024;
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const entities = (inside: string, use: string) =>
  `<?xml version="1.0"?><!DOCTYPE r [${inside}]><r>${use}</r>`;
const billionLaughs = Array.from(
  { length: 10 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
).join('');
/** Changes the two declared sizes of the first entry of a ZIP's directory. */
const lying = (zip: Uint8Array, declared: number) => {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(declared, bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return new Uint8Array(bytes);
};

describe('hostile and broken files are refused with a code, and nothing is kept', () => {
  it.each([
    ['an empty file', 'a.txt', '', 'FILE_EMPTY'],
    [
      'an old Word file',
      'a.doc',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`),
      'FILE_TYPE_UNSUPPORTED',
    ],
    [
      'a Word file with a password',
      'a.docx',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}\0`),
      'FILE_ENCRYPTED',
    ],
    ['a program', 'a.txt', latin1('MZ\x90\0'), 'FILE_TYPE_UNSUPPORTED'],
    ['a compressed archive', 'a.rar', 'Rar!\x1a\x07', 'FILE_TYPE_UNSUPPORTED'],
    ['a ZIP that is no document', 'a.docx', zipSync({ 'a.txt': latin1('hi') }), 'FILE_TYPE_UNSUPPORTED'],
    ['a spreadsheet', 'a.docx', zipSync({ 'xl/workbook.xml': latin1('<a/>') }), 'FILE_TYPE_UNSUPPORTED'],
    ['a drawing', 'a.xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'FILE_TYPE_UNSUPPORTED'],
  ])('%s', async (_, name, content, code) => {
    expect(await refusal(name, content)).toBe(code);
  });

  it.each([
    [
      'an external entity',
      entities('<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'),
      'XML_ENTITIES_REFUSED',
    ],
    ['a billion laughs', entities(`<!ENTITY l0 "ha">${billionLaughs}`, '&l10;'), 'XML_ENTITIES_REFUSED'],
    ['a parameter entity', entities('<!ENTITY % p SYSTEM "x.dtd"> %p;', ''), 'XML_ENTITIES_REFUSED'],
    ['an undefined entity', '<?xml version="1.0"?><r>&x;</r>', 'XML_MALFORMED'],
    ['elements left open', '<?xml version="1.0"?><r><a></r>', 'XML_MALFORMED'],
    ['an XML file cut off', '<?xml version="1.0"?><r><a>words', 'XML_MALFORMED'],
    [
      'elements nested too deep',
      `<?xml version="1.0"?>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`,
      'NESTING_TOO_DEEP',
    ],
    ['a page nested too deep', `<html>${'<div>'.repeat(100_000)}`, 'NESTING_TOO_DEEP'],
    ['nothing but elements', `<?xml version="1.0"?><r>${'<a/>'.repeat(1_100_000)}</r>`, 'FILE_TOO_LARGE'],
  ])('%s', async (_, content, code) => {
    expect(await refusal('a.xml', content)).toBe(code);
  });

  it('a file above 200 MB, before anything of it is read', async () => {
    expect(await refusal('a.pdf', new Uint8Array(200 * MB + 1))).toBe('FILE_TOO_LARGE');
    expect(await refusal('a.txt', 'twelve bytes', { fileBytes: 11 })).toBe('FILE_TOO_LARGE');
  });

  it('a text too long to be held several times over', async () => {
    expect(await refusal('a.txt', 'x'.repeat(2000), { textBytes: 1999 })).toBe('FILE_TOO_LARGE');
    expect(await refusal('a.txt', 'x'.repeat(2000), { textChars: 1999 })).toBe('FILE_TOO_LARGE');
  });

  it.each([
    [
      'a part that inflates a thousandfold',
      aWordFile({ body: '', parts: { 'word/x.xml': new Uint8Array(20 * MB) } }),
      'ARCHIVE_BOMB',
    ],
    ['a part declared too large', lying(aWordFile({ body: '' }), 0xf0000000), 'ARCHIVE_BOMB'],
    [
      'too many parts',
      aWordFile({
        body: '',
        parts: Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`p${at}`, ''])),
      }),
      'ARCHIVE_BOMB',
    ],
    [
      'an entity in a part',
      aWordFile({ body: '', parts: { 'word/styles.xml': entities('<!ENTITY a "b">', '') } }),
      'XML_ENTITIES_REFUSED',
    ],
    [
      'a DTD in a part',
      aWordFile({ body: '', parts: { 'word/styles.xml': '<!DOCTYPE r SYSTEM "x.dtd"><r/>' } }),
      'XML_ENTITIES_REFUSED',
    ],
    ['a part that is no XML', aWordFile({ body: '<w:p>' }), 'XML_MALFORMED'],
    [
      'a Word file cut off',
      aWordFile({ body: paragraph('字'.repeat(500)) }).subarray(0, 300),
      'FILE_TRUNCATED',
    ],
    [
      'tables nested too deep',
      aWordFile({ body: `${'<w:tbl><w:tr><w:tc>'.repeat(200)}${'</w:tc></w:tr></w:tbl>'.repeat(200)}` }),
      'NESTING_TOO_DEEP',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal('a.docx', bytes)).toBe(code);
  });

  it('a Word file with a bit turned, by its checksum', async () => {
    const bytes = Uint8Array.from(aWordFile({ body: paragraph('甲乙丙丁'.repeat(50)) }));
    const part = Buffer.from(bytes).indexOf('word/document.xml') + 40;
    bytes[part] = (bytes[part] ?? 0) ^ 1;
    expect(['FILE_CORRUPT', 'XML_MALFORMED']).toContain(await refusal('a.docx', bytes));
  });

  it.each([
    ['a PDF cut off', aPdf([{ texts: [{ text: '字', x: 70, y: 700 }] }]).subarray(0, -60), 'FILE_TRUNCATED'],
    ['a PDF of nothing', latin1('%PDF-1.7\nnothing\n%%EOF'), 'FILE_CORRUPT'],
    [
      'a PDF with a password',
      aPdf([{ texts: [] }], {
        trailer: `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`,
      }),
      'FILE_ENCRYPTED',
    ],
    [
      'a PDF with too many pages',
      aPdf(Array.from({ length: 2001 }, () => ({ texts: [] }))),
      'FILE_TOO_LARGE',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal('a.pdf', bytes)).toBe(code);
  });

  it.each([
    ['png', aPng(40, 30)],
    ['jpg', aJpeg(40, 30)],
    ['gif', aGif(40, 30)],
    ['bmp', aBmp(40, 30)],
    ['webp', aWebp(40, 30)],
  ])('a %s picture cut off', async (extension, bytes) => {
    expect(await refusal(`a.${extension}`, bytes.subarray(0, -4))).toBe('FILE_TRUNCATED');
  });

  it('pictures without size or of more pixels than a screen can decode', async () => {
    expect(await refusal('a.png', aPng(0, 30))).toBe('IMAGE_UNREADABLE');
    expect(await refusal('a.png', aPng(60_000, 60_000))).toBe('FILE_TOO_LARGE');
  });
});

describe('a reader that does not come to an end', () => {
  const bytes = inflatingPdf();

  it('is stopped when its time is up', async () => {
    expect(await refusal('a.pdf', bytes, { timeoutMs: 60 })).toBe('TIMED_OUT');
  });

  it('does not keep the next file from being read', async () => {
    const codes = [refusal('a.pdf', bytes, { timeoutMs: 60 }), refusal('b.txt', '文字')];
    expect(await Promise.all(codes)).toEqual(['TIMED_OUT', 'accepted']);
  });

  it('is stopped when the process grows too much', async () => {
    expect(await refusal('a.pdf', bytes, { growthMb: 0 })).toBe('FILE_TOO_LARGE');
  });

  it('is stopped when its heap is full', async () => {
    const wide = `<?xml version="1.0"?><r>${'<a b="c">d</a>'.repeat(400_000)}</r>`;
    expect(await refusal('a.xml', wide, { heapMb: 32 })).toBe('FILE_TOO_LARGE');
  });

  /** A content stream that inflates to 200 MB through two rounds of compression. */
  function inflatingPdf(): Uint8Array {
    const bomb = deflatedStream(new Uint8Array(200 * MB).fill(32), 2);
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 10 0 R>>';
    const pdf = aPdf([{ texts: [] }], { objects: [bomb, page] });
    return latin1(Buffer.from(pdf).toString('latin1').replace('Kids[12 0 R]', 'Kids[11 0 R]'));
  }
});
