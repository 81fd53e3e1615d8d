/** A rectangle as fractions of a picture. */
export type Region = Readonly<{ x: number; y: number; width: number; height: number }>;

/** How stored pixels are brought to what a person sees: mirrored first, then turned clockwise. */
export type Turn = Readonly<{ degrees: 0 | 90 | 180 | 270; mirrored: 'none' | 'horizontal' | 'vertical' }>;

const UPRIGHT: Turn = { degrees: 0, mirrored: 'none' };

/** By EXIF orientation, 1 to 8. */
const TURNS: readonly Turn[] = [
  UPRIGHT,
  { degrees: 0, mirrored: 'horizontal' },
  { degrees: 180, mirrored: 'none' },
  { degrees: 0, mirrored: 'vertical' },
  { degrees: 90, mirrored: 'vertical' },
  { degrees: 90, mirrored: 'none' },
  { degrees: 270, mirrored: 'vertical' },
  { degrees: 270, mirrored: 'none' },
];

export function turnOf(orientation: number): Turn {
  return TURNS[orientation - 1] ?? UPRIGHT;
}

/** True when the picture lies on its side as stored. */
export function isOnItsSide({ degrees }: Turn): boolean {
  return degrees === 90 || degrees === 270;
}

/** Where a region of the picture as seen lies in the picture as stored: the turn undone, then the mirror. */
export function storedRegion(seen: Region, { degrees, mirrored }: Turn): Region {
  const { x, y, width, height } = unturned(seen, degrees);
  return {
    x: mirrored === 'horizontal' ? 1 - x - width : x,
    y: mirrored === 'vertical' ? 1 - y - height : y,
    width,
    height,
  };
}

function unturned({ x, y, width, height }: Region, degrees: Turn['degrees']): Region {
  switch (degrees) {
    case 90:
      return { x: y, y: 1 - x - width, width: height, height: width };
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 270:
      return { x: 1 - y - height, y: x, width: height, height: width };
    default:
      return { x, y, width, height };
  }
}
