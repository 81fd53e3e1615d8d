import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReaderMark } from '../../../../renderer/parts/readers/marks.ts';
import { PictureReader } from '../../../../renderer/parts/readers/PictureReader.tsx';
import type { Anchor } from '../../../../shared/domain/anchor.ts';

afterEach(cleanup);

const region: ReaderMark = {
  id: 'r1',
  anchor: { kind: 'region', page: null, x: 0.1, y: 0.2, width: 0.3, height: 0.4, caption: '杯盖' },
  label: '2',
  tone: 'link',
  title: '特征B：杯盖',
};

function reader() {
  const selections: (Anchor | null)[] = [];
  const clicked: string[] = [];
  const { container } = render(
    <PictureReader
      url="/blob/a"
      alt="实物照片"
      size={{ width: 400, height: 200 }}
      marks={[region]}
      selection={null}
      flash={null}
      onSelection={(anchor) => selections.push(anchor)}
      onMark={(id) => clicked.push(id)}
    />,
  );
  const layer = container.querySelector<HTMLElement>('.region-layer') as HTMLElement;
  layer.setPointerCapture = vi.fn();
  layer.getBoundingClientRect = () => ({ left: 100, top: 50, width: 400, height: 200 }) as DOMRect;
  const drag = (from: [number, number], to: [number, number], button = 0) => {
    fireEvent.pointerDown(layer, { clientX: from[0], clientY: from[1], button, pointerId: 1 });
    fireEvent.pointerMove(layer, { clientX: to[0], clientY: to[1], pointerId: 1 });
    const shown = container.querySelector('.region-selection') !== null;
    fireEvent.pointerUp(layer, { clientX: to[0], clientY: to[1], pointerId: 1 });
    return shown;
  };
  return { container, selections, clicked, drag };
}

describe('the picture reader', () => {
  it('turns a drag into a region of the picture, shown while it is drawn', () => {
    const { selections, drag } = reader();
    expect(drag([200, 100], [300, 150])).toBe(true);
    expect(selections).toEqual([
      { kind: 'region', page: null, caption: '', x: 0.25, y: 0.25, width: 0.25, height: 0.25 },
    ]);
  });

  it('clears the selection by a click and ignores other buttons', () => {
    const { selections, drag } = reader();
    drag([200, 100], [201, 100]);
    expect(selections).toEqual([null]);
    drag([200, 100], [300, 150], 2);
    expect(selections).toHaveLength(1);
  });

  it('keeps regions on the upright picture when it is turned', () => {
    const { selections, drag } = reader();
    fireEvent.click(screen.getByRole('button', { name: '向右转90度' }));
    drag([100, 50], [200, 150]);
    expect(selections.at(-1)).toMatchObject({ x: 0, y: 0.75, width: 0.5, height: 0.25 });
  });

  it('forgets a drag that was broken off, and one that begins on a region', () => {
    const { container, selections } = reader();
    const layer = container.querySelector('.region-layer') as HTMLElement;
    const press = { clientX: 200, clientY: 100, button: 0, pointerId: 1 };
    fireEvent.pointerDown(layer, press);
    fireEvent.pointerMove(layer, { clientX: 300, clientY: 150, pointerId: 1 });
    fireEvent.pointerCancel(layer, { pointerId: 1 });
    expect(container.querySelector('.region-selection')).toBeNull();
    fireEvent.pointerUp(layer, { clientX: 300, clientY: 150, pointerId: 1 });
    fireEvent.pointerDown(screen.getByTitle('特征B：杯盖'), press);
    fireEvent.pointerUp(layer, { clientX: 300, clientY: 150, pointerId: 1 });
    expect(selections).toEqual([]);
  });

  it('comes back to its fit after zooming, and upright after four turns', () => {
    const { container } = reader();
    const frame = container.querySelector('.picture-frame') as HTMLElement;
    const stage = container.querySelector('.picture-stage') as HTMLElement;
    const fitted = frame.style.width;
    fireEvent.click(screen.getByRole('button', { name: '放大' }));
    const enlarged = frame.style.width;
    expect(Number.parseFloat(enlarged)).toBeGreaterThan(Number.parseFloat(fitted));
    fireEvent.click(screen.getByRole('button', { name: '缩小' }));
    fireEvent.click(screen.getByRole('button', { name: '缩小' }));
    expect(Number.parseFloat(frame.style.width)).toBeLessThan(Number.parseFloat(fitted));
    fireEvent.click(screen.getByRole('button', { name: '适合窗口' }));
    expect(frame.style.width).toBe(fitted);
    for (const degrees of [90, 180, 270, 0]) {
      fireEvent.click(screen.getByRole('button', { name: '向右转90度' }));
      expect(stage.style.transform).toContain(`rotate(${degrees}deg)`);
    }
  });

  it('numbers its regions and leads from one to its feature', () => {
    const { clicked } = reader();
    const mark = screen.getByTitle('特征B：杯盖');
    expect(mark.textContent).toBe('2');
    expect(mark.style.left).toBe('10%');
    fireEvent.click(mark);
    expect(clicked).toEqual(['r1']);
  });

  it('brightens what is seen and nothing else, and goes back by a double click', () => {
    const { container } = reader();
    const slider = screen.getByRole('slider', { name: /亮度/ });
    fireEvent.change(slider, { target: { value: '150' } });
    const picture = container.querySelector('img') as HTMLImageElement;
    expect(picture.style.filter).toBe('brightness(150%) contrast(100%)');
    expect(picture.getAttribute('src')).toBe('/blob/a');
    fireEvent.doubleClick(slider);
    expect(picture.style.filter).toBe('brightness(100%) contrast(100%)');
  });
});
