import { describe, expect, it } from 'vitest';
import { checkTree, type Problem } from '../../../build/layers/check-tree.ts';
import { PACKAGE_RULES, type PackageRule } from '../../../build/layers/packages.ts';
import { LAYER_RULES, type LayerRules } from '../../../build/layers/rules.ts';

const packages: readonly PackageRule[] = [
  { name: 'electron', why: 'shell', may: ['electron/app', 'electron/main.ts'] },
  { name: '@scope/db', why: 'store', may: ['electron/db'] },
  { name: 'linter', why: 'run, not imported', may: [] },
];
const names = packages.map((rule) => rule.name);

/** Judges a miniature tree by the project's own walls and three packages; answers "path: message". */
function judge(
  files: Readonly<Record<string, string>>,
  more: { rules?: LayerRules; topLevel?: string[]; dependencies?: string[] } = {},
) {
  const tree = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    topLevel: more.topLevel ?? [],
    dependencies: more.dependencies ?? names,
  };
  return checkTree(tree, more.rules ?? LAYER_RULES, packages).map(say);
}

const say = ({ path, line, message }: Problem) => `${path}:${line} ${message}`;

describe('folders', () => {
  it('lets a layer import what lies below it', () => {
    expect(
      judge({
        'shared/util/result.ts': `import type { AppError } from '../errors/app-error.ts';`,
        'shared/errors/app-error.ts': 'export type AppError = string;',
        'electron/services/cases.service.ts': `import { ok } from '../../shared/util/result.ts';`,
        'renderer/features/bench/Bench.tsx': `import { Button } from '../../ui/Button.tsx';\nimport './bench.css';`,
        'renderer/features/bench/bench.css': '.bench {}\n',
      }),
    ).toEqual([]);
  });

  it.each([
    ['the pure layer may not reach the host', 'shared/domain/a.ts', `import '../../electron/db/open.ts';`],
    [
      'domain may not reach the contract',
      'shared/domain/a.ts',
      `import { c } from '../contract/cases.contract.ts';`,
    ],
    ['types count', 'renderer/state/a.ts', `import type { Row } from '../../electron/db/rows.ts';`],
    [
      'types inside expressions count',
      'renderer/state/a.ts',
      `export type A = import('../../electron/db/rows.ts').Row;`,
    ],
    ['re-exports count', 'shared/util/a.ts', `export * from '../domain/case.ts';`],
    [
      'lazy imports count',
      'renderer/ui/a.ts',
      `export const load = () => import('../features/bench/bench.ts');`,
    ],
    ['features do not know each other', 'renderer/features/bench/a.ts', `import '../opinion/b.ts';`],
    ['primitives do not know the host', 'renderer/ui/a.ts', `import '../host/host-context.tsx';`],
    ['a database does not know services', 'electron/db/a.ts', `import '../services/cases.service.ts';`],
    ['nothing imports tests', 'build/a.ts', `import '../test/support/env.ts';`],
    ['nothing lies outside the project', 'electron/cli/a.ts', `import '../../../elsewhere/a.ts';`],
  ])('%s', (_rule, path, text) => {
    expect(judge({ [path]: text })).toHaveLength(1);
  });

  it('names file, line, target and what is allowed instead', () => {
    expect(judge({ 'shared/history/a.ts': `\n\nimport '../suggest/b.ts';` })).toEqual([
      'shared/history/a.ts:3 may not import shared/suggest/b.ts; shared/history may import shared/errors, shared/util, shared/domain',
    ]);
  });

  it('gives services the types of ports, not the ports', () => {
    const typeOnly = `import type { Store } from '../db/store.ts';\nimport { type Other } from '../db/store.ts';`;
    expect(judge({ 'electron/services/a.service.ts': typeOnly })).toEqual([]);
    const value = `import { openStore, type Store } from '../db/store.ts';`;
    expect(judge({ 'electron/services/a.service.ts': value })[0]).toContain('(types only)');
  });

  it('refuses a folder that nobody has given a place', () => {
    expect(judge({ 'shared/magic/a.ts': '' })[0]).toContain('build/layers/rules.ts');
    expect(judge({ 'electron/magic/a.ts': '' })[0]).toContain('build/layers/rules.ts');
  });

  it('keeps a composed host out of the services it is composed of', () => {
    expect(judge({ 'electron/services/a.service.ts': `import { openHost } from './host.ts';` })).toHaveLength(
      1,
    );
    expect(
      judge({ 'electron/services/host.ts': `import { a } from './a.service.ts';\nimport '../db/store.ts';` }),
    ).toEqual([]);
  });

  it('knows root files of the host by name', () => {
    expect(
      judge({ 'electron/main.ts': `import { app } from 'electron';\nimport './services/a.service.ts';` }),
    ).toEqual([]);
    expect(judge({ 'electron/preload.ts': `import './services/a.service.ts';` })).toHaveLength(1);
  });
});

describe('packages', () => {
  it('allows a package only in its folders, and anywhere in tests', () => {
    const text = `import db from '@scope/db/sub/path';`;
    expect(judge({ 'electron/db/a.ts': text, 'test/electron/a.test.ts': text })).toEqual([]);
    expect(judge({ 'electron/services/a.ts': text })).toEqual([
      'electron/services/a.ts:1 may not import @scope/db: only electron/db may',
    ]);
  });

  it('refuses to import a tool into the product', () => {
    expect(judge({ 'shared/util/a.ts': `import 'linter';` })[0]).toContain('not imported by the product');
  });

  it('refuses a package without a line of its own, imported or installed', () => {
    expect(judge({ 'electron/db/a.ts': `import 'surprise';` })[0]).toContain('package surprise has no line');
    expect(judge({}, { dependencies: [...names, 'surprise'] })[0]).toContain('surprise has no line');
  });

  it('refuses a line for a package that is gone', () => {
    expect(judge({}, { dependencies: names.slice(1) })).toEqual([
      'build/layers/packages.ts:1 electron is not in package.json',
    ]);
  });

  it('lists each package of this project once, with a reason', () => {
    const listed = PACKAGE_RULES.map((rule) => rule.name);
    expect(new Set(listed).size).toBe(listed.length);
    expect(PACKAGE_RULES.filter((rule) => rule.why.trim() === '')).toEqual([]);
  });
});

describe('Node', () => {
  it('is closed to the pure layer and to the page', () => {
    for (const path of ['shared/util/a.ts', 'renderer/ui/a.ts']) {
      expect(judge({ [path]: `import { readFileSync } from 'node:fs';` })).toHaveLength(1);
    }
  });

  it('gives services what does not touch the machine', () => {
    expect(judge({ 'electron/services/a.ts': `import { posix } from 'node:path';` })).toEqual([]);
    expect(judge({ 'electron/services/a.ts': `import { readFile } from 'node:fs/promises';` })).toHaveLength(
      1,
    );
  });

  it('wants the prefix that tells a module of Node from a package', () => {
    expect(judge({ 'electron/db/a.ts': `import 'fs';` })[0]).toContain('node:fs');
  });
});

describe('cycles', () => {
  it('finds a circle over several files, types included, and names it once', () => {
    const found = judge({
      'shared/util/a.ts': `import type { B } from './b.ts';`,
      'shared/util/b.ts': `import './c.ts';`,
      'shared/util/c.ts': `export * from './a.ts';`,
    });
    expect(found).toEqual([
      'shared/util/a.ts:1 imports itself in a circle: shared/util/a.ts → shared/util/b.ts → shared/util/c.ts → shared/util/a.ts',
    ]);
  });

  it('does not take a diamond for a circle', () => {
    expect(
      judge({
        'shared/util/a.ts': `import './b.ts';\nimport './c.ts';`,
        'shared/util/b.ts': `import './d.ts';`,
        'shared/util/c.ts': `import './d.ts';`,
        'shared/util/d.ts': '',
      }),
    ).toEqual([]);
  });

  it('finds a file that imports itself', () => {
    expect(judge({ 'shared/util/a.ts': `import './a.ts';` })[0]).toContain('circle');
  });
});

describe('purity of shared', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'performance.now()',
    `'a'.localeCompare('b')`,
    'new Intl.Collator()',
  ])('refuses %s', (expression) => {
    const found = judge({ 'shared/claims/a.ts': `export const a = 1;\nexport const b = ${expression};` });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('shared/claims/a.ts:2');
  });

  it('allows what depends on arguments alone, and everything in the host', () => {
    expect(
      judge({ 'shared/claims/a.ts': `export const a = new Date(0).toISOString() + Math.max(1, 2);` }),
    ).toEqual([]);
    expect(judge({ 'electron/platform/clock.ts': 'export const now = () => Date.now();' })).toEqual([]);
  });
});

describe('files', () => {
  it('warns at 250 lines and refuses above 400, fixtures excepted', () => {
    const lines = (count: number) => 'export {};\n'.repeat(count);
    const tree = (count: number, path = 'shared/util/a.ts') =>
      checkTree(
        { files: [{ path, text: lines(count) }], topLevel: [], dependencies: names },
        LAYER_RULES,
        packages,
      );
    expect(tree(250)).toEqual([]);
    expect(tree(251)).toMatchObject([{ level: 'warning' }]);
    expect(tree(400)).toMatchObject([{ level: 'warning' }]);
    expect(tree(401)).toMatchObject([{ level: 'error' }]);
    expect(tree(401, 'test/fixtures/long.ts')).toEqual([]);
  });

  it('wants names that say what is inside', () => {
    expect(judge({ 'shared/util/utils.ts': '' })[0]).toContain('says nothing');
    expect(judge({ 'shared/util/index.ts': '' })[0]).toContain('says nothing');
    expect(judge({ 'shared/util/camelCase.ts': '' })[0]).toContain('kebab-case');
    expect(
      judge({
        'renderer/ui/Button.tsx': '',
        'shared/contract/cases.contract.ts': '',
        'renderer/locales/zh-CN.ts': '',
      }),
    ).toEqual([]);
  });

  it('reports what cannot be parsed instead of passing it over', () => {
    expect(judge({ 'shared/util/a.ts': 'export const = 1;' })[0]).toContain('cannot be parsed');
  });

  it('wants the entry of a worker to exist', () => {
    const text = `new Worker(new URL('./worker.ts', import.meta.url));`;
    expect(judge({ 'electron/db/client.ts': text })[0]).toContain('electron/db/worker.ts does not exist');
    expect(judge({ 'electron/db/client.ts': text, 'electron/db/worker.ts': '' })).toEqual([]);
  });

  it('keeps the top level fixed', () => {
    expect(judge({}, { topLevel: ['shared', '.ci', 'scratch'] })).toEqual([
      'scratch:1 has no place at the top level, which is fixed',
    ]);
  });
});
