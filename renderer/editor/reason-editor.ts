import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
  type LexicalEditor,
} from 'lexical';

export type ReasonEditor = Readonly<{
  editor: LexicalEditor;
  /** All words; lines are separated by one line feed. */
  text: () => string;
  /** Puts other words in, with the cursor at their end. */
  setText: (text: string) => void;
  /** Replaces the last `count` characters before the cursor. */
  complete: (count: number, words: string) => void;
  focus: () => void;
  destroy: () => void;
}>;

type Options = Readonly<{
  root: HTMLElement;
  text: string;
  /** Called after every change of the words with the words before the cursor. */
  onChange: (text: string, before: string) => void;
}>;

const HISTORY_PAUSE_MS = 500;

/**
 * A plain text editor for one reason (理由) on Lexical: composition of Chinese, undo of typing and pasting as plain
 * words come with it. It holds the words while it is open; the caller stores them.
 */
export function createReasonEditor({ root, text, onChange }: Options): ReasonEditor {
  const editor = createEditor({
    namespace: 'reason',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const put = (words: string): void => editor.update(() => $putText(words), { discrete: true });
  put(text);
  const stops = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_PAUSE_MS),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      editorState.read(() => onChange($text(), $textBefore()));
    }),
  ];
  return {
    editor,
    text: () => editor.getEditorState().read($text),
    setText: put,
    complete: (count, words) => editor.update(() => $complete(count, words), { discrete: true }),
    focus: () => editor.focus(),
    destroy: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

function $putText(words: string): void {
  const paragraph = $createParagraphNode();
  words.split('\n').forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line !== '') paragraph.append($createTextNode(line));
  });
  $getRoot().clear().append(paragraph);
  paragraph.selectEnd();
}

/** Paragraphs come from pasting; in a reason they are lines like any other. */
function $text(): string {
  return $getRoot()
    .getChildren()
    .map((child) => child.getTextContent())
    .join('\n');
}

/** Words of the line up to the cursor; empty while something is selected. */
function $textBefore(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return '';
  const { anchor } = selection;
  return anchor.type === 'text' ? anchor.getNode().getTextContent().slice(0, anchor.offset) : '';
}

function $complete(count: number, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { anchor } = selection;
  if (anchor.type === 'text' && count > 0) {
    selection.anchor.set(anchor.key, Math.max(0, anchor.offset - count), 'text');
  }
  selection.insertText(words);
}
