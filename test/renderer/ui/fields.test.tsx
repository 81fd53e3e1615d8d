import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateInput } from '../../../renderer/ui/DateInput.tsx';
import { flushDrafts } from '../../../renderer/ui/drafts.ts';
import { TextInput } from '../../../renderer/ui/TextInput.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function field(value = '杯盖') {
  const saved: string[] = [];
  const view = render(<TextInput aria-label="name" value={value} onCommit={(text) => saved.push(text)} />);
  const input = screen.getByLabelText<HTMLInputElement>('name');
  const show = (next: string) =>
    view.rerender(<TextInput aria-label="name" value={next} onCommit={(text) => saved.push(text)} />);
  return { saved, input, show, view };
}

const type = (input: HTMLElement, text: string) => fireEvent.change(input, { target: { value: text } });
const pause = () => act(() => vi.advanceTimersByTime(1_000));

describe('a field that saves itself', () => {
  it('saves once after a pause within a second, with the last words', () => {
    const { saved, input } = field();
    type(input, '杯盖内');
    type(input, '杯盖内侧');
    expect(saved).toEqual([]);
    pause();
    expect(saved).toEqual(['杯盖内侧']);
  });

  it('saves at once on leaving, on Enter and when drafts are flushed', () => {
    const { saved, input } = field();
    type(input, '一');
    fireEvent.blur(input);
    type(input, '二');
    fireEvent.keyDown(input, { key: 'Enter' });
    type(input, '三');
    act(() => flushDrafts());
    pause();
    expect(saved).toEqual(['一', '二', '三']);
  });

  it('never saves inside a composition', () => {
    const { saved, input } = field();
    fireEvent.compositionStart(input);
    type(input, 'mi feng quan');
    pause();
    act(() => flushDrafts());
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(saved).toEqual([]);
    type(input, '密封圈');
    fireEvent.compositionEnd(input);
    pause();
    expect(saved).toEqual(['密封圈']);
  });

  it('keeps what is being typed when another value arrives, and takes it when nothing is', () => {
    const { input, show } = field();
    type(input, '正在输入');
    show('别处改的');
    expect(input.value).toBe('正在输入');
    fireEvent.blur(input);
    show('撤销以后');
    expect(input.value).toBe('撤销以后');
  });

  it('keeps the words when they could not be stored', () => {
    const { input } = field();
    type(input, '没存上');
    fireEvent.blur(input);
    expect(input.value).toBe('没存上');
  });

  it('says that undo belongs to the field only while words are not saved', () => {
    const { input } = field();
    type(input, '新');
    expect(input.dataset.dirty).toBeDefined();
    pause();
    expect(input.dataset.dirty).toBeUndefined();
  });

  it('saves when its screen goes away', () => {
    const { saved, input, view } = field();
    type(input, '走之前');
    view.unmount();
    expect(saved).toEqual(['走之前']);
  });
});

describe('a date field', () => {
  function dateField(value: string | null) {
    const saved: (string | null)[] = [];
    render(<DateInput aria-label="date" value={value} onCommit={(date) => saved.push(date)} />);
    return { saved, input: screen.getByLabelText<HTMLInputElement>('date') };
  }

  it('shows and reads dates as people write them', () => {
    const { saved, input } = dateField('2026-11-05');
    expect(input.value).toBe('2026年11月5日');
    type(input, '2026.12.1');
    fireEvent.blur(input);
    expect(saved).toEqual(['2026-12-01']);
  });

  it('does not save half a date, and marks it', () => {
    const { saved, input } = dateField(null);
    type(input, '2026-1');
    fireEvent.blur(input);
    expect(saved).toEqual([]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('is not saved inside a composition, and is on Enter', () => {
    const { saved, input } = dateField(null);
    fireEvent.compositionStart(input);
    type(input, '2026nian');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    pause();
    expect(saved).toEqual([]);
    type(input, '2026年12月1日');
    fireEvent.compositionEnd(input);
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(saved).toEqual(['2026-12-01']);
  });

  it('is picked from a calendar, and emptied there', () => {
    const { saved } = dateField('2026-11-05');
    const picker = document.querySelector<HTMLInputElement>('input[type=date]') as HTMLInputElement;
    const showPicker = vi.fn();
    picker.showPicker = showPicker;
    fireEvent.click(screen.getByRole('button', { name: '选择日期' }));
    expect(showPicker).toHaveBeenCalledOnce();
    expect(picker.value).toBe('2026-11-05');
    type(picker, '2026-11-20');
    type(picker, '');
    expect(saved).toEqual(['2026-11-20', null]);
  });

  it('does not save again what it shows already', () => {
    const { saved, input } = dateField('2026-11-05');
    type(input, '2026-11-5');
    fireEvent.blur(input);
    expect(saved).toEqual([]);
  });

  it('says why a date was not saved', () => {
    const { input } = dateField(null);
    type(input, '下周三');
    expect(input.title).toContain('没有保存');
    type(input, '2026-12-1');
    expect(input.title).toBe('');
  });

  it('is cleared by emptying it', () => {
    const { saved, input } = dateField('2026-11-05');
    type(input, '');
    fireEvent.blur(input);
    expect(saved).toEqual([null]);
  });
});
