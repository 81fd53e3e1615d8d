/** What decides which shell can open a window here. */
export type Machine = Readonly<{
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
}>;

export type ShellChoice = Readonly<
  { shell: 'electron'; executable: string; why: string } | { shell: 'browser'; why: string }
>;

/**
 * Electron when its runtime is installed and can show a window, else the browser shell, in which everything
 * works as well. `electronFolder` is the installed package; `why` is the line a person reads.
 */
export function chooseShell(electronFolder: string, machine: Machine): ShellChoice {
  const executable = `${electronFolder}/dist/${EXECUTABLES[machine.platform] ?? 'electron'}`;
  if (!machine.exists(executable)) {
    return { shell: 'browser', why: '没有安装 Electron 运行时，改用浏览器外壳启动，功能相同。' };
  }
  const { DISPLAY, WAYLAND_DISPLAY } = machine.env;
  if (machine.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return { shell: 'browser', why: '这台计算机没有图形界面，改用浏览器外壳启动，功能相同。' };
  }
  return { shell: 'electron', executable, why: '找到 Electron 运行时，以桌面窗口启动。' };
}

const EXECUTABLES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};
