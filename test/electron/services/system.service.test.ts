import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../shared/util/result.ts';
import { aServiceHost, type ServiceHost } from '../../support/service-host.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

async function aCase({ client }: ServiceHost, requestId = 'create'): Promise<string> {
  const made = await client.cases.create({
    requestId,
    title: '案',
    rightType: 'INVENTION',
    subject: 'PRODUCT',
  });
  return unwrap(made).caseId;
}

const examine = async ({ client }: ServiceHost) =>
  unwrap(await client.system.doctor({ rebuild: false, verifyHistory: true }));

describe('system', () => {
  it('finds nothing to say about a sound profile but that it is sound', async () => {
    const host = await aServiceHost();
    await aCase(host);
    const health = await examine(host);
    expect(health.ok).toBe(true);
    expect(health.lines.map(({ check }) => check)).toEqual([
      '打开档案库',
      '数据库文件',
      '保存方式',
      '案件内容',
      '修改记录',
      '证据文件',
      '备份',
    ]);
    for (const { message } of health.lines) expect(message).toMatch(/^[^a-z]*。$/u);
  });

  it('counts kept files that are gone or changed, and says what to do', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    const text = { caseId, requestId: 'text', evidenceId: 'e', name: '文字', text: '文字', productId: null };
    unwrap(await host.client.evidence.addText({ ...text, role: 'right' }));
    const { state } = unwrap(await host.client.cases.open({ caseId }));
    const hash = state.evidence.e?.sha256 ?? '';
    writeFileSync(join(host.folder, 'blobs', hash.slice(0, 2), hash.slice(2)), '改变');
    const line = (await examine(host)).lines.find(({ check }) => check === '证据文件');
    expect(line).toEqual({
      check: '证据文件',
      ok: false,
      message: '2 个文件中缺少 0 个，内容改变 1 个。请在“资料”中重新导入原件；记录中的指纹保持不变。',
    });
  });

  it('offers a backup after damage, and stops offering once it is restored', async () => {
    const folder = aFolder();
    const before = await anOpenStore(folder);
    const backup = await before.methods.backup({ reason: 'demand' });
    await before.methods.close({ isClean: false });
    truncateSync(join(folder, 'profile.db'), 5000);
    const { client } = await aServiceHost({}, folder);
    expect(unwrap(await client.system.info({})).profile.message).toContain('已损坏');
    expect(unwrap(await client.system.doctor({ rebuild: false, verifyHistory: false })).ok).toBe(false);
    unwrap(await client.system.restoreBackup({ name: backup.name }));
    expect(unwrap(await client.system.info({})).profile).toEqual({ state: 'ready', message: '' });
  });

  it('tells pages to read everything again after a restore', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    unwrap(await host.client.system.saveSettings({ author: '先前的人' }));
    const backup = unwrap(await host.client.system.backupNow({}));
    unwrap(await host.client.system.saveSettings({ author: '后来的人' }));
    const patch = { title: '备份之后' };
    const command = { type: 'record.update', collection: 'cases', id: caseId, patch } as const;
    unwrap(await host.client.cases.run({ caseId, requestId: 'r', base: null, command }));
    host.events.length = 0;
    unwrap(await host.client.system.restoreBackup({ name: backup.name }));
    expect(host.events.map(({ event }) => event)).toEqual(['everything.changed']);
    expect(unwrap(await host.client.cases.open({ caseId })).state.cases[caseId]?.title).toBe('案');
    expect(unwrap(await host.client.system.settings({})).author).toBe('先前的人');
  });

  it('builds the cases anew from their history on demand, and tells pages so', async () => {
    const host = await aServiceHost();
    const caseId = await aCase(host);
    const before = unwrap(await host.client.cases.open({ caseId }));
    host.events.length = 0;
    expect(unwrap(await host.client.system.doctor({ rebuild: true, verifyHistory: true })).ok).toBe(true);
    expect(host.events.map(({ event }) => event)).toEqual(['cases.listed']);
    expect(unwrap(await host.client.cases.open({ caseId }))).toEqual(before);
  });

  it('puts the default in the place of a saved setting that no longer fits', async () => {
    const host = await aServiceHost();
    unwrap(await host.ports.store.writeSettings({ patch: { theme: 'neon', author: '王工', retired: 1 } }));
    expect(unwrap(await host.client.system.settings({}))).toMatchObject({ theme: 'system', author: '王工' });
    expect(unwrap(await host.client.system.settings({}))).not.toHaveProperty('retired');
  });

  it('writes down who drafted, with which settings labels are made', async () => {
    const host = await aServiceHost();
    unwrap(
      await host.client.system.saveSettings({
        author: '王工',
        labelStyle: 'numbers',
        organisation: '某中心',
      }),
    );
    const caseId = await aCase(host);
    const { state } = unwrap(await host.client.cases.open({ caseId }));
    const rightId = Object.keys(state.rights)[0] ?? '';
    const text = '1. 一种支架，其特征在于，包括底座和立杆。';
    const command = { type: 'claims.load', rightId, text, evidenceId: null, version: '' } as const;
    unwrap(await host.client.cases.run({ caseId, requestId: 'r', base: null, command }));
    const after = unwrap(await host.client.cases.open({ caseId })).state;
    expect(Object.values(after.features)[0]?.label).toMatch(/^1/);
    expect(Object.values(after.opinions)[0]?.organisation).toBe('某中心');
    expect(unwrap(await host.client.cases.history({ caseId, limit: 1 }))[0]?.author).toBe('王工');
  });
});
