import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../../electron/import/image/read-image.ts';
import { importFile } from '../../../electron/import/import-file.ts';
import { DEFAULT_IMPORT_LIMITS } from '../../../electron/import/import-limits.ts';
import { readContent } from '../../../electron/import/read-content.ts';
import { importedTextSchema } from '../../../shared/domain/imported-text.ts';
import { attemptAsync } from '../../../shared/util/result.ts';
import { aPdf } from '../../support/pdf.ts';
import { aJpeg, anExif, aPng, aWebp } from '../../support/pictures.ts';
import { aWordFile, paragraph } from '../../support/word-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PACKED = {
  docx: aWordFile({ body: paragraph('甲乙丙') }),
  pdf: aPdf([{ texts: [{ text: '甲乙丙', x: 70, y: 700 }] }]),
};
const MARKUP = {
  html: utf8(
    '<html><body><ol><li>一<table><tr><td>二</td></tr></table></ol><p itemprop="claims">三</p></body></html>',
  ),
  xml: utf8(
    '<?xml version="1.0"?><a><claims><claim num="1"><claim-text>一</claim-text></claim></claims></a>',
  ),
  mhtml: utf8(
    'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>一\r\n--b--',
  ),
  txt: utf8('权利要求书\n1. 一种装置，包括壳体。'),
};
const PICTURES = { png: aPng(4, 3, anExif(1)), jpeg: aJpeg(4, 3, anExif(1)), webp: aWebp(4, 3) };

type Edit = Readonly<{ at: number; cut: number; put: readonly number[] }>;
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 6 }),
    put: fc.array(fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 34, 38, 60, 62, 255)), { maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Damages bytes here and there. */
function mutated(bytes: Uint8Array, all: readonly Edit[]): Uint8Array {
  let damaged = [...bytes];
  for (const { at, cut, put } of all) {
    const place = at % (damaged.length + 1);
    damaged = [...damaged.slice(0, place), ...put, ...damaged.slice(place + cut)];
  }
  return Uint8Array.from(damaged);
}

describe('files damaged at random are read soundly or refused with a code', () => {
  it.each(Object.entries(MARKUP))('%s', async (format, bytes) => {
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const task = {
          format: format as keyof typeof MARKUP,
          bytes: mutated(bytes, all),
          limits: DEFAULT_IMPORT_LIMITS,
        };
        const result = await attemptAsync(() => readContent(task));
        if (!result.ok) return;
        const { text, blocks } = result.value;
        expect(importedTextSchema.safeParse({ text, blocks }).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(PICTURES))('%s', async (format, bytes) => {
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const result = await attemptAsync(async () =>
          readImage(mutated(bytes, all), format as keyof typeof PICTURES, DEFAULT_IMPORT_LIMITS),
        );
        if (result.ok) expect(result.value.image.width).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.entries(PACKED))('%s', async (format, bytes) => {
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const result = await importFile({ name: `a.${format}`, bytes: mutated(bytes, all) });
        if (!result.ok) return;
        const { text, blocks } = result.value;
        expect(importedTextSchema.safeParse({ text, blocks }).success).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
