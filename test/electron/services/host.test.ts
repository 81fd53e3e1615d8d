import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type HostOptions, openHost } from '../../../electron/services/host.ts';
import { createClient } from '../../../shared/contract/client.ts';
import type { EventMessage } from '../../../shared/contract/envelope.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aFolder } from '../../support/temp-profile.ts';

const resourcesDir = fileURLToPath(new URL('../../../resources', import.meta.url));

async function aHost(profileDir: string, more: Partial<HostOptions> = {}) {
  const host = await openHost({
    profileDir,
    resourcesDir,
    shell: 'command-line',
    appVersion: '0.1.0',
    reserveBytes: 0,
    ...more,
  });
  onTestFinished(() => host.close());
  return { ...host, client: createClient(host.router) };
}

const aCase = {
  requestId: 'r-1',
  title: '机密案由：某某公司',
  rightType: 'INVENTION',
  subject: 'PRODUCT',
} as const;

describe('host', () => {
  it('runs without data where the profile cannot be used, and says why', async () => {
    const parent = aFolder();
    writeFileSync(join(parent, 'file'), '');
    const { client, readBlob } = await aHost(join(parent, 'file', 'profile'));
    const info = unwrap(await client.system.info({}));
    expect(info).toMatchObject({ stationId: 'none', profile: { state: 'unusable' } });
    expect(info.profile.message).toContain('程序已启动但没有数据');
    expect(unwrap(await client.system.settings({})).language).toBe('zh-CN');
    expect(await client.cases.list({ trashed: false })).toMatchObject({
      error: { code: 'PROFILE_UNUSABLE' },
    });
    expect(await client.cases.create(aCase)).toMatchObject({ error: { code: 'PROFILE_UNUSABLE' } });
    expect((await readBlob('a'.repeat(64))).ok).toBe(false);
    const { lines } = unwrap(await client.system.doctor({ rebuild: false, verifyHistory: true }));
    expect(lines.filter((line) => line.check !== '备份').every((line) => !line.ok)).toBe(true);
  });

  it('gives kept files by hash and refuses anything that is no hash', async () => {
    const { client, upload, readBlob } = await aHost(aFolder());
    const { caseId } = unwrap(await client.cases.create(aCase));
    const { grantId } = unwrap(await upload('甲.txt', new TextEncoder().encode('文字')));
    const added = await client.evidence.add({ caseId, requestId: 'r-2', evidenceId: 'e', grantId, meta: {} });
    unwrap(added);
    const { state } = unwrap(await client.cases.open({ caseId }));
    const bytes = unwrap(await readBlob(state.evidence.e?.sha256 ?? ''));
    expect(new TextDecoder().decode(bytes)).toBe('文字');
    for (const wrong of ['', '../profile.db', 'A'.repeat(64), '0'.repeat(63)]) {
      expect(await readBlob(wrong)).toMatchObject({ ok: false, error: { code: 'BLOB_MISSING' } });
    }
  });

  it('tells every listener what happens until it stops listening', async () => {
    const { client, onEvent } = await aHost(aFolder());
    const heard: EventMessage[] = [];
    const stop = onEvent((message) => heard.push(message));
    unwrap(await client.system.saveSettings({ author: '王工' }));
    stop();
    unwrap(await client.system.saveSettings({ author: '李工' }));
    expect(heard).toEqual([{ event: 'settings.changed', payload: {} }]);
  });

  it('finishes what is under way before it closes', async () => {
    const folder = aFolder();
    const first = await aHost(folder);
    const { caseId } = unwrap(await first.client.cases.create(aCase));
    const edits = Array.from({ length: 10 }, (_, index) => {
      const patch = { title: `第${index}次` };
      const command = { type: 'record.update', collection: 'cases', id: caseId, patch } as const;
      return first.client.cases.run({ caseId, requestId: `e-${index}`, base: null, command });
    });
    await first.close();
    for (const edit of await Promise.all(edits)) expect(edit.ok).toBe(true);
    const { client } = await aHost(folder);
    expect(unwrap(await client.cases.open({ caseId })).state.cases[caseId]?.title).toBe('第9次');
  });

  it('keeps words of cases and home folders out of its log', async () => {
    const folder = aFolder();
    const { client, log, close } = await aHost(folder);
    unwrap(await client.cases.create(aCase));
    log('bug', { what: 'at /home/wang/案件/一.docx: 委托人主张被控产品落入权利要求1的保护范围' });
    await close();
    const text = readdirSync(join(folder, 'logs'))
      .map((name) => readFileSync(join(folder, 'logs', name), 'utf8'))
      .join('');
    expect(text).toContain('profile opened state=ready');
    expect(text).not.toContain('机密');
    expect(text).not.toContain('wang');
    expect(text).not.toContain('委托人主张');
  });

  it('never reads resources outside their folder', async () => {
    const parent = aFolder();
    const folder = join(parent, 'resources');
    mkdirSync(join(folder, 'samples'), { recursive: true });
    writeFileSync(join(parent, 'secret.json'), '{}');
    const index = [{ id: 's', title: '示例', summary: '', file: '../../secret.json' }];
    writeFileSync(join(folder, 'samples', 'index.json'), JSON.stringify(index));
    const { client } = await aHost(aFolder(), { resourcesDir: folder });
    const answer = await client.cases.loadSample({ requestId: 'r', sampleId: 's' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(existsSync(join(parent, 'secret.json'))).toBe(true);
  });
});
