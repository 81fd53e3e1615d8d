import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jpegOrientation } from '../../../electron/docx/jpeg-orientation.ts';
import { isOnItsSide, type Region, storedRegion, turnOf } from '../../../electron/docx/picture-place.ts';
import { aJpeg, anExif, aPng } from '../../support/pictures.ts';

type Point = Readonly<{ x: number; y: number }>;

/** Where a stored point is seen, by the definition of the EXIF tag: which side the first row and column are. */
const SEEN: readonly ((point: Point) => Point)[] = [
  ({ x, y }) => ({ x, y }),
  ({ x, y }) => ({ x: 1 - x, y }),
  ({ x, y }) => ({ x: 1 - x, y: 1 - y }),
  ({ x, y }) => ({ x, y: 1 - y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }) => ({ x: 1 - y, y: x }),
  ({ x, y }) => ({ x: 1 - y, y: 1 - x }),
  ({ x, y }) => ({ x: y, y: 1 - x }),
];

const orientations = [1, 2, 3, 4, 5, 6, 7, 8];

describe('storedRegion', () => {
  it.each(orientations)('finds in the stored pixels what is seen under orientation %i', (orientation) => {
    const share = fc.integer({ min: 0, max: 40 }).map((n) => n / 100);
    const extent = fc.integer({ min: 1, max: 60 }).map((n) => n / 100);
    fc.assert(
      fc.property(share, share, extent, extent, (x, y, width, height) => {
        const stored = storedRegion({ x, y, width, height }, turnOf(orientation));
        expect(seenRegion(stored, orientation)).toEqual({
          x: expect.closeTo(x),
          y: expect.closeTo(y),
          width: expect.closeTo(width),
          height: expect.closeTo(height),
        });
      }),
    );
  });

  it('knows which pictures lie on their side', () => {
    expect(orientations.filter((one) => isOnItsSide(turnOf(one)))).toEqual([5, 6, 7, 8]);
    expect(turnOf(99)).toEqual(turnOf(1));
  });
});

describe('jpegOrientation', () => {
  it.each(orientations)('reads orientation %i', (orientation) => {
    expect(jpegOrientation(aJpeg(40, 30, anExif(orientation)))).toBe(orientation);
  });

  it('takes a file that states nothing, or no JPEG at all, as upright', () => {
    expect(jpegOrientation(aJpeg(40, 30))).toBe(1);
    expect(jpegOrientation(aPng(40, 30))).toBe(1);
    expect(jpegOrientation(new Uint8Array())).toBe(1);
    expect(jpegOrientation(aJpeg(40, 30, anExif(77)))).toBe(1);
  });

  it('reads a file that was cut off or altered without failing', () => {
    const whole = aJpeg(40, 30, anExif(6));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (end, at, value) => {
        const broken = whole.slice(0, end);
        if (at < end) broken[at] = value;
        expect(orientations).toContain(jpegOrientation(broken));
      }),
    );
  });
});

function seenRegion({ x, y, width, height }: Region, orientation: number): Region {
  const see = SEEN[orientation - 1] ?? ((point: Point) => point);
  const corners = [see({ x, y }), see({ x: x + width, y: y + height })];
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
