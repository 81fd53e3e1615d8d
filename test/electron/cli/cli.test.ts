import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { PROJECT_ROOT } from '../../support/env.ts';

const CLAIMS = `1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接；所述支撑杆（2）上设有长度为30–50mm的限位块（3）；所述限位块（3）由弹性材料制成。
2. 根据权利要求1所述的折叠晾衣架，其特征在于：所述限位块（3）的表面设有防滑纹。
3. 根据权利要求1或2所述的折叠晾衣架，其特征在于：还包括罩设于支撑杆（2）外的保护套（4）。
4. 一种使用权利要求1所述的折叠晾衣架的晾晒方法，其特征在于：先展开支撑杆（2），再锁定底座（1）。`;
const MATERIAL =
  '本品由底板和立杆组成。立杆下端通过转轴装在底板上，可以折叠。立杆上套有橡胶挡块，挡块长4厘米。';

type Run = { status: number; out: string; note: string };

const SAMPLES = path.join(PROJECT_ROOT, 'resources/samples');

let folder: string;
/** Files by the names that tables of cases use. */
const named = (name: string): string => (/^[A-Z]+$/.test(name) ? file(`${name.toLowerCase()}.txt`) : name);
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bidui-cli-'));
  writeFileSync(file('claims.txt'), CLAIMS);
  writeFileSync(file('material.txt'), MATERIAL);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('poem.txt'), '春眠不觉晓，处处闻啼鸟。');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bidui(args: readonly string[], stdin = ''): Promise<Run> {
  return new Promise((resolve) => {
    const entry = path.join(PROJECT_ROOT, 'electron/cli/bidui.ts');
    const child = execFile(
      process.execPath,
      [entry, ...args],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, out, note) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, note }),
    );
    child.stdin?.end(stdin);
  });
}

async function json<T>(...args: string[]): Promise<T> {
  const run = await bidui([...args, '--json']);
  expect(run).toMatchObject({ status: 0, note: '' });
  return JSON.parse(run.out);
}

describe('claims', () => {
  it('parses numbers, kinds, references and categories, with offsets into the text it gives', async () => {
    type Parsed = {
      source: object;
      text: string;
      claims: { no: number; start: number; end: number; text: string }[];
    };
    const parsed = await json<Parsed>('claims', 'parse', file('claims.txt'));
    expect(parsed.source).toMatchObject({
      name: 'claims.txt',
      format: 'txt',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(parsed.claims).toMatchObject([
      { no: 1, kind: 'independent', dependsOn: [], refersTo: [], category: 'product' },
      { no: 2, kind: 'dependent', dependsOn: [1] },
      { no: 3, kind: 'dependent', dependsOn: [1, 2] },
      { no: 4, kind: 'independent', dependsOn: [], refersTo: [1], category: 'method' },
    ]);
    for (const claim of parsed.claims) expect(parsed.text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('splits a claim verbatim, and a dependent one along every path', async () => {
    type Split = {
      text: string;
      version: string;
      features: { text: string; start: number; end: number; fromClaim: number }[];
      chains: { path: number[] }[];
    };
    const split = await json<Split>('claims', 'split', file('claims.txt'), '--claim', '1');
    for (const one of split.features) expect(split.text.slice(one.start, one.end)).toBe(one.text);
    const expanded = await json<Split>('claims', 'split', file('claims.txt'), '--claim', '3', '--expand');
    expect(expanded.chains.map((chain) => chain.path)).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
    expect(new Set(expanded.features.map((one) => one.fromClaim))).toEqual(new Set([1, 3]));
  });

  it('reads standard input', async () => {
    const run = await bidui(['claims', 'parse', '-', '--json'], CLAIMS);
    expect(JSON.parse(run.out).claims).toHaveLength(4);
  });
});

describe('suggest', () => {
  it('finds passages with reasons and offsets into the material', async () => {
    type Suggested = {
      version: string;
      features: {
        label: string;
        outlook: string;
        suggestions: { material: number; start: number; end: number; text: string; reasons: object[] }[];
      }[];
    };
    const { features } = await json<Suggested>(
      'suggest',
      '--claims',
      file('claims.txt'),
      '--claim',
      '1',
      '--material',
      file('material.txt'),
      '--top',
      '2',
    );
    const hinge = features.find((one) => one.suggestions[0]?.text.includes('转轴'));
    expect(hinge).toBeDefined();
    for (const { suggestions } of features) {
      expect(suggestions.length).toBeLessThanOrEqual(2);
      for (const one of suggestions) expect(MATERIAL.slice(one.start, one.end)).toBe(one.text);
    }
  });

  it('lets a vector model of a folder take part, says which, and what is wrong with one that cannot', async () => {
    const models = path.join(folder, 'models');
    mkdirSync(models);
    const model = path.join(models, 'a.txt');
    writeFileSync(file('clip.txt'), '1. 一种发夹，包括夹体，其特征在于：所述夹体上嵌有珐琅片。');
    writeFileSync(file('page.txt'), '产品的釉面章与外框平齐。');
    const suggest = ['suggest', '--claims', file('clip.txt'), '--claim', '1', '--material', file('page.txt')];
    const run = () => bidui([...suggest, '--vectors', models, '--json']);
    const nothing = await run();
    expect(nothing).toMatchObject({ status: 1, out: '' });
    expect(nothing.note).toContain('[VECTORS_NOT_FOUND]');
    writeFileSync(model, '珐琅片 1 0\n釉面章 1 0.1\n夹体 0 x\n');
    const refused = await run();
    expect(refused.note).toContain('第3行');
    expect(refused.note).toContain('[VECTORS_MALFORMED]');
    writeFileSync(model, '珐琅片 1 0\n釉面章 1 0.1\n夹体 0 1\n');
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(JSON.parse(out).version).toMatch(/^bidui-suggest\/\d+ vectors@[0-9a-f]{12}$/);
    expect(out).toContain('“釉面章”与“珐琅片”词义相近（向量 0.99），请核对。');
    const without = await json<{ version: string }>(...suggest);
    expect(without.version).not.toContain('vectors');
  });
});

describe('judge', () => {
  const input = {
    rightType: 'UTILITY_MODEL',
    rightValid: true,
    products: [{ id: 'p', name: '甲型晾衣架' }],
    claims: [
      {
        no: 1,
        features: [
          { id: 'a', label: 'A', text: '底座' },
          { id: 'b', label: 'B', text: '铰接' },
        ],
      },
    ],
    judgments: [
      { feature: 'a', product: 'p', verdict: 'IDENTICAL', evidence: ['证据1'] },
      { feature: 'b', product: 'p', verdict: 'MISSING', evidence: ['证据1'], reason: '固定连接' },
    ],
  };

  it('computes conclusions with the rules behind them', async () => {
    const run = await bidui(['judge', '-', '--json'], JSON.stringify(input));
    const output = JSON.parse(run.out);
    expect(output.claims).toMatchObject([
      { no: 1, product: 'p', conclusion: 'NOT_FALL', because: [{ rule: 'R2', features: ['B'] }] },
    ]);
    expect(output).toMatchObject({ case: 'CASE_NOT_FALL', problems: [] });
    expect(output.sentence).toContain('未落入');
  });

  it('names what is wrong with its input, and prints its schema', async () => {
    const wrong = await bidui(
      ['judge', '-'],
      JSON.stringify({ ...input, claims: [{ no: 0, features: [] }] }),
    );
    expect(wrong).toMatchObject({ status: 1, out: '' });
    expect(wrong.note).toMatch(/claims\.0\.no.*\[INVALID_INPUT\]\n$/);
    const marked = await bidui(['judge', '-', '--json'], `\ufeff${JSON.stringify(input)}`);
    expect(marked.status).toBe(0);
    const schema = await json<{ properties: object }>('schema', 'case');
    expect(Object.keys(schema.properties)).toContain('judgments');
  });
});

describe('cases', () => {
  it('goes from files to a case, its checks, a whole copy, and back into another profile', async () => {
    const here = ['--profile', file('here')];
    const made = await json<{ id: string; number: string }>(
      'case',
      'new',
      '--right',
      'utility_model',
      '--claims',
      file('claims.txt'),
      '--claims-no',
      '1,3',
      '--material',
      file('material.txt'),
      '--title',
      '晾衣架案',
      ...here,
    );
    expect(made.number).toMatch(/^临-/);
    const list = await json<{ id: string; title: string }[]>('case', 'list', ...here);
    expect(list).toMatchObject([{ id: made.id, title: '晾衣架案' }]);
    const shown = await json<{
      state: { rights: Record<string, { assertedClaims: number[] }>; evidence: object };
    }>('case', 'show', made.number, ...here);
    expect(Object.values(shown.state.rights)[0]?.assertedClaims).toEqual([1, 3]);
    expect(Object.keys(shown.state.evidence)).toHaveLength(2);

    const checked = await bidui(['check', made.id, '--json', ...here]);
    expect(checked.status).toBe(1);
    expect(JSON.parse(checked.out).checks.map((check: { code: string }) => check.code)).toContain(
      'PENDING_FEATURE',
    );
    const refused = await bidui(['export', made.id, '--to', 'docx', '--out', file('final.docx'), ...here]);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.note).toContain('[CHECKS_FAILED]');

    await json('case', 'export', made.id, '--out', file('case.json'), ...here);
    const there = ['--profile', file('there')];
    expect(await json<{ id: string }>('case', 'import', file('case.json'), ...there)).toEqual({
      id: made.id,
    });
    const copied = await json<{ state: object }>('case', 'show', made.id, ...there);
    expect(copied.state).toEqual(shown.state);
    const again = await bidui(['case', 'import', file('case.json'), ...there]);
    expect(again.note).toContain('[CASE_EXISTS]');
  });

  it.each([
    ['POEM', [], 'NO_CLAIMS_FOUND'],
    ['CLAIMS', ['--claims-no', '1,9'], 'CLAIM_NOT_FOUND'],
    ['CLAIMS', ['--material', 'MATERIAL', 'EMPTY'], 'FILE_EMPTY'],
  ])('leaves nothing behind when a file or a number is wrong: %s %j', async (claims, more, code) => {
    const profile = ['--profile', file('clean')];
    const all = ['case', 'new', '--right', 'invention', '--claims', claims, ...more].map(named);
    const run = await bidui([...all, ...profile]);
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.note).toContain(`[${code}]`);
    expect(await json('case', 'list', ...profile)).toEqual([]);
  });

  it('takes an exported file for a case, without a profile', async () => {
    const [sample = ''] = (await readdir(SAMPLES)).filter((name) => name !== 'index.json');
    const from = path.join(SAMPLES, sample);
    const unused = ['--profile', file('unused')];
    const shown = await json<{ caseId: string }>('case', 'show', from, ...unused);
    expect(JSON.parse(readFileSync(from, 'utf8'))).toMatchObject({ caseId: shown.caseId });
    const drafted = await bidui([
      'export',
      from,
      '--to',
      'json',
      '--draft',
      '--out',
      file('o.json'),
      ...unused,
    ]);
    expect(drafted).toMatchObject({ status: 0, note: '' });
    expect(JSON.parse(readFileSync(file('o.json'), 'utf8'))).toMatchObject({ format: 'bidui-opinion' });
    const lost = await bidui(['case', 'export', from, '--out', file('no/such/folder.json'), ...unused]);
    expect(lost).toMatchObject({ status: 1, out: '' });
    expect(lost.note).toMatch(/folder\.json.*\[FILE_NOT_WRITTEN\]\n$/);
    expect(existsSync(file('unused'))).toBe(false);
  });

  it('keeps backups and finds the profile healthy', async () => {
    const profile = ['--profile', file('kept')];
    await json('case', 'new', '--right', 'utility_model', '--claims', file('claims.txt'), ...profile);
    const backup = await json<{ name: string }>('backup', 'now', ...profile);
    expect(await json<{ name: string }[]>('backup', 'list', ...profile)).toContainEqual(
      expect.objectContaining({ name: backup.name }),
    );
    await json('backup', 'restore', backup.name, ...profile);
    expect(await json<{ ok: boolean }>('doctor', '--rebuild', '--verify-history', ...profile)).toMatchObject({
      ok: true,
    });
  });
});

describe('what goes wrong', () => {
  it.each([
    [['claims', 'parse', 'not-there.txt'], 1, 'FILE_NOT_FOUND'],
    [['claims', 'parse', 'EMPTY'], 1, 'FILE_EMPTY'],
    [['claims', 'parse', 'POEM'], 1, 'NO_CLAIMS_FOUND'],
    [['claims', 'split', 'CLAIMS', '--claim', '9'], 1, 'CLAIM_NOT_FOUND'],
    [['case', 'show', 'no-such-case', '--profile', 'PROFILE'], 1, 'NOT_FOUND'],
  ])('says in one Chinese line with a code: %j', async (args, status, code) => {
    const run = await bidui(args.map(named));
    expect(run).toMatchObject({ status, out: '' });
    expect(run.note.trimEnd().split('\n')).toHaveLength(1);
    expect(run.note).toMatch(new RegExp(`[\u4e00-\u9fff].*\\[${code}\\]\\n$`));
  });

  it.each([
    [['no-such-command']],
    [['claims', 'split']],
    [['claims', 'split', 'x', '--claim']],
    [['claims', 'split', 'CLAIMS', '--claim', 'one']],
    [['claims', 'split', 'CLAIMS', '--claim', '1', '--granularity', 'finest']],
    [['suggest', '--bad']],
    [['suggest', '--claims', 'CLAIMS', '--claim', '1', '--material', 'MATERIAL', '--top', 'all']],
    [['export', 'x', '--to', 'exe', '--out', 'y']],
    [['case', 'list', '--profile']],
    [['case', 'list', '--profile', '']],
    [['serve', '--port', '99999']],
  ])('answers wrong usage with 2: %j', async (args) => {
    const run = await bidui(args.map(named));
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(run.note).toMatch(/^用法/);
  });

  it('ends when the port it should serve on is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const run = await bidui(['serve', '--port', String(port), '--profile', file('served')]);
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.note).toMatch(new RegExp(`端口${port}.*\\[PORT_IN_USE\\]\\n$`));
  });

  it('takes global flags anywhere', async () => {
    const run = await bidui(['--json', 'claims', 'parse', file('claims.txt')]);
    expect(JSON.parse(run.out).claims).toHaveLength(4);
    expect(readFileSync(file('claims.txt'), 'utf8')).toBe(CLAIMS);
  });
});
