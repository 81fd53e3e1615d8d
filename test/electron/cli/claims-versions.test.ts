import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBidui } from '../../support/run-bidui.ts';

const GRANTED = `1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接。
2. 根据权利要求1所述的折叠晾衣架，其特征在于：所述支撑杆（2）上设有由橡胶制成的限位块（3）。
3. 根据权利要求1所述的折叠晾衣架，其特征在于：所述底座（1）的下表面设有四个可锁止的滚轮（4）。`;
const AMENDED = `1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接；所述支撑杆（2）上设有由橡胶制成的限位块（3）。
2. 根据权利要求1所述的折叠晾衣架，其特征在于：所述底座（1）的下表面设有四个可锁止的滚轮（4）。`;
const DESCRIPTION = `附图标记说明：1-底座；2-支撑杆；3-限位块；5-遮雨布。
如图1所示，支撑杆2铰接在底座1上，挂钩（3）套在支撑杆2上。`;

let folder: string;
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bidui-versions-'));
  writeFileSync(file('granted.txt'), GRANTED);
  writeFileSync(file('amended.txt'), AMENDED);
  writeFileSync(file('description.txt'), DESCRIPTION);
  writeFileSync(
    file('whole.txt'),
    `${GRANTED}\n技术领域\n${'晾衣架在室内使用。'.repeat(30)}\n${DESCRIPTION}`,
  );
  writeFileSync(file('poem.txt'), '春眠不觉晓，处处闻啼鸟。');
  writeFileSync(file('dirty.txt'), GRANTED.replace('\n2.', '\n第 1 页 共 2 页\n2.'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('claims compare', () => {
  type Version = { source: { name: string }; claims: { no: number; text: string }[] };
  type Change = { kind: string; text: string; before: [number, number]; after: [number, number] };
  type Output = {
    before: Version;
    after: Version;
    counts: Record<string, number>;
    claims: {
      kind: string;
      before: number | null;
      after: number | null;
      changes: Change[];
      added: object[];
    }[];
  };

  it('aligns the claims and gives every change with its place in the two texts', async () => {
    const run = await runBidui('claims', 'compare', file('granted.txt'), file('amended.txt'), '--json');
    expect(run).toMatchObject({ status: 0, note: '' });
    const { before, after, claims, counts }: Output = JSON.parse(run.out);
    expect([before.source.name, after.source.name]).toEqual(['granted.txt', 'amended.txt']);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(claims.length);
    const first = claims.find((claim) => claim.after === 1);
    expect(first).toMatchObject({ kind: 'changed', before: 1, added: [{ from: [2] }] });
    const texts = (version: Version, no: number | null) =>
      version.claims.find((claim) => claim.no === no)?.text ?? '';
    for (const claim of claims) {
      for (const { kind, text, before: from, after: to } of claim.changes) {
        if (kind !== 'added') expect(texts(before, claim.before).slice(...from)).toBeTruthy();
        if (kind !== 'removed') expect(texts(after, claim.after).slice(...to)).toBe(text);
      }
    }
    expect(
      claims
        .map((claim) => claim.before)
        .filter(Boolean)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it('tells people what was taken out, what was put in, and from which claim it came', async () => {
    const { out } = await runBidui('claims', 'compare', file('granted.txt'), file('amended.txt'));
    expect(out).toMatch(/^旧版本3项，新版本2项：/);
    expect(out).toContain('权利要求1　有修改');
    expect(out).toMatch(/【增：；所述支撑杆（2）上设有由橡胶制成的限位块（3）】/);
    expect(out).toMatch(/加入的“所述支撑杆（2）上设有由橡胶制成的限位块（3）[^”]*”见于原权利要求2。/);
    expect(out).toMatch(/原权利要求2　删去\n【删：/);
    expect(out).toContain('权利要求2（原权利要求3）　仅编号变化');
  });

  it('calls a version equal to itself', async () => {
    const { out } = await runBidui('claims', 'compare', file('granted.txt'), file('granted.txt'));
    expect(out).toMatch(/^旧版本3项，新版本3项：相同3项。\n/);
    expect(out).not.toMatch(/【[增删]：/);
  });

  it('says which of the two files has no claims', async () => {
    const run = await runBidui('claims', 'compare', file('granted.txt'), file('poem.txt'));
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.note).toMatch(/poem\.txt.*\[NO_CLAIMS_FOUND\]/);
  });
});

describe('claims marks', () => {
  type Output = {
    description: { name: string } | null;
    marks: {
      mark: string;
      name: string;
      names: { name: string; sources: string[] }[];
      isAmbiguous: boolean;
    }[];
  };
  const table = async (...args: string[]): Promise<Output> =>
    JSON.parse((await runBidui('claims', 'marks', ...args, '--json')).out);

  it('lists the marks of the claims alone', async () => {
    const { description, marks } = await table(file('granted.txt'));
    expect(description).toBeNull();
    expect(marks.map(({ mark, name }) => `${mark} ${name}`)).toEqual([
      '1 底座',
      '2 支撑杆',
      '3 限位块',
      '4 滚轮',
    ]);
  });

  it('joins the description, and says which mark stands for two parts', async () => {
    const args = [file('granted.txt'), '--description', file('description.txt')];
    const { description, marks } = await table(...args);
    expect(description?.name).toBe('description.txt');
    expect(marks.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5']);
    expect(marks.filter(({ isAmbiguous }) => isAmbiguous).map(({ mark }) => mark)).toEqual(['3']);
    const { out } = await runBidui('claims', 'marks', ...args);
    expect(out).toMatch(/5\t遮雨布\t附图标记说明\t1次/);
    expect(out).toMatch(/注意：附图标记3有不同的名称：限位块（\d次）、挂钩（1次）。/);
  });

  it('reads the description in a whole patent document', async () => {
    const { description, marks } = await table(file('whole.txt'));
    expect(description?.name).toBe('whole.txt');
    expect(marks.map(({ mark }) => mark)).toContain('5');
  });
});

describe('claims parse for people', () => {
  it('counts the repairs, and is silent about clean text', async () => {
    expect((await runBidui('claims', 'parse', file('dirty.txt'))).out).toMatch(
      /修整了\d+处排版痕迹；加 --json/,
    );
    expect((await runBidui('claims', 'parse', file('granted.txt'))).out).not.toContain('修整');
  });
});
