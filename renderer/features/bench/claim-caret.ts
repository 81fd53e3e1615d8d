/** A feature's place in its claim's text, in order of the text. */
export type FeaturePlace = Readonly<{ id: string; start: number; end: number }>;

/** A piece of a claim's text: words of one feature, or what stands between features. */
export type ClaimPiece = Readonly<{ start: number; end: number; featureId: string | null }>;

/** Cuts `[0, length)` at every border of a feature; pieces are in order and cover the text exactly. */
export function claimPieces(length: number, features: readonly FeaturePlace[]): readonly ClaimPiece[] {
  const pieces: ClaimPiece[] = [];
  let at = 0;
  for (const { id, start, end } of features) {
    if (start > at) pieces.push({ start: at, end: start, featureId: null });
    pieces.push({ start: Math.max(at, start), end, featureId: id });
    at = end;
  }
  if (at < length) pieces.push({ start: at, end: length, featureId: null });
  return pieces.filter((piece) => piece.end > piece.start);
}

/** Pieces by line: a feature with what stands behind it; what stands before the first joins it. */
export function claimLines(pieces: readonly ClaimPiece[]): readonly (readonly ClaimPiece[])[] {
  const lines: ClaimPiece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const isOpen = line !== undefined && (piece.featureId === null || !line.some(hasFeature));
    if (isOpen) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

function hasFeature({ featureId }: ClaimPiece): boolean {
  return featureId !== null;
}

/** The feature that Enter would cut at the caret: the one whose words lie on both sides of it. */
export function cutTarget(features: readonly FeaturePlace[], at: number): FeaturePlace | undefined {
  return features.find((feature) => feature.start < at && at < feature.end);
}

/**
 * The feature that Backspace would merge into the one before it: the caret stands at its beginning, or
 * among the separators before it.
 */
export function mergeTarget(features: readonly FeaturePlace[], at: number): FeaturePlace | undefined {
  const index = features.findIndex((feature) => feature.start >= at);
  const feature = features[index];
  const before = features[index - 1];
  return feature !== undefined && before !== undefined && before.end <= at ? feature : undefined;
}

/** The feature at the caret; at a border the one that begins there. */
export function featureAt(features: readonly FeaturePlace[], at: number): FeaturePlace | undefined {
  return (
    features.find((feature) => feature.start <= at && at < feature.end) ??
    features.find((feature) => feature.end === at)
  );
}

/** One character on or back, never into the middle of a surrogate pair. */
export function moveCaret(text: string, at: number, by: 1 | -1): number {
  const next = Math.min(text.length, Math.max(0, at + by));
  const isInside = next > 0 && /[\uD800-\uDBFF]/.test(text.charAt(next - 1));
  return isInside && next < text.length ? next + by : next;
}

/** The nearest of `marks` after or before the caret; the end of the text when there is none. */
export function nextMark(marks: readonly number[], at: number, by: 1 | -1, length: number): number {
  const sorted = [...marks].sort((a, b) => a - b);
  if (by > 0) return sorted.find((mark) => mark > at) ?? length;
  return sorted.findLast((mark) => mark < at) ?? 0;
}
