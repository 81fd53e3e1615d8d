/** A box in the coordinates of the overlay. */
export type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/**
 * A box as far as its pane shows it: what is scrolled away becomes a line at the pane's edge, so that a
 * ribbon tells in which direction to look.
 */
export function clampBox(box: Box, pane: Box): Box {
  const clamp = (value: number): number => Math.min(pane.bottom, Math.max(pane.top, value));
  return {
    left: Math.min(pane.right, Math.max(pane.left, box.left)),
    right: Math.min(pane.right, Math.max(pane.left, box.right)),
    top: clamp(box.top),
    bottom: clamp(box.bottom),
  };
}

/** Path of a ribbon from the right side of one box to the left side of another. */
export function ribbonPath(from: Box, to: Box): string {
  const [x1, x2] = [round(from.right), round(to.left)];
  const bend = round((x1 + x2) / 2);
  const [a1, a2, b1, b2] = [from.top, from.bottom, to.top, to.bottom].map(round);
  return `M${x1} ${a1}C${bend} ${a1} ${bend} ${b1} ${x2} ${b1}V${b2}C${bend} ${b2} ${bend} ${a2} ${x1} ${a2}Z`;
}

/** Half pixels suffice and keep the attribute short. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
