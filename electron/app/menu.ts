import type { MenuItemConstructorOptions } from 'electron';

/**
 * The native menu: only what the system does itself. Undo and redo are the workbench's own (they reach
 * over restarts), so the menu leaves their keys to the page.
 */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut', label: '剪切' },
    { role: 'copy', label: '复制' },
    { role: 'paste', label: '粘贴' },
    { role: 'pasteAndMatchStyle', label: '粘贴为纯文本' },
    { role: 'selectAll', label: '全选' },
  ];
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom', label: '实际大小' },
    { role: 'zoomIn', label: '放大' },
    { role: 'zoomOut', label: '缩小' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: '全屏' },
  ];
  const window: MenuItemConstructorOptions[] = [
    { role: 'minimize', label: '最小化' },
    { role: 'close', label: '关闭' },
  ];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '编辑', submenu: edit },
    { label: '视图', submenu: view },
    { label: '窗口', submenu: window },
  ];
}
