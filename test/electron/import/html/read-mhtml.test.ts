import { describe, expect, it } from 'vitest';
import { blockTexts, imported, refusal } from '../../../support/imported.ts';
import { aPng } from '../../../support/pictures.ts';

const HTML =
  '<html><body><p>商品名称=风扇</p><img src="a/1.png"><img src="cid:two@x"><img src="other.png"></body></html>';

const quoted = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .reduce((lines, unit, at) => lines + unit + (at % 20 === 19 ? '=\r\n' : ''), '');
const picture = (location: string, id: string) => [
  '--B1',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  `Content-Location: ${location}`,
  `Content-ID: <${id}>`,
  '',
  Buffer.from(aPng(5, 4)).toString('base64'),
];
const archive = (end = '--B1--') =>
  [
    'From: <Saved by Browser>',
    'Subject: page',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="B1"',
    '',
    '--B1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: http://shop.example/p/1.html',
    '',
    quoted(HTML),
    ...picture('http://shop.example/p/a/1.png', 'one@x'),
    ...picture('', 'two@x'),
    end,
    '',
  ].join('\r\n');

describe('pages saved as one MHTML file', () => {
  it('decodes the page and takes out the pictures saved with it', async () => {
    const file = await imported('a.mhtml', archive());
    expect(file).toMatchObject({ format: 'mhtml', mime: 'multipart/related' });
    expect(blockTexts(file)).toEqual(['商品名称=风扇']);
    expect(file.embeddedImages).toMatchObject([
      { name: '1.png', width: 5, height: 4 },
      { name: 'two@x', width: 5, height: 4 },
    ]);
    expect(file.imageReferences).toMatchObject([{ src: 'other.png' }]);
  });

  it('refuses an archive cut off, one without a page, and parts within parts without end', async () => {
    expect(await refusal('a.mhtml', archive('').slice(0, -40))).toBe('FILE_TRUNCATED');
    expect(await refusal('a.mhtml', archive().replace('text/html; charset', 'text/css; charset'))).toBe(
      'FILE_TYPE_UNSUPPORTED',
    );
    let nested = 'Content-Type: text/html\r\n\r\n<p>x</p>';
    for (let at = 0; at < 12; at += 1) {
      nested = `Content-Type: multipart/related; boundary="n${at}"\r\n\r\n--n${at}\r\n${nested}\r\n--n${at}--\r\n`;
    }
    expect(await refusal('a.mhtml', nested)).toBe('NESTING_TOO_DEEP');
  });
});
