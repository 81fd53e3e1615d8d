/** A rounded rectangle on a field of 1024 × 1024, in one colour (0xRRGGBB). */
export type Shape = Readonly<{
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  colour: number;
}>;

export const FIELD = 1024;

const TEAL = 0x0f5a5c;
const PAPER = 0xffffff;
const INK = 0xa9bfbf;
const MATCH = 0x2f9e6b;
const DIFFER = 0xe08a1e;

const bar = (x: number, y: number, width: number, colour: number): Shape => ({
  x,
  y,
  width,
  height: 56,
  radius: 28,
  colour,
});

/** Two sheets side by side; a row that corresponds, tied across the gap, and one that differs. */
export const SHAPES: readonly Shape[] = [
  { x: 64, y: 64, width: 896, height: 896, radius: 190, colour: TEAL },
  { x: 196, y: 236, width: 286, height: 552, radius: 36, colour: PAPER },
  { x: 542, y: 236, width: 286, height: 552, radius: 36, colour: PAPER },
  bar(244, 312, 190, INK),
  bar(590, 312, 190, INK),
  bar(244, 430, 536, MATCH),
  bar(244, 548, 190, INK),
  bar(590, 548, 130, DIFFER),
  bar(244, 666, 130, INK),
  bar(590, 666, 190, INK),
];
