import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $setSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  type TextFormatType,
} from 'lexical';
import { type RichText, richTextOf } from '../../shared/domain/rich-text.ts';
import { ItemNode } from './item-node.ts';
import { $isInItems, $toggleItems } from './item-toggle.ts';
import { richTextFromHtml } from './rich-html.ts';
import { $nodesOf, $readRichText, $textOf, $writeRichText } from './rich-lexical.ts';

export const SECTION_FORMATS = ['bold', 'italic', 'underline', 'subscript', 'superscript'] as const;
export type SectionFormat = (typeof SECTION_FORMATS)[number];

/** What the cursor stands in: shown by the buttons. */
export type CursorFormat = Readonly<{ formats: readonly SectionFormat[]; isItem: boolean }>;

export type SectionEditor = Readonly<{
  editor: LexicalEditor;
  read: () => RichText;
  /** Puts other words in; what was typed before cannot be brought back by the editor's own undo. */
  write: (content: RichText) => void;
  insert: (words: string) => void;
  format: (format: SectionFormat) => void;
  toggleItems: () => void;
  destroy: () => void;
}>;

type Options = Readonly<{
  root: HTMLElement;
  content: RichText;
  /** Words changed by the person (not by `write`). */
  onChange: () => void;
  onCursor: (format: CursorFormat) => void;
}>;

const OUTSIDE = 'outside';
const HISTORY_PAUSE_MS = 500;

/**
 * The editor of the expert's own words (自述文字) in one section: a little formatting, flat lists, pasting
 * cleaned, composition of Chinese left alone, undo of its own. It holds the words while it is open.
 */
export function createSectionEditor({ root, content, onChange, onCursor }: Options): SectionEditor {
  const editor = createEditor({
    namespace: 'section',
    nodes: [ItemNode],
    theme: {
      paragraph: 'rich-paragraph',
      text: {
        bold: 'rich-bold',
        italic: 'rich-italic',
        underline: 'rich-underline',
        subscript: 'rich-sub',
        superscript: 'rich-super',
      },
    },
    onError: (error) => {
      throw error;
    },
  });
  const write = (next: RichText): void => {
    editor.update(
      () => {
        $writeRichText(next);
        // A selection of replaced words must not pull the focus into this editor.
        if (document.activeElement !== root) $setSelection(null);
      },
      { discrete: true, tag: OUTSIDE },
    );
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };
  editor.setRootElement(root);
  const stops = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_PAUSE_MS),
    registerCleanInput(editor),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      editorState.read(() => onCursor($cursorFormat()));
      if ((dirtyElements.size > 0 || dirtyLeaves.size > 0) && !tags.has(OUTSIDE)) onChange();
    }),
  ];
  write(content);
  return {
    editor,
    write,
    read: () => editor.getEditorState().read($readRichText),
    insert: (words) => editor.update(() => $insertRich(richTextOf(words)), { discrete: true }),
    format: (format) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format),
    toggleItems: () => editor.update($toggleItems, { discrete: true }),
    destroy: () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    },
  };
}

/** Inserts at the cursor, or at the end when there is none; one paragraph goes into the line it is put in. */
function $insertRich(rich: RichText): void {
  const only = rich.blocks.length === 1 ? rich.blocks[0] : undefined;
  const selection = $getSelection();
  const nodes = only?.kind === 'paragraph' ? only.runs.map($textOf) : $nodesOf(rich);
  if (nodes.length === 0) return;
  if (selection === null) $insertNodes(nodes);
  else selection.insertNodes(nodes);
}

function registerCleanInput(editor: LexicalEditor): () => void {
  const stops = [
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (data === null) return false;
        event.preventDefault();
        $insertRich(cleanPaste(data.getData('text/html'), data.getData('text/plain')));
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // Dropped text would bring the formats of its page along; files have their place in 资料.
    editor.registerCommand(DROP_COMMAND, (event) => preventDefault(event), COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertParagraph();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !isKnown(format), COMMAND_PRIORITY_HIGH),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What a paste comes to: formatted words where there are some, else lines as paragraphs. */
export function cleanPaste(html: string, plain: string): RichText {
  const rich = html === '' ? richTextOf('') : richTextFromHtml(html);
  return rich.blocks.length > 0 ? rich : richTextOf(plain);
}

function $cursorFormat(): CursorFormat {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { formats: [], isItem: false };
  return {
    formats: SECTION_FORMATS.filter((format) => selection.hasFormat(format)),
    isItem: $isInItems(selection),
  };
}

function isKnown(format: TextFormatType): boolean {
  return (SECTION_FORMATS as readonly TextFormatType[]).includes(format);
}

function preventDefault(event: Event): boolean {
  event.preventDefault();
  return true;
}
