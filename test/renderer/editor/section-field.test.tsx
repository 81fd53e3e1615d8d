import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { DROP_COMMAND, FORMAT_TEXT_COMMAND, PASTE_COMMAND } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SectionField } from '../../../renderer/editor/SectionField.tsx';
import {
  cleanPaste,
  createSectionEditor,
  type SectionEditor,
} from '../../../renderer/editor/section-editor.ts';
import { flushDrafts } from '../../../renderer/ui/drafts.ts';
import { plainTextOf, type RichText, richTextOf } from '../../../shared/domain/rich-text.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A field whose editor is at hand, with what it handed over. */
function aField(content: RichText) {
  const stored: string[] = [];
  let editor: SectionEditor | undefined;
  const draw = (words: RichText) => (
    <SectionField
      label="比对分析"
      placeholder="写在这里"
      content={words}
      onCommit={(next) => stored.push(plainTextOf(next))}
      onFocus={(focused) => {
        editor = focused;
      }}
    />
  );
  const { rerender, unmount } = render(draw(content));
  fireEvent.focus(screen.getByRole('textbox'));
  const type = (words: string) => act(() => editor?.insert(words));
  const shown = () => screen.getByRole('textbox').textContent;
  return { stored, type, shown, arrive: (words: RichText) => rerender(draw(words)), unmount };
}

describe('own words of a section', () => {
  it('are handed over within a second after the last stroke', () => {
    const { stored, type } = aField(richTextOf('甲'));
    type('乙');
    vi.advanceTimersByTime(500);
    expect(stored).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(stored).toEqual(['甲乙']);
  });

  it('are handed over at once when drafts are flushed and when the field goes away', () => {
    const { stored, type, unmount } = aField(richTextOf('甲'));
    type('乙');
    act(flushDrafts);
    type('丙');
    unmount();
    expect(stored).toEqual(['甲乙', '甲乙丙']);
  });

  it('are not handed over when nothing is different', () => {
    const { stored } = aField(richTextOf('甲'));
    act(flushDrafts);
    expect(stored).toEqual([]);
  });

  it('stay when they come back as part of the case, even late and in the middle of typing', () => {
    const { type, shown, arrive } = aField(richTextOf('甲'));
    type('乙');
    vi.advanceTimersByTime(1_000);
    type('丙');
    vi.advanceTimersByTime(1_000);
    arrive(richTextOf('甲乙'));
    expect(shown()).toBe('甲乙丙');
    arrive(richTextOf('甲乙丙'));
    expect(shown()).toBe('甲乙丙');
  });

  it('give way to words from elsewhere while nothing is being typed', () => {
    const { shown, arrive, stored } = aField(richTextOf('甲'));
    act(() => arrive(richTextOf('别处改过')));
    expect(shown()).toBe('别处改过');
    act(flushDrafts);
    expect(stored).toEqual([]);
  });

  it('are not lost to words from elsewhere while they are being typed', () => {
    const { type, shown, arrive, stored } = aField(richTextOf('甲'));
    type('乙');
    act(() => arrive(richTextOf('别处改过')));
    expect(shown()).toBe('甲乙');
    act(flushDrafts);
    expect(stored).toEqual(['甲乙']);
  });
});

describe('the formats of a section', () => {
  it('are given by the buttons above it, which take no cursor away and show what is on', () => {
    let editor: SectionEditor | undefined;
    const committed: RichText[] = [];
    render(
      <SectionField
        label="比对分析"
        placeholder=""
        content={richTextOf('二者')}
        onCommit={(next) => committed.push(next)}
        onFocus={(focused) => {
          editor = focused;
        }}
      />,
    );
    fireEvent.focus(screen.getByRole('textbox'));
    act(() => editor?.insert('相'));
    const bold = screen.getByRole('button', { name: /加粗/ });
    expect(fireEvent.mouseDown(bold)).toBe(false);
    act(() => void fireEvent.click(bold));
    act(() => vi.advanceTimersByTime(1));
    act(() => editor?.insert('同'));
    const items = screen.getByRole('button', { name: '编号条目' });
    act(() => void fireEvent.click(items));
    expect(items.getAttribute('aria-pressed')).toBe('true');
    act(flushDrafts);
    expect(committed.at(-1)?.blocks[0]?.kind).toBe('item');
    expect(plainTextOf(committed.at(-1) ?? richTextOf(''))).toContain('二者相同');
    expect(bold.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('what comes into a section from outside', () => {
  /** An editor with the cursor at its end, and a way to paste and drop into it. */
  function open(words: string) {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    document.body.append(root);
    const nothing = () => undefined;
    const editor = createSectionEditor({
      root,
      content: richTextOf(words),
      onChange: nothing,
      onCursor: nothing,
    });
    editor.insert('。');
    const paste = (html: string, plain: string) => {
      const getData = (type: string) => (type === 'text/html' ? html : plain);
      const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: { getData } });
      editor.editor.update(
        () => void editor.editor.dispatchCommand(PASTE_COMMAND, event as unknown as ClipboardEvent),
        { discrete: true },
      );
      return event.defaultPrevented;
    };
    return { editor, paste };
  }

  it('is pasted as words, without the looks and scripts of its page', () => {
    const { editor, paste } = open('甲');
    const html = '<p style="color:red" onclick="x()">乙<script>丙</script><b>丁</b></p>';
    expect(paste(html, '乙丁')).toBe(true);
    expect(plainTextOf(editor.read())).toBe('甲。乙丁');
    const [block] = editor.read().blocks;
    expect(JSON.stringify(block)).not.toMatch(/color|onclick|script/);
  });

  it('is pasted line by line where it has lines', () => {
    const { editor, paste } = open('甲');
    paste('', '乙\n丙');
    expect(plainTextOf(editor.read()).split('\n')).toHaveLength(editor.read().blocks.length);
    expect(plainTextOf(editor.read())).toContain('丙');
  });

  it('is not dropped: files have their place elsewhere', () => {
    const { editor } = open('甲');
    const event = new Event('drop', { cancelable: true }) as DragEvent;
    expect(editor.editor.dispatchCommand(DROP_COMMAND, event)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
    expect(plainTextOf(editor.read())).toBe('甲。');
  });

  it('knows no formats but those of an opinion', () => {
    const { editor } = open('甲');
    expect(editor.editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough')).toBe(true);
    editor.insert('乙');
    expect(JSON.stringify(editor.read())).not.toContain('strike');
  });
});

describe('the editor of a section', () => {
  function anEditor(content: RichText) {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    document.body.append(root);
    const cursors: unknown[] = [];
    const editor = createSectionEditor({
      root,
      content,
      onChange: () => undefined,
      onCursor: (cursor) => cursors.push(cursor),
    });
    return { editor, cursors };
  }

  it('puts a phrase at the end when there is no cursor', () => {
    const { editor } = anEditor(richTextOf('二者'));
    editor.insert('构成等同。');
    expect(plainTextOf(editor.read())).toBe('二者构成等同。');
  });

  it('turns the chosen paragraph into an entry and back', () => {
    const { editor } = anEditor(richTextOf('二者'));
    editor.insert('相同');
    editor.toggleItems();
    expect(editor.read().blocks[0]?.kind).toBe('item');
    editor.toggleItems();
    expect(editor.read().blocks[0]?.kind).toBe('paragraph');
  });

  it('says what format the cursor stands in', () => {
    const { editor, cursors } = anEditor(richTextOf('二者'));
    editor.insert('相');
    editor.format('bold');
    editor.insert('同');
    expect(cursors.at(-1)).toMatchObject({ isItem: false });
  });
});

describe('cleanPaste', () => {
  it('takes plain lines where the page brought no words along', () => {
    expect(plainTextOf(cleanPaste('<img src="x">', '一\n\n二'))).toBe('一\n二');
    expect(plainTextOf(cleanPaste('', '一'))).toBe('一');
    expect(plainTextOf(cleanPaste('<p>有字</p>', '别的'))).toBe('有字');
  });
});
