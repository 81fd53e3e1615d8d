/**
 * The walls of the house as data. A pattern is a folder ("shared/claims"), each child of a folder
 * on its own ("renderer/features/*"), or files ("electron/*.ts"). The first zone that fits a file is its zone.
 */
export type Zone = Readonly<{
  path: string;
  /** What its files may import besides their own zone. Type imports count. */
  may: readonly string[];
  /** What they may import types of, and nothing else: the shapes of ports that are handed in. */
  mayTypes?: readonly string[];
  /** Node's modules: all, none, or all but those named. */
  node: boolean | Readonly<{ except: readonly string[] }>;
  /** No clock, no randomness, no machine's locale: results are functions of their arguments. */
  pure?: boolean;
}>;

export type Limits = Readonly<{ maxLines: number; warnLines: number; exempt: readonly string[] }>;

export type LayerRules = Readonly<{
  zones: readonly Zone[];
  limits: Limits;
  topLevel: readonly string[];
  /** File names that say nothing about what is inside. */
  bannedNames: readonly string[];
}>;

const BASE = ['shared/errors', 'shared/util'];
const FIELD = [...BASE, 'shared/domain', 'shared/claims', 'shared/judgment'];

const pure = (path: string, may: readonly string[]): Zone => ({ path, may, node: false, pure: true });

const SHARED: readonly Zone[] = [
  pure('shared/errors', ['shared/util']),
  pure('shared/util', ['shared/errors']),
  // The vocabulary of claims and verdicts is fixed beside its grammar; the nouns of a case quote it.
  pure('shared/domain', [
    ...BASE,
    'shared/claims/model.ts',
    'shared/judgment/verdict.ts',
    'shared/judgment/bars.ts',
    'shared/judgment/equivalence.ts',
  ]),
  pure('shared/diff', BASE),
  pure('shared/claims', [...BASE, 'shared/domain', 'shared/diff']),
  pure('shared/judgment', [...BASE, 'shared/domain', 'shared/claims']),
  pure('shared/suggest', [...BASE, 'shared/domain', 'shared/claims']),
  pure('shared/history', [...BASE, 'shared/domain']),
  pure('shared/commands', [...FIELD, 'shared/history']),
  pure('shared/opinion', [...FIELD, 'shared/history', 'shared/diff']),
  pure('shared/archive', [...FIELD, 'shared/history']),
  pure('shared/contract', [
    ...FIELD,
    'shared/suggest',
    'shared/history',
    'shared/commands',
    'shared/opinion',
    'shared/archive',
  ]),
];

const PORTS = ['db', 'import', 'docx', 'export', 'exchange', 'platform'].map(
  (folder) => `electron/${folder}`,
);

const ELECTRON: readonly Zone[] = [
  { path: 'electron/preload.ts', may: ['shared/contract', 'shared/errors'], node: false },
  { path: 'electron/*.ts', may: ['shared', 'electron'], node: true },
  { path: 'electron/app', may: ['shared', 'electron/services', ...PORTS], node: true },
  { path: 'electron/browser', may: ['shared', 'electron/services', 'electron/platform'], node: true },
  {
    path: 'electron/cli',
    may: ['shared', 'electron/*.ts', 'electron/browser', 'electron/services', ...PORTS],
    node: true,
  },
  // The part of composition that both shells and the command line share.
  { path: 'electron/services/host.ts', may: ['shared', 'electron/services', ...PORTS], node: true },
  {
    path: 'electron/services',
    may: ['shared'],
    mayTypes: PORTS,
    // What touches the machine is handed in as a port, so that use cases run under test without it.
    node: { except: ['fs', 'fs/promises', 'child_process', 'worker_threads', 'http', 'net', 'os'] },
  },
  { path: 'electron/db', may: ['shared', 'electron/platform'], node: true },
  { path: 'electron/import', may: ['shared', 'electron/platform'], node: true },
  { path: 'electron/docx', may: ['shared', 'electron/platform'], node: true },
  { path: 'electron/export', may: ['shared', 'electron/docx', 'electron/platform'], node: true },
  { path: 'electron/exchange', may: ['shared', 'electron/platform'], node: true },
  { path: 'electron/platform', may: BASE, node: true },
];

// A page validates with the contract's schemas; the router that runs handlers is the host's.
const PAGE_SHARED = [
  'errors',
  'util',
  'domain',
  'diff',
  'claims',
  'judgment',
  'suggest',
  'history',
  'opinion',
  'archive',
  'commands',
  'contract',
].map((folder) => `shared/${folder}`);

// What stands below every feature.
const PAGE = [
  'renderer/state',
  'renderer/editor',
  'renderer/ui',
  'renderer/locales',
  'renderer/styles',
  ...PAGE_SHARED,
];

const page = (path: string, may: readonly string[]): Zone => ({ path, may, node: false });

const RENDERER: readonly Zone[] = [
  page('renderer/main.tsx', ['renderer', ...PAGE_SHARED]),
  page('renderer/host', PAGE_SHARED),
  page('renderer/locales', PAGE_SHARED),
  page('renderer/styles', []),
  page('renderer/ui', ['renderer/locales', 'renderer/styles', ...BASE]),
  page('renderer/editor', ['renderer/ui', 'renderer/locales', 'renderer/styles', ...PAGE_SHARED]),
  page('renderer/state', ['renderer/host', 'renderer/locales', ...PAGE_SHARED]),
  // What several features show: it knows the case, not the feature it stands in.
  page('renderer/parts', PAGE),
  page('renderer/features/*', ['renderer/parts', ...PAGE]),
  page('renderer/app', ['renderer/features', 'renderer/parts', 'renderer/host', ...PAGE]),
  page('renderer/dev', ['renderer', ...PAGE_SHARED]),
];

const WORKSHOP: readonly Zone[] = [
  { path: 'build', may: [], node: true },
  { path: 'test', may: ['shared', 'electron', 'renderer', 'build', 'resources'], node: true },
];

export const LAYER_RULES: LayerRules = {
  zones: [...SHARED, ...ELECTRON, ...RENDERER, ...WORKSHOP],
  limits: { maxLines: 400, warnLines: 250, exempt: ['test/fixtures'] },
  topLevel: [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENSE',
    'electron',
    'renderer',
    'shared',
    'resources',
    'build',
    'test',
  ],
  bannedNames: ['index', 'utils', 'helpers', 'misc', 'common'],
};
