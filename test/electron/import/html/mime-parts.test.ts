import { describe, expect, it } from 'vitest';
import { mimeParts } from '../../../../electron/import/html/mime-parts.ts';
import { attempt } from '../../../../shared/util/result.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const words = (part: { bytes: Uint8Array } | undefined) => Buffer.from(part?.bytes ?? []).toString('latin1');
const multipart = (...parts: string[]) =>
  `Content-Type: multipart/related; boundary=x y\r\n\r\npreamble\r\n${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--\r\nepilogue`;

describe('parts of a message', () => {
  it('are decoded by their encoding', () => {
    const parts = mimeParts(
      bytes(
        multipart(
          'Content-Type: text/html; charset="GBK"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=3Db =  \r\nc=\r\n=E4',
          'Content-Type: image/png\r\nContent-Transfer-Encoding: BASE64\r\nContent-ID: <p@q>\r\nContent-Location:\r\n http://a.example/1.png\r\n\r\niVBO\r\nRw0=',
          'Content-Type: text/css\r\n\r\n\xff raw',
        ),
      ),
    );
    expect(parts.map(({ type, charset, id, location }) => [type, charset, id, location])).toEqual([
      ['text/html', 'gbk', '', ''],
      ['image/png', undefined, 'p@q', 'http://a.example/1.png'],
      ['text/css', undefined, '', ''],
    ]);
    expect(words(parts[0])).toBe('a=b c\xe4');
    expect(words(parts[1])).toBe('\x89PNG\r');
    expect(words(parts[2])).toBe('\xff raw');
  });

  it('of parts are found in order, with bare line feeds too', () => {
    const inner = 'Content-Type: multipart/alternative; boundary="in"\n\n--in\n\nplain\n--in--';
    const [part] = mimeParts(
      bytes(`Content-Type: multipart/related; boundary="out"\n\n--out\n${inner}\n--out--`),
    );
    expect([part?.type, words(part)]).toEqual(['text/plain', 'plain']);
  });

  it.each([
    ['without boundary', 'Content-Type: multipart/related\r\n\r\n--x\r\n--x--', 'FILE_CORRUPT'],
    ['without end', 'Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n\r\ntext', 'FILE_TRUNCATED'],
    ['too many', multipart(...Array<string>(2001).fill('\r\n')), 'ARCHIVE_BOMB'],
  ])('%s are refused', (_, message, code) => {
    expect(attempt(() => mimeParts(bytes(message)))).toMatchObject({ ok: false, error: { code } });
  });
});
