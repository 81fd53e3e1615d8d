import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Dialog } from '../../../renderer/ui/Dialog.tsx';
import { Menu } from '../../../renderer/ui/Menu.tsx';

afterEach(cleanup);

describe('a menu by keys', () => {
  function menu(disabled: readonly string[] = []) {
    const chosen: string[] = [];
    const items = ['打开', '导出', '删除'].map((label) => ({
      id: label,
      label,
      isDisabled: disabled.includes(label),
      onSelect: () => chosen.push(label),
    }));
    /** What the menu lets through to the page. */
    const heard: string[] = [];
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    document.addEventListener('keydown', ({ key }) => heard.push(key), listening);
    render(
      <div>
        <Menu label="样例" icon={Ellipsis} hasWords items={items} />
        <p>旁边</p>
      </div>,
    );
    const trigger = screen.getByRole('button', { name: '样例' });
    fireEvent.click(trigger);
    const press = (key: string) => fireEvent.keyDown(document.activeElement as HTMLElement, { key });
    return { chosen, heard, trigger, press, at: () => document.activeElement?.textContent };
  }

  it('goes round at both ends', () => {
    const { press, at } = menu();
    press('ArrowUp');
    expect(at()).toBe('删除');
    press('ArrowDown');
    expect(at()).toBe('打开');
  });

  it('passes over what cannot be chosen', () => {
    const { press, at } = menu(['打开', '导出']);
    expect(at()).toBe('删除');
    press('ArrowDown');
    expect(at()).toBe('删除');
  });

  it('gives the focus back after a choice, before it acts', () => {
    const { trigger, chosen } = menu();
    fireEvent.click(screen.getByRole('menuitem', { name: '导出' }));
    expect(document.activeElement).toBe(trigger);
    expect(chosen).toEqual(['导出']);
    expect(trigger.getAttribute('aria-expanded')).toBe('false');
  });

  it('is left by Tab and by a press beside it, without a choice', () => {
    const { trigger, press, chosen } = menu();
    press('Tab');
    expect(screen.queryByRole('menu')).toBeNull();
    fireEvent.click(trigger);
    fireEvent.pointerDown(within(screen.getByRole('menu')).getByText('导出'));
    expect(screen.queryByRole('menu')).not.toBeNull();
    fireEvent.pointerDown(screen.getByText('旁边'));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(chosen).toEqual([]);
  });

  it('keeps its Escape to itself while open, and not when closed', () => {
    const { press, heard } = menu();
    press('Escape');
    expect(heard).toEqual([]);
    press('Escape');
    expect(heard).toEqual(['Escape']);
  });
});

describe('a dialog', () => {
  function Opening({ kind }: Readonly<{ kind: 'dialog' | 'sheet' | 'palette' }>) {
    const [isOpen, setOpen] = useState(true);
    return isOpen ? (
      <Dialog kind={kind} title="标题" onClose={() => setOpen(false)} footer={<p>底下</p>}>
        <textarea aria-label="文字" />
        <input aria-label="名称" />
      </Dialog>
    ) : null;
  }

  it.each([
    ['sheet', true],
    ['palette', true],
    // A slip beside a form would lose what was typed into it.
    ['dialog', false],
  ] as const)('of kind %s closes by a press beside it: %s', (kind, closes) => {
    render(<Opening kind={kind} />);
    fireEvent.pointerDown(screen.getByText('底下'));
    expect(screen.queryByRole('dialog')).not.toBeNull();
    fireEvent.pointerDown(screen.getByRole('dialog', { name: '标题' }));
    expect(screen.queryByRole('dialog') === null).toBe(closes);
  });

  it('is modal, begins in the first thing to fill in, and closes when its screen goes away', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close');
    const { unmount } = render(<Opening kind="dialog" />);
    expect(showModal).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByLabelText('文字'));
    unmount();
    expect(close).toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
