import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBidui } from '../../support/run-bidui.ts';

const CLAIMS = `1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接；还包括太阳能充电板。
第 1 页 共 2 页
2. 根据权利要求1所述的折叠晾衣架，其特征在于：所述支撑杆（2）上设有遮雨布（5）。
3. 根据权利要求1或2所述的折叠晾衣架，其特征在于：所述滑轮可拆卸。`;
const DESCRIPTION = `技术领域
[0001] 本实用新型涉及晾晒用具。
具体实施方式
[0002] 如图1所示，底座1上铰接有支撑杆2，支撑杆2的下端与底座1通过销轴铰接。
[0003] 支撑杆2上挂有遮雨布5，遮雨布5由涤纶制成。`;

let folder: string;
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bidui-describe-'));
  writeFileSync(file('claims.txt'), CLAIMS);
  writeFileSync(file('description.txt'), DESCRIPTION);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bidui = (...args: string[]) => runBidui('claims', ...args);
const described = (...args: string[]) =>
  bidui('describe', file('claims.txt'), '--description', file('description.txt'), ...args);

type Paragraph = {
  name: string;
  section: string;
  place: { page: number | null; line: number; column: number };
  text: string;
  terms: { term: string; spans: [number, number][] }[];
};
type Output = {
  description: { name: string };
  features: { label: string; text: string; paragraphs: Paragraph[] }[];
  terms: { term: string; paragraphs: Paragraph[] }[];
};
const json = async (...args: string[]): Promise<Output> =>
  JSON.parse((await described(...args, '--json')).out);

describe('claims describe', () => {
  it('names the paragraphs that speak of each feature, with places in the file', async () => {
    const { description, features, terms } = await json('--claim', '1');
    expect(description.name).toBe('description.txt');
    expect(terms).toEqual([]);
    const hinge = features.find(({ text }) => text.includes('铰接'));
    expect(hinge?.paragraphs[0]).toMatchObject({
      name: '第[0002]段',
      section: 'embodiments',
      place: { page: null, line: 4, column: 8 },
    });
    for (const { text, terms: found } of hinge?.paragraphs ?? []) {
      for (const { term, spans } of found) for (const span of spans) expect(text.slice(...span)).toBe(term);
    }
  });

  it('says plainly which feature the description does not speak of', async () => {
    const { features } = await json('--claim', '1');
    const solar = features.find(({ text }) => text.includes('太阳能'));
    expect(solar?.paragraphs).toEqual([]);
    expect((await described('--claim', '1')).out).toMatch(/太阳能充电板[^\n]*\n {2}说明书未见/);
  });

  it('finds the paragraphs of a term, and lists all terms when none is asked for', async () => {
    const { terms } = await json('--term', '遮雨布');
    expect(terms.map(({ paragraphs }) => paragraphs.map(({ name }) => name))).toEqual([['第[0003]段']]);
    expect((await described('--term', '轮子')).out).toContain('说明书未见这个术语。');
    const all = (await json()).terms.map(({ term }) => term);
    expect(all).toEqual(expect.arrayContaining(['底座', '支撑杆', '遮雨布']));
  });

  it('tells wrong use and a file without a description apart', async () => {
    expect((await described('--term', ' ')).status).toBe(2);
    expect((await described('--claim', '9')).note).toMatch(/\[CLAIM_NOT_FOUND\]/);
    const run = await bidui('describe', file('claims.txt'));
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.note).toMatch(/claims\.txt.*\[NO_DESCRIPTION_FOUND\]/);
  });
});

describe('claims parse for people', () => {
  it('draws the tree of dependence and names the places of problems and repairs', async () => {
    const { out } = await bidui('parse', file('claims.txt'));
    expect(out).toContain('├─ 权利要求2　从属于1');
    expect(out).toContain('└─ 权利要求3　从属于1、2　折叠晾衣架（也在权利要求2之下）');
    expect(out).toMatch(/注意　第4行第\d+列　“所述滑轮.*缺少引用基础/);
    expect(out).toMatch(/第2行第1列.*【原：第 1 页 共 2 页↵】/);
  });

  it('draws which claims above have more below them', async () => {
    const claim = (no: number, of: number) =>
      `${no}. 根据权利要求${of}所述的桌子，其特征在于：还包括部件${no}。`;
    const claims = ['1. 一种桌子，包括桌面。', claim(2, 1), claim(3, 2), claim(4, 1), claim(5, 4)];
    writeFileSync(file('tree.txt'), claims.join('\n'));
    const { out } = await bidui('parse', file('tree.txt'));
    const branches = out.split('\n').map((line) => line.split('权利要求')[0]);
    expect(branches.slice(0, 5)).toEqual(['', '├─ ', '│  └─ ', '└─ ', '　 └─ ']);
  });

  it('quotes the words of a problem whose sentence does not', async () => {
    writeFileSync(file('number.txt'), '1. 一种桌子，包括桌面。\n1. 一种椅子，包括椅面。');
    const { out } = await bidui('parse', file('number.txt'));
    const lines = out.split('\n').filter((line) => /^(?:错误|注意|提示)/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const quoted = [...line.matchAll(/“([^”]+)”/g)].map((match) => match[1]);
      expect(new Set(quoted).size, line).toBe(quoted.length);
    }
  });

  it('adds places to the JSON and leaves the rest of it as it was', async () => {
    type Parsed = {
      text: string;
      claims: { problems: { code: string; start: number; place: object }[] }[];
      repairs: { original: string; place: { line: number } }[];
    };
    const parsed: Parsed = JSON.parse((await bidui('parse', file('claims.txt'), '--json')).out);
    expect(parsed.repairs[0]).toMatchObject({ original: '第 1 页 共 2 页\n', place: { line: 2, column: 1 } });
    const [problem] = parsed.claims[2]?.problems ?? [];
    expect(problem).toMatchObject({ code: 'ANTECEDENT_MISSING', place: { line: 4 } });
    expect(parsed.text.slice(problem?.start).startsWith('所述滑轮')).toBe(true);
  });
});
