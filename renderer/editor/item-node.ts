import {
  $applyNodeReplacement,
  $createParagraphNode,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';

/**
 * One entry of a simple list. Flat on purpose: an opinion has no nested lists, and a flat one is the same
 * in the stored words, on the page and in the document.
 */
export class ItemNode extends ElementNode {
  override $config() {
    return this.config('rich-item', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'rich-item';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** Enter makes the next entry; in an empty one it ends the list. */
  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): LexicalNode {
    if (this.isEmpty()) return this.replace($createParagraphNode());
    const next = $createItemNode();
    this.insertAfter(next, restoreSelection);
    return next;
  }

  /** Backspace at the start makes it a paragraph again. */
  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode();
    paragraph.append(...this.getChildren());
    this.replace(paragraph);
    paragraph.selectStart();
    return true;
  }
}

export function $createItemNode(): ItemNode {
  return $applyNodeReplacement(new ItemNode());
}

export function $isItemNode(node: LexicalNode | null | undefined): node is ItemNode {
  return node instanceof ItemNode;
}
