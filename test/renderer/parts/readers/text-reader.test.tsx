import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderMark } from '../../../../renderer/parts/readers/marks.ts';
import { TextReader } from '../../../../renderer/parts/readers/TextReader.tsx';
import { type TextAnchor, textAnchor } from '../../../../shared/domain/anchor.ts';
import type { ImportedText } from '../../../../shared/domain/imported-text.ts';

afterEach(cleanup);

const first = '杯盖为旋拧式，内侧带有密封圈。';
const second = '密封圈厚度约3mm。';
const imported: ImportedText = {
  text: `${first}\n${second}`,
  blocks: [
    { start: 0, end: first.length, kind: 'paragraph', paragraph: 1 },
    {
      start: first.length + 1,
      end: first.length + 1 + second.length,
      kind: 'paragraph',
      paragraph: 2,
      page: 4,
    },
  ],
};

function reader(marks: readonly ReaderMark[] = []) {
  const selections: (TextAnchor | null)[] = [];
  const clicked: string[] = [];
  const { container } = render(
    <TextReader
      imported={imported}
      marks={marks}
      flash={null}
      onSelection={(anchor) => selections.push(anchor)}
      onMark={(id) => clicked.push(id)}
    />,
  );
  const select = (from: Node, start: number, to: Node, end: number) => {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    const range = document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    selection?.addRange(range);
    fireEvent.mouseUp(container.firstElementChild as Element);
    return selections.at(-1);
  };
  const words = (index: number): Node => container.querySelectorAll('[data-at]')[index]?.firstChild as Node;
  return { container, clicked, select, words };
}

const link = (id: string, start: number, end: number): ReaderMark => ({
  id,
  anchor: textAnchor(imported.text, start, end, { page: null, paragraph: 1 }),
  label: id,
  tone: 'link',
});

describe('the text reader', () => {
  it('shows the words unaltered, marked or not', () => {
    const plain = reader().container.textContent;
    cleanup();
    const marked = reader([link('a', 3, 9), link('b', 6, 12)]).container.textContent;
    expect(plain).toBe(first + second);
    expect(marked).toBe(plain);
  });

  it('turns selected words into an anchor with its place', () => {
    const { select, words } = reader();
    const anchor = select(words(1), 0, words(1), 3);
    expect(anchor).toMatchObject({ quote: '密封圈', paragraph: 2, page: 4, suffix: '厚度约3mm。' });
    expect(imported.text.slice(anchor?.start, anchor?.end)).toBe('密封圈');
  });

  it('counts rightly across marks and paragraphs', () => {
    const { select, words } = reader([link('a', 3, 6)]);
    expect(select(words(0), 1, words(2), 2)?.quote).toBe(first.slice(1, 8));
    expect(select(words(2), 5, words(3), 3)?.quote).toBe(imported.text.slice(11, first.length + 4));
  });

  it('takes whole paragraphs, as a triple click and “select all” give them', () => {
    const { container, select } = reader([link('a', 3, 6)]);
    const [one, two] = container.querySelectorAll('p');
    expect(select(one as Node, 0, two as Node, 0)?.quote).toBe(first);
    const all = container.querySelector('.text-reader') as Node;
    expect(select(all, 0, all, 2)?.quote).toBe(imported.text);
  });

  it('leaves blanks at the ends of a selection out', () => {
    const text = '甲 乙 丙';
    const { container } = render(
      <TextReader
        imported={{ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph', paragraph: 1 }] }}
        marks={[]}
        flash={null}
        onSelection={(anchor) => spaced.push(anchor?.quote ?? null)}
      />,
    );
    const spaced: (string | null)[] = [];
    const words = container.querySelector('[data-at]')?.firstChild as Node;
    for (const [start, end] of [
      [1, 4],
      [1, 2],
    ] as const) {
      document.getSelection()?.setBaseAndExtent(words, start, words, end);
      fireEvent.keyUp(container.firstElementChild as Element, { key: 'Shift' });
    }
    expect(spaced).toEqual(['乙', null]);
  });

  it('does not take a selection that reaches out of the text', () => {
    const { select, words } = reader();
    const beside = document.createElement('p');
    beside.textContent = '旁边的字';
    document.body.append(beside);
    expect(select(words(0), 2, beside.firstChild as Node, 2)).toBeNull();
    beside.remove();
  });

  it('is no press on a mark while words are being selected over it', () => {
    const { container, clicked, select, words } = reader([link('a', 3, 6)]);
    select(words(0), 1, words(2), 2);
    fireEvent.click(container.querySelector('[data-marks="a"]') as Element);
    expect(clicked).toEqual([]);
  });

  it('answers nothing when nothing is selected', () => {
    const { select, words } = reader();
    expect(select(words(0), 2, words(0), 2)).toBeNull();
  });

  it('leads from a mark to what it belongs to', () => {
    const { container, clicked } = reader([link('a', 3, 6)]);
    fireEvent.click(container.querySelector('[data-marks="a"]') as Element);
    expect(clicked).toEqual(['a']);
  });
});
