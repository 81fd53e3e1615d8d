import { describe, expect, it } from 'vitest';
import type { Command } from '../../../shared/commands/schema.ts';
import { defined } from '../../../shared/util/assert.ts';
import { ok, unwrap } from '../../../shared/util/result.ts';
import { smallTable } from '../../shared/suggest/vectors/small-vectors.ts';
import { aServiceHost } from '../../support/service-host.ts';

const FOUND = { path: '/vectors/a.txt', name: 'a.txt', sizeBytes: 7, key: 'a' };
const READ = { name: 'a.txt', sizeBytes: 7, sha256: 'a'.repeat(64), isCut: false, table: smallTable() };

/** A case whose product calls the claim's 弹性套筒 a 柔软衬管, and a model that arrives when it is told to. */
async function aCaseBeforeItsModel() {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof ok<typeof READ>>>();
  const vectors = {
    folder: '/vectors',
    find: async () => FOUND,
    read: () => promise,
    stop: () => undefined,
  };
  const { client, events } = await aServiceHost({ vectors });
  const made = await client.cases.create({
    requestId: 'create',
    title: '案',
    rightType: 'UTILITY_MODEL',
    subject: 'PRODUCT',
  });
  const { caseId } = unwrap(made);
  const { state } = unwrap(await client.cases.open({ caseId }));
  const productId = defined(Object.keys(state.products)[0], 'a product');
  const rightId = defined(Object.keys(state.rights)[0], 'a right');
  const text = '1. 一种发夹，其特征在于，包括底座，所述底座上设有弹性套筒。';
  const command: Command = { type: 'claims.load', rightId, text, evidenceId: null, version: '' };
  unwrap(await client.cases.run({ caseId, requestId: 'load', base: null, command }));
  const page = { caseId, requestId: 'text', evidenceId: 'page', name: '网页' } as const;
  const words = '本品的基台光滑。上方有柔软衬管。';
  unwrap(await client.evidence.addText({ ...page, text: words, role: 'accused', productId }));
  const list = async () => unwrap(await client.suggestions.list({ caseId, productId }));
  const arrive = async () => {
    resolve(ok(READ));
    await promise;
  };
  return { list, arrive, events };
}

describe('suggestions beside a vector model', () => {
  it('do not wait for it, and use it from the next question on', async () => {
    const { list, arrive, events } = await aCaseBeforeItsModel();
    const before = await list();
    expect(before.version).not.toContain('vectors@');
    expect(JSON.stringify(before)).not.toContain('词义相近');
    await arrive();
    expect(events.at(-1)).toEqual({ event: 'vectors.changed', payload: {} });
    const after = await list();
    expect(after.version).toContain(' vectors@abc123 ');
    const reasons = after.features.flatMap(({ suggestions }) => suggestions).flatMap((one) => one.reasons);
    expect(reasons.map(({ message }) => message).join()).toContain(
      '“柔软衬管”与“弹性套筒”词义相近（向量 0.9',
    );
    expect(await list(), 'the same to the same question').toEqual(after);
  });
});
