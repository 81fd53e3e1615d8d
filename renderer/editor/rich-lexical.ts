import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type TextNode,
} from 'lexical';
import type { RichBlock, RichRun, RichText } from '../../shared/domain/rich-text.ts';
import { $createItemNode, $isItemNode } from './item-node.ts';
import { normaliseRichText, runOf } from './rich-runs.ts';

/** Puts stored words into the editor in place of what it holds. */
export function $writeRichText(rich: RichText): void {
  const nodes = $nodesOf(rich);
  $getRoot()
    .clear()
    .append(...(nodes.length === 0 ? [$createParagraphNode()] : nodes));
}

/** The editor's words in the form that is stored, normalised. */
export function $readRichText(): RichText {
  const blocks = $getRoot().getChildren().filter($isElementNode).flatMap($blocksOf);
  return normaliseRichText({ version: 1, blocks });
}

/** One node per block, for inserting. */
export function $nodesOf({ blocks }: RichText): ElementNode[] {
  return blocks.map(({ kind, runs }) => {
    const node = kind === 'item' ? $createItemNode() : $createParagraphNode();
    return node.append(...runs.filter((run) => run.text !== '').map($textOf));
  });
}

export function $textOf(run: RichRun): TextNode {
  const node = $createTextNode(run.text);
  if (run.bold) node.toggleFormat('bold');
  if (run.italic) node.toggleFormat('italic');
  if (run.underline) node.toggleFormat('underline');
  if (run.script === 'sub') node.toggleFormat('subscript');
  if (run.script === 'super') node.toggleFormat('superscript');
  return node;
}

/** A line break inside a block starts another block: the document knows paragraphs only. */
function $blocksOf(element: ElementNode): RichBlock[] {
  const kind = $isItemNode(element) ? 'item' : 'paragraph';
  const lines: RichRun[][] = [[]];
  for (const child of element.getChildren()) {
    if ($isLineBreakNode(child)) lines.push([]);
    else if ($isTextNode(child)) lines.at(-1)?.push($runOf(child));
  }
  return lines.map((runs) => ({ kind, runs }));
}

function $runOf(node: TextNode): RichRun {
  const script = node.hasFormat('subscript') ? 'sub' : node.hasFormat('superscript') ? 'super' : undefined;
  return runOf(node.getTextContent(), {
    bold: node.hasFormat('bold'),
    italic: node.hasFormat('italic'),
    underline: node.hasFormat('underline'),
    ...(script === undefined ? {} : { script }),
  });
}
