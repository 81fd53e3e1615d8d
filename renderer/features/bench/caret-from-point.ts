/**
 * The offset in the text under a point of the page: pieces of text carry theirs in `data-at`. Null when
 * the point is on no piece.
 */
export function caretFromPoint(root: HTMLElement, x: number, y: number): number | null {
  const position = root.ownerDocument.caretPositionFromPoint(x, y);
  return position === null ? null : offsetAt(root, position.offsetNode, position.offset);
}

/** The offset in the text of a place inside one of its pieces. */
export function offsetAt(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-at]');
  if (piece === null || piece === undefined || !root.contains(piece)) return null;
  const within = node.nodeType === Node.TEXT_NODE ? offset : 0;
  return Number(piece.dataset.at) + within;
}
