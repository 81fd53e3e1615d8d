import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderMark } from '../../../../renderer/parts/readers/marks.ts';
import { PdfReader } from '../../../../renderer/parts/readers/PdfReader.tsx';
import type { Flash } from '../../../../renderer/parts/readers/use-flash.ts';
import { type Anchor, textAnchor } from '../../../../shared/domain/anchor.ts';
import type { ImportedText } from '../../../../shared/domain/imported-text.ts';

const pdf = {
  numPages: 2,
  getPage: async () => ({
    getViewport: ({ scale }: { scale: number }) => ({ width: 600 * scale, height: 800 * scale }),
    render: () => ({ cancel: () => undefined, promise: Promise.resolve() }),
  }),
  loadingTask: { destroy: async () => undefined },
};
let canOpen = true;

vi.mock('../../../../renderer/parts/readers/open-pdf.ts', () => ({
  openPdf: async () => {
    if (!canOpen) throw new Error('broken');
    return pdf;
  },
}));

beforeEach(() => {
  canOpen = true;
  // Every page counts as in view; the layout of a test page has no sizes of its own.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = tell;
      }
      observe() {
        this.tell([{ isIntersecting: true }]);
      }
      disconnect() {
        return undefined;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = '密封圈厚度约3mm。';
const imported: ImportedText = {
  text: words,
  blocks: [{ start: 0, end: words.length, kind: 'line', paragraph: 1, page: 2, rect: [50, 60, 120, 12] }],
  pageSizes: [
    [600, 800],
    [600, 800],
  ],
};

function reader(text: ImportedText | null, marks: readonly ReaderMark[] = [], flash: Flash | null = null) {
  const selections: (Anchor | null)[] = [];
  const view = render(
    <PdfReader
      url="/blob/a"
      imported={text}
      marks={marks}
      selection={null}
      flash={flash}
      onSelection={(anchor) => selections.push(anchor)}
    />,
  );
  return { ...view, selections };
}

describe('the PDF reader', () => {
  it('lays the imported words over their page, so that a selection has their offsets', async () => {
    const { container, selections } = reader(imported);
    const page = await screen.findByRole('region', { name: '第2页' });
    const line = await within(page).findByText(words);
    const range = document.createRange();
    range.setStart(line.firstChild as Node, 0);
    range.setEnd(line.firstChild as Node, 3);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    fireEvent.mouseUp(container.querySelector('.pdf-scroll') as Element);
    expect(selections.at(-1)).toMatchObject({ kind: 'text', start: 0, end: 3, quote: '密封圈', page: 2 });
  });

  it('draws regions on a scan, where there are no words to select', async () => {
    const { container, selections } = reader({ text: '', blocks: [] });
    await screen.findByText('没有文字层，可以框选区域');
    const page = await screen.findByRole('region', { name: '第1页' });
    const layer = page.querySelector('.region-layer') as HTMLElement;
    layer.setPointerCapture = () => undefined;
    layer.getBoundingClientRect = () => ({ left: 0, top: 0, width: 100, height: 100 }) as DOMRect;
    fireEvent.pointerDown(layer, { clientX: 10, clientY: 10, button: 0, pointerId: 1 });
    fireEvent.pointerUp(layer, { clientX: 60, clientY: 40, pointerId: 1 });
    expect(selections.at(-1)).toMatchObject({
      kind: 'region',
      page: 1,
      x: 0.1,
      y: 0.1,
      width: 0.5,
      height: 0.3,
    });
    expect(container.querySelector('.pdf-line')).toBeNull();
  });

  it('changes between words and regions by choice', async () => {
    const { container } = reader(imported);
    await screen.findByText(words);
    fireEvent.click(screen.getByRole('button', { name: '框选区域' }));
    expect(container.querySelector('.pdf-line')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '选择文字' }));
    expect(container.querySelector('.pdf-line')).not.toBeNull();
  });

  it('is enlarged and made smaller within bounds, never to a canvas that a browser leaves blank', async () => {
    vi.stubGlobal('devicePixelRatio', 4);
    const { container } = reader(imported);
    await screen.findByText(words);
    const zoom = () => container.querySelector('.reader-zoom')?.textContent;
    const press = (name: string) => {
      for (let times = 0; times < 30; times += 1) fireEvent.click(screen.getByRole('button', { name }));
    };
    press('放大');
    expect(zoom()).toBe('800%');
    const canvas = container.querySelector<HTMLCanvasElement>('canvas') as HTMLCanvasElement;
    await waitFor(() => expect(canvas.width).toBeGreaterThan(3_000));
    expect(canvas.width * canvas.height).toBeLessThanOrEqual(16_000_000);
    press('缩小');
    expect(zoom()).toBe('25%');
  });

  it('brings the page of a mark into view, and lights the mark up there', async () => {
    const shown: (string | null)[] = [];
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
      shown.push(this.getAttribute('data-page'));
    });
    const anchor = textAnchor(words, 0, 3, { page: 2, paragraph: 1 });
    const mark: ReaderMark = { id: 'm1', anchor, label: 'B', tone: 'link' };
    const { container } = reader(imported, [mark], { id: 'm1', turn: 1 });
    await screen.findByText('密封圈');
    await waitFor(() => expect(shown).toContain('2'));
    expect(container.querySelector('[data-marks="m1"]')?.textContent).toBe('密封圈');
    vi.restoreAllMocks();
  });

  it('says so when the file cannot be shown', async () => {
    canOpen = false;
    reader(null);
    expect((await screen.findByRole('alert')).textContent).toContain('原件没有改动');
  });
});
