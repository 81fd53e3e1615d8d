import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Ellipsis } from 'lucide-react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../../renderer/ui/Dialog.tsx';
import { DropZone } from '../../../renderer/ui/DropZone.tsx';
import { ErrorBoundary } from '../../../renderer/ui/ErrorBoundary.tsx';
import { Menu } from '../../../renderer/ui/Menu.tsx';
import { Select } from '../../../renderer/ui/Select.tsx';
import { Table } from '../../../renderer/ui/Table.tsx';
import { Toasts } from '../../../renderer/ui/Toasts.tsx';
import { currentToasts, dismissToast, showDone, showError } from '../../../renderer/ui/toasts.ts';

afterEach(() => {
  cleanup();
  for (const { id } of currentToasts()) dismissToast(id);
});

describe('a table', () => {
  const columns = [
    { id: 'name', title: '名称', cell: (row: string) => row, sortBy: (row: string) => row },
    { id: 'length', title: '长度', cell: (row: string) => row.length, sortBy: (row: string) => row.length },
    { id: 'plain', title: '备注', cell: () => '' },
  ];
  const rows = ['权10', '权2', '权利1'];
  const shown = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent?.slice(0, -1));

  it('sorts by its heads, numbers in words by value, and back', () => {
    render(<Table label="t" columns={columns} rows={rows} rowId={(row) => row} />);
    expect(shown()).toEqual(rows);
    fireEvent.click(screen.getByText('名称'));
    expect(shown()?.slice(0, 2)).toEqual(['权2', '权10']);
    expect(screen.getAllByRole('columnheader')[0]?.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByText('名称'));
    expect(shown()?.at(-1)).toBe('权2');
    expect(screen.getAllByRole('columnheader')[0]?.getAttribute('aria-sort')).toBe('descending');
  });

  it('is walked by arrows and opened by Enter', () => {
    const opened: string[] = [];
    render(
      <Table
        label="t"
        columns={columns}
        rows={rows}
        rowId={(row) => row}
        onOpen={(row) => opened.push(row)}
      />,
    );
    const [, first, second] = screen.getAllByRole('row');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: 'Enter' });
    expect(opened).toEqual(['权2']);
  });
});

describe('a row of a table', () => {
  const columns = [
    { id: 'name', title: '名称', cell: (row: string) => <button type="button">{row}</button> },
  ];
  function rows(acts: Readonly<{ canOpen: boolean }>) {
    const done: string[] = [];
    render(
      <Table
        label="t"
        columns={columns}
        rows={['甲', '乙']}
        rowId={(row) => row}
        selectedId="乙"
        onSelect={(row) => done.push(`选${row}`)}
        {...(acts.canOpen ? { onOpen: (row: string) => done.push(`开${row}`) } : {})}
      />,
    );
    const [, first, second] = screen.getAllByRole('row') as HTMLElement[];
    return { done, first: first as HTMLElement, second: second as HTMLElement };
  }

  it('is chosen by a click, opened by a double click, and says which is chosen', () => {
    const { done, first, second } = rows({ canOpen: true });
    fireEvent.click(first);
    fireEvent.doubleClick(first);
    expect(done).toEqual(['选甲', '开甲']);
    expect([first, second].map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  });

  it('is chosen by Enter where nothing opens, and stays at both ends', () => {
    const { done, first, second } = rows({ canOpen: false });
    second.focus();
    fireEvent.keyDown(second, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'Enter' });
    expect(done).toEqual(['选甲']);
  });

  it('leaves Enter to a button inside it', () => {
    const { done } = rows({ canOpen: true });
    fireEvent.keyDown(screen.getByRole('button', { name: '甲' }), { key: 'Enter' });
    expect(done).toEqual([]);
  });
});

describe('a menu', () => {
  it('opens, is walked by arrows, chooses, and closes on Escape with the focus back', () => {
    const chosen: string[] = [];
    const items = ['导出', '删除'].map((label) => ({ id: label, label, onSelect: () => chosen.push(label) }));
    render(<Menu label="更多" icon={Ellipsis} items={items} />);
    const trigger = screen.getByRole('button', { name: '更多' });
    fireEvent.click(trigger);
    const menu = screen.getByRole('menu');
    expect(document.activeElement).toBe(within(menu).getByText('导出'));
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(within(menu).getByText('删除'));
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(trigger);
    fireEvent.click(trigger);
    fireEvent.click(screen.getByText('删除'));
    expect(chosen).toEqual(['删除']);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('a dialog', () => {
  it('begins in its first field and closes by its button and by Escape', () => {
    const onClose = vi.fn();
    render(
      <Dialog title="新建" onClose={onClose}>
        <input aria-label="名称" />
      </Dialog>,
    );
    expect(document.activeElement).toBe(screen.getByLabelText('名称'));
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

describe('a choice', () => {
  it('shows that nothing was chosen yet and answers with codes', () => {
    const chosen: string[] = [];
    const options = [
      { value: 'A', label: '甲' },
      { value: 'B', label: '乙' },
    ] as const;
    render(<Select aria-label="s" value={null} options={options} onChange={(code) => chosen.push(code)} />);
    expect(screen.getByText('请选择')).toBeDefined();
    fireEvent.change(screen.getByLabelText('s'), { target: { value: 'B' } });
    expect(chosen).toEqual(['B']);
  });
});

describe('messages in passing', () => {
  it('tell a failure in words with its code, and stay until dismissed', () => {
    render(<Toasts />);
    act(() => showError({ code: 'PROFILE_FULL', message: 'disk' }));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('磁盘空间不足');
    expect(alert.textContent).toContain('PROFILE_FULL');
    expect(alert.textContent).not.toContain('disk');
    fireEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offer what can be done about it, once', () => {
    const run = vi.fn();
    render(<Toasts />);
    act(() => showDone('已移入回收站。', { label: '撤销', run }));
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(run).toHaveBeenCalledOnce();
    expect(screen.queryByText('已移入回收站。')).toBeNull();
  });

  it('go by themselves when all is well; failures wait to be read', () => {
    vi.useFakeTimers();
    render(<Toasts />);
    act(() => {
      showDone('已导出。');
      showError({ code: 'PROFILE_FULL', message: '' });
    });
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.queryByText('已导出。')).toBeNull();
    expect(screen.getByRole('alert')).toBeDefined();
    vi.useRealTimers();
  });

  it('show the latest few when many come at once', () => {
    act(() => {
      for (let no = 1; no <= 9; no += 1) showDone(`第${no}条`);
    });
    expect(currentToasts().map(({ title }) => title)).toEqual(['第6条', '第7条', '第8条', '第9条']);
  });

  it('do not pile up the same words', () => {
    act(() => {
      for (let times = 0; times < 9; times += 1) showError({ code: 'NOT_FOUND', message: '' });
    });
    expect(currentToasts()).toHaveLength(1);
  });
});

describe('a failing pane', () => {
  it('leaves the others standing and can be shown again', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    const Pane = () => {
      if (isBroken) throw new Error('坏了');
      return <p>好了</p>;
    };
    render(
      <>
        <ErrorBoundary>
          <Pane />
        </ErrorBoundary>
        <p>旁边</p>
      </>,
    );
    expect(screen.getByText('旁边')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain('已保存的内容没有受影响');
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: '重新显示' }));
    expect(screen.getByText('好了')).toBeDefined();
    quiet.mockRestore();
  });
});

describe('a drop zone', () => {
  it('shows no longer that it would when the file is taken away again', () => {
    render(
      <DropZone hint="松开即放入" onFiles={() => undefined}>
        <p>里面</p>
      </DropZone>,
    );
    const dataTransfer = { types: ['Files'], files: [] };
    const inside = screen.getByText('里面');
    fireEvent.dragEnter(inside.parentElement as HTMLElement, { dataTransfer });
    fireEvent.dragEnter(inside, { dataTransfer });
    fireEvent.dragLeave(inside.parentElement as HTMLElement, { dataTransfer });
    expect(screen.getByText('松开即放入')).toBeDefined();
    fireEvent.dragLeave(inside, { dataTransfer });
    expect(screen.queryByText('松开即放入')).toBeNull();
  });

  it('inside another one takes the file for itself', () => {
    const taken: string[] = [];
    render(
      <DropZone hint="外" onFiles={() => taken.push('外')}>
        <DropZone hint="内" onFiles={() => taken.push('内')}>
          <p>里面</p>
        </DropZone>
      </DropZone>,
    );
    const dataTransfer = { types: ['Files'], files: [new File(['a'], 'a.txt')] };
    const inside = screen.getByText('里面');
    // The browser offers a drop only where dragging over was accepted.
    expect(fireEvent.dragOver(inside, { dataTransfer })).toBe(false);
    expect(fireEvent.dragOver(inside, { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(true);
    fireEvent.dragEnter(inside, { dataTransfer });
    expect(screen.queryByText('外')).toBeNull();
    fireEvent.drop(inside, { dataTransfer });
    expect(taken).toEqual(['内']);
  });

  it('takes files, shows that it would, and ignores dragged words', () => {
    const taken: string[] = [];
    render(
      <DropZone hint="松开即放入" onFiles={(files) => taken.push(...files.map((file) => file.name))}>
        <p>里面</p>
      </DropZone>,
    );
    const inside = screen.getByText('里面');
    fireEvent.dragEnter(inside, { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText('松开即放入')).toBeNull();
    const dataTransfer = { types: ['Files'], files: [new File(['a'], 'a.txt')] };
    fireEvent.dragEnter(inside, { dataTransfer });
    expect(screen.getByText('松开即放入')).toBeDefined();
    fireEvent.drop(inside, { dataTransfer });
    expect(taken).toEqual(['a.txt']);
    expect(screen.queryByText('松开即放入')).toBeNull();
  });
});
