import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, nameMismatch } from '../../../electron/import/file-name.ts';
import { importFile } from '../../../electron/import/import-file.ts';
import { DEFAULT_IMPORT_LIMITS } from '../../../electron/import/import-limits.ts';
import { readContent } from '../../../electron/import/read-content.ts';
import { sniff } from '../../../electron/import/sniff.ts';
import { importedTextSchema } from '../../../shared/domain/imported-text.ts';
import { imported } from '../../support/imported.ts';
import { aPdf } from '../../support/pdf.ts';
import { aPng } from '../../support/pictures.ts';
import { aWordFile, paragraph } from '../../support/word-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('type by content', () => {
  it.each([
    ['pdf', utf8('%PDF-1.4\n')],
    ['pdf', utf8('junk before\n%PDF-1.4\n')],
    ['docx', utf8('PK\x03\x04')],
    ['xml', utf8('\ufeff<?xml version="1.0"?><a/>')],
    ['xml', utf8('<root attr="1">x</root>')],
    ['html', utf8('<?xml version="1.0"?><!DOCTYPE html><html/>')],
    ['html', utf8('<!-- saved from url=(0022)http://shop.example/ -->\n<html>')],
    ['html', utf8('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">')],
    ['html', new Uint8Array(Buffer.from('<html>中</html>', 'utf16le'))],
    ['mhtml', utf8('From: a\r\nContent-Type: multipart/related;\r\n boundary=x\r\n\r\n')],
    ['txt', utf8('a < b and <c> d')],
    ['txt', utf8('letter\nContent-Type: multipart/related;\n')],
    ['txt', utf8('BM is a company, and MZ')],
    ['txt', utf8('1. 一种方法，')],
  ])('%s', (format, bytes) => {
    expect(sniff(bytes)).toEqual({ kind: 'known', format });
  });

  it('reads a file by its content when the name says otherwise, and warns', async () => {
    const file = await imported('图片.docx', aPng(4, 3));
    expect(file).toMatchObject({ format: 'png', name: '图片.docx', image: { width: 4 } });
    expect(file.warnings).toMatchObject([
      { code: 'FILE_TYPE_MISMATCH', message: expect.stringContaining('.docx') },
    ]);
  });

  it('refuses a broken download under the name of a PDF', async () => {
    const broken = await importFile({ name: '说明书.PDF', bytes: utf8('服务暂时不可用') });
    expect(broken).toMatchObject({ ok: false, error: { code: 'NOT_A_PDF' } });
  });
});

describe('names', () => {
  it('keeps the last segment and nothing that hides or reorders letters', () => {
    expect(cleanFileName('C:\\案件\\说明书.pdf', 'pdf')).toBe('说明书.pdf');
    expect(cleanFileName('../../etc/pass\0wd', 'txt')).toBe('passwd');
    expect(cleanFileName('照片\u202egpj.exe', 'txt')).toBe('照片gpj.exe');
    expect(cleanFileName('  ', 'pdf')).toBe('未命名.pdf');
    expect(cleanFileName('..', 'txt')).toBe('未命名.txt');
    expect(cleanFileName(`${'长'.repeat(300)}.docx`, 'docx')).toBe(`${'长'.repeat(195)}.docx`);
  });

  it('promises nothing by unknown endings, and knows the spellings of one type', () => {
    expect(nameMismatch('a.dat', 'pdf')).toBeUndefined();
    expect(nameMismatch('a', 'pdf')).toBeUndefined();
    expect(nameMismatch('a.JPG', 'jpeg')).toBeUndefined();
    expect(nameMismatch('a.htm', 'html')).toBeUndefined();
  });
});

describe('for every text', () => {
  const words = fc.string({
    unit: fc.constantFrom('壳', '体', '，', ' ', 'a', '1', '\n', '\t', '。'),
    maxLength: 30,
  });
  const texts = fc.array(words, { minLength: 1, maxLength: 8 });
  const unmarked = (text: string) => text.replace(/[<&]/g, ' ');
  const makers: readonly (readonly [
    'txt' | 'docx' | 'html' | 'xml' | 'pdf',
    (parts: readonly string[]) => Uint8Array,
  ])[] = [
    ['txt', (parts) => utf8(`x${parts.join('\n')}`)],
    ['docx', (parts) => aWordFile({ body: parts.map((part) => paragraph(unmarked(part))).join('') })],
    [
      'html',
      (parts) => utf8(`<html>${parts.map((part) => `<p>${unmarked(part)}<div>${unmarked(part)}`).join('')}`),
    ],
    [
      'xml',
      (parts) =>
        utf8(`<a>${parts.map((part) => `<p>${unmarked(part)}<b>${unmarked(part)}</b></p>`).join('')}</a>`),
    ],
    [
      'pdf',
      (parts) =>
        aPdf([
          {
            texts: parts.map((text, at) => ({
              text: text.replace(/[\n\t]/g, ''),
              x: 50 + at * 7,
              y: 700 - at * 17,
            })),
          },
        ]),
    ],
  ];

  it.each(makers)(
    '%s: blocks are ordered, apart, within the text, and hold all its words',
    async (format, make) => {
      await fc.assert(
        fc.asyncProperty(texts, async (parts) => {
          const content = await readContent({ format, bytes: make(parts), limits: DEFAULT_IMPORT_LIMITS });
          const { text, blocks } = content;
          expect(importedTextSchema.safeParse({ text, blocks }).success).toBe(true);
          const inBlocks = blocks.map(({ start, end }) => text.slice(start, end)).join('');
          const letters = (all: string) => all.replace(/[\s]/g, '');
          expect(letters(inBlocks)).toBe(letters(text));
          const times = format === 'html' || format === 'xml' ? 2 : 1;
          const expected = letters(parts.flatMap((part) => Array<string>(times).fill(part)).join(''));
          expect(letters(text)).toBe((format === 'txt' ? 'x' : '') + expected);
        }),
        { numRuns: format === 'pdf' ? 15 : 60 },
      );
    },
  );
});
