import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/schema.ts';
import { textAnchor } from '../../../shared/domain/anchor.ts';
import { defined } from '../../../shared/util/assert.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aServiceHost } from '../../support/service-host.ts';

const root = fileURLToPath(new URL('../../../resources', import.meta.url));
const resources = {
  read: async (path: string) => readFile(join(root, path)),
  list: async (folder: string) => (await readdir(join(root, folder))).sort(),
};

const CLAIM =
  '1. 一种折叠支架，其特征在于，包括底座和立杆，所述立杆与所述底座铰接，所述底座的厚度为5mm，所述立杆的顶部设有磁吸盘。';
const MATERIAL = '这款支架由底板和支杆组成。支杆通过转轴与底板铰接。底板厚度为5毫米。颜色有黑白两种。';

async function aComparison() {
  const host = await aServiceHost({ resources });
  const { client } = host;
  const made = await client.cases.create({
    requestId: 'create',
    title: '案',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  const { caseId } = unwrap(made);
  const { state } = unwrap(await client.cases.open({ caseId }));
  const rightId = defined(Object.keys(state.rights)[0], 'a right');
  const productId = defined(Object.keys(state.products)[0], 'a product');
  let requests = 0;
  const run = async (command: Command) => {
    requests += 1;
    return unwrap(await client.cases.run({ caseId, requestId: `r-${requests}`, base: null, command }));
  };
  await run({ type: 'claims.load', rightId, text: CLAIM, evidenceId: null, version: '' });
  const text = { caseId, requestId: 'text', evidenceId: 'page', name: '网页', text: MATERIAL } as const;
  unwrap(await client.evidence.addText({ ...text, role: 'accused', productId }));
  const list = async () => unwrap(await client.suggestions.list({ caseId, productId })).features;
  const texts = async () => Object.values(unwrap(await client.cases.open({ caseId })).state.features);
  const about = async (word: string) => {
    const feature = defined(
      (await texts()).find((each) => each.text.includes(word)),
      `a feature with ${word}`,
    );
    const found = (await list()).find(({ featureId }) => featureId === feature.id);
    return defined(found, 'its suggestions');
  };
  return { ...host, caseId, productId, run, list, about };
}

describe('suggestions', () => {
  it('show passages of the material in its own words, for every feature of the asserted claims', async () => {
    const { list, about } = await aComparison();
    const features = await list();
    for (const { suggestions } of features) {
      for (const { evidenceId, start, end, text } of suggestions) {
        expect(evidenceId).toBe('page');
        expect(MATERIAL.slice(start, end)).toBe(text);
      }
    }
    expect((await about('铰接')).suggestions[0]?.text).toContain('铰接');
    expect((await about('5mm')).suggestions[0]?.text).toContain('5毫米');
    expect((await about('磁吸盘')).outlook).not.toBe('likely-present');
  });

  it('say in sentences what they rest on, and which words no passage shows', async () => {
    const { about } = await aComparison();
    const [value] = (await about('5mm')).suggestions[0]?.reasons ?? [];
    expect(value).toMatchObject({ kind: 'quantity', feature: '5mm', passage: '5毫米' });
    expect(value?.message).toContain('“5毫米”在“5mm”的范围内');
    expect((await about('磁吸盘')).missingTerms).toContain('磁吸盘');
  });

  it('answer the same to the same question', async () => {
    const { list } = await aComparison();
    expect(await list()).toEqual(await list());
  });

  it('stop offering a refused passage, and offer it again when that is taken back', async () => {
    const { client, run, about, caseId } = await aComparison();
    const before = await about('铰接');
    const first = defined(before.suggestions[0], 'a passage');
    const { featureId } = before;
    const { start, end } = first;
    await run({ type: 'suggestion.reject', id: 'no-1', featureId, evidenceId: 'page', start, end });
    const after = await about('铰接');
    expect(after.suggestions.some((each) => each.start === start && each.end === end)).toBe(false);
    unwrap(await client.cases.undo({ caseId, requestId: 'undo' }));
    expect(await about('铰接')).toEqual(before);
  });

  it('learn from a link', async () => {
    const { run, about, productId } = await aComparison();
    const before = await about('铰接');
    const first = defined(before.suggestions[0], 'a passage');
    const place = { page: null, paragraph: 1 };
    await run({
      type: 'link.add',
      id: 'link-1',
      featureId: before.featureId,
      productId,
      evidenceId: 'page',
      anchor: textAnchor(MATERIAL, first.start, first.end, place),
      trust: 'confirmed',
      because: '',
    });
    const after = await about('铰接');
    expect(
      after.suggestions.some(({ start }) => start === first.start),
      'what is linked is not offered',
    ).toBe(false);
  });

  it('leave out material of another product', async () => {
    const { client, run, caseId } = await aComparison();
    await run({ type: 'record.add', collection: 'products', id: 'other', patch: { name: '另一产品' } });
    const { features } = unwrap(await client.suggestions.list({ caseId, productId: 'other' }));
    expect(features.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });
});
