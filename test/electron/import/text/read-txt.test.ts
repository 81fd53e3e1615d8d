import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/import/text/decode-text.ts';
import { blockTexts, imported, refusal, warningCodes } from '../../../support/imported.ts';

const CLAIM = '1. 一种折叠支架，其特征在于，包括底座和铰接于所述底座的支臂。';

const utf16 = (text: string, isBig: boolean, marked: boolean) => {
  const little = Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(isBig ? little.swap16() : little);
};
/** GB 2312 bytes of the characters used here, by decoding the whole two-byte plane once. */
const gb = (() => {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1)
      bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return (text: string) =>
    Uint8Array.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
})();

describe('plain text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(CLAIM)],
    ['utf-8', new TextEncoder().encode(`\ufeff${CLAIM}`)],
    ['utf-16le', utf16(CLAIM, false, true)],
    ['utf-16be', utf16(CLAIM, true, true)],
    ['utf-16le', utf16(CLAIM, false, false)],
    ['utf-16be', utf16(CLAIM, true, false)],
    ['gb18030', gb(CLAIM)],
  ])('reads %s, told by the bytes alone', async (encoding, bytes) => {
    const file = await imported('权利要求.txt', bytes);
    expect(file).toMatchObject({ format: 'txt', mime: 'text/plain', encoding, text: CLAIM, warnings: [] });
  });

  it('makes each line that is not blank a paragraph, whatever ends it', async () => {
    const file = await imported('a.txt', '一行\r\n\r\n  二行  \n三行\r四行');
    expect(blockTexts(file)).toEqual(['一行', '二行', '三行', '四行']);
    expect(file.blocks.map(({ paragraph, kind }) => [paragraph, kind])).toEqual(
      [1, 2, 3, 4].map((paragraph) => [paragraph, 'paragraph']),
    );
  });

  it('finds the claims between spaced-out titles', async () => {
    const file = await imported(
      'a.txt',
      `权 利 要 求 书\n${CLAIM}\n2. 根据权利要求1所述的支架。\n说 明 书\n技术领域`,
    );
    const [start, end] = file.claimsRange ?? [0, 0];
    expect(file.text.slice(start, end)).toBe(`${CLAIM}\n2. 根据权利要求1所述的支架。`);
  });

  it('says when the last character was cut off, and keeps what stood before', async () => {
    const bytes = new TextEncoder().encode(CLAIM);
    const file = await imported('a.txt', bytes.subarray(0, -1));
    expect(file.text).toBe(CLAIM.slice(0, -1));
    expect(warningCodes(file)).toEqual(['TEXT_CUT_OFF']);
  });

  it('shows single broken bytes as such and counts them', async () => {
    const bytes = new TextEncoder().encode(CLAIM.repeat(40));
    bytes[300] = 0xff;
    const file = await imported('a.txt', bytes);
    expect(file.text.length).toBeGreaterThan(CLAIM.length * 39);
    expect(warningCodes(file)).toEqual(['TEXT_BYTES_REPLACED']);
  });

  it('refuses binary data and bytes that no encoding explains', async () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 73 + ((at * at) >> 3)) & 255);
    expect(['FILE_TYPE_UNSUPPORTED', 'TEXT_ENCODING_UNKNOWN']).toContain(await refusal('a.txt', noise));
  });

  it('reads back Chinese prose from each encoding', () => {
    const words = fc.array(fc.constantFrom('本实用新型', '所述', '壳体', '的', '连接', '1.5mm', '，', '。'), {
      minLength: 20,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030'), (parts, encoding) => {
        const text = parts.join('');
        const bytes =
          encoding === 'gb18030'
            ? gb(text)
            : encoding === 'utf-8'
              ? new TextEncoder().encode(text)
              : utf16(text, encoding === 'utf-16be', false);
        expect(decodeText(bytes)).toMatchObject({ text, encoding });
      }),
      { numRuns: 100 },
    );
  });
});
