import { type TextAnchor, textAnchor } from '../../../shared/domain/anchor.ts';
import { type ImportedText, placeAt } from '../../../shared/domain/imported-text.ts';

/**
 * The words selected inside `root` as an anchor, or null. Pieces of text carry their offset in
 * `data-at`; blanks at either end are left out.
 */
export function selectedAnchor(root: HTMLElement, imported: ImportedText): TextAnchor | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(root, range.startContainer, range.startOffset, 'forward');
  const end = offsetOf(root, range.endContainer, range.endOffset, 'backward');
  if (start === null || end === null || end <= start) return null;
  const words = imported.text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return to <= from ? null : textAnchor(imported.text, from, to, placeAt(imported, from));
}

/** Offset in the text of a place in the page; a place between pieces counts as the nearest one. */
function offsetOf(
  root: HTMLElement,
  node: Node,
  offset: number,
  direction: 'forward' | 'backward',
): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
    if (piece !== null && piece !== undefined) return Number(piece.dataset.at) + offset;
  }
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  const boundary = root.ownerDocument.createRange();
  boundary.setStart(node, offset);
  boundary.collapse(true);
  const isAfter = (piece: HTMLElement): boolean => boundary.comparePoint(piece, 0) >= 0;
  if (direction === 'forward') {
    const next = pieces.find(isAfter);
    return next === undefined ? null : Number(next.dataset.at);
  }
  const previous = pieces.findLast((piece) => !isAfter(piece));
  return previous === undefined ? null : Number(previous.dataset.at) + (previous.textContent?.length ?? 0);
}
