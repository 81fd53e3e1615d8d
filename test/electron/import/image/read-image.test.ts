import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { imported } from '../../../support/imported.ts';
import { aBmp, aGif, aJpeg, anExif, aPng, aWebp } from '../../../support/pictures.ts';

describe('pictures', () => {
  it.each([
    ['png', 'image/png', aPng(640, 480)],
    ['jpeg', 'image/jpeg', aJpeg(640, 480)],
    ['gif', 'image/gif', aGif(640, 480)],
    ['bmp', 'image/bmp', aBmp(640, -480)],
    ['webp', 'image/webp', aWebp(640, 480)],
  ])('%s: size in pixels, hash and type by content', async (format, mime, bytes) => {
    const before = createHash('sha256').update(bytes).digest('hex');
    expect(await imported(`照片.${format}`, bytes)).toEqual({
      name: `照片.${format}`,
      format,
      mime,
      sha256: before,
      sizeBytes: bytes.length,
      text: '',
      blocks: [],
      image: { width: 640, height: 480, orientation: 1 },
      warnings: [],
    });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
  });

  it.each([
    ['jpeg', aJpeg(40, 30, anExif(6))],
    ['png', aPng(40, 30, anExif(6))],
  ])('%s: orientation, time, device and place as the camera wrote them', async (format, bytes) => {
    expect((await imported(`a.${format}`, bytes)).image).toEqual({
      width: 40,
      height: 30,
      orientation: 6,
      exif: { takenAt: '2024-05-01T09:30:00+08:00', device: 'PhoneX', latitude: 22.56, longitude: -114.05 },
    });
  });

  it('takes what can be read of a damaged EXIF block', async () => {
    for (let length = 0; length < anExif(3).length; length += 7) {
      const { image } = await imported('a.jpg', aJpeg(40, 30, anExif(3).subarray(0, length)));
      expect(image).toMatchObject({ width: 40, height: 30 });
    }
    expect((await imported('a.jpg', aJpeg(40, 30, anExif(99)))).image?.orientation).toBe(1);
  });

  it('accepts what phones append after the end of a picture', async () => {
    const bytes = Uint8Array.from([...aJpeg(40, 30), ...new TextEncoder().encode('motion photo')]);
    expect((await imported('a.jpg', bytes)).image?.width).toBe(40);
  });
});
