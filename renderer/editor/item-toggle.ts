import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type RangeSelection,
} from 'lexical';
import { $createItemNode, $isItemNode } from './item-node.ts';

/** Makes the selected paragraphs entries of a list, or paragraphs again when all of them are entries. */
export function $toggleItems(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const blocks = $selectedBlocks(selection);
  const isOff = blocks.every($isItemNode);
  for (const block of blocks) {
    if (!isOff && $isItemNode(block)) continue;
    // `true` moves the children along, so that the selection stays on its words.
    block.replace(isOff ? $createParagraphNode() : $createItemNode(), true);
  }
}

export function $isInItems(selection: RangeSelection): boolean {
  const blocks = $selectedBlocks(selection);
  return blocks.length > 0 && blocks.every($isItemNode);
}

function $selectedBlocks(selection: RangeSelection): ElementNode[] {
  const blocks = new Map<string, ElementNode>();
  for (const node of selection.getNodes()) {
    const block = node.getTopLevelElement();
    if ($isElementNode(block)) blocks.set(block.getKey(), block);
  }
  return [...blocks.values()];
}
