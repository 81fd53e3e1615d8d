type Region = Readonly<{ x: number; y: number; width: number; height: number }>;
type Size = Readonly<{ width: number; height: number }>;

/** Largest side of a region's picture in a row, in pixels. */
const MAX = { width: 92, height: 54 };

/**
 * How a part of a picture is shown small, as style of an element with the whole picture as background:
 * the region fits into the row, keeps its proportions and is not blown up beyond its own pixels.
 */
export function cropStyle(region: Region, picture: Size) {
  const own = { width: region.width * picture.width, height: region.height * picture.height };
  const scale = Math.min(1, MAX.width / own.width, MAX.height / own.height);
  const px = (value: number): string => `${Math.round(value * 10) / 10}px`;
  return {
    width: px(own.width * scale),
    height: px(own.height * scale),
    backgroundSize: `${px(picture.width * scale)} ${px(picture.height * scale)}`,
    backgroundPosition: `${px(-region.x * picture.width * scale)} ${px(-region.y * picture.height * scale)}`,
  };
}
