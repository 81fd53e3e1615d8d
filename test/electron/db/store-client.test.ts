import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listBackups } from '../../../electron/db/backup.ts';
import { profileFiles } from '../../../electron/db/profile-files.ts';
import { openStoreClient, type StoreClientOptions } from '../../../electron/db/store-client.ts';
import type { LogFacts } from '../../../electron/platform/log.ts';
import { unwrap } from '../../../shared/util/result.ts';
import { aNewCase, anEdit, titleChange } from '../../support/history.ts';
import { aFolder } from '../../support/temp-profile.ts';

async function aClient(profileDir: string, more: Partial<StoreClientOptions> = {}) {
  const quiet = { access: 'write', reserveBytes: 0, log: () => undefined } as const;
  const client = await openStoreClient({ profileDir, ...quiet, ...more });
  onTestFinished(() => client.close());
  return client;
}

/** Starts the real thread and keeps hold of it, so that a test can end it. */
function threads() {
  const started: Worker[] = [];
  const startThread: StoreClientOptions['startThread'] = (start) => {
    const url = new URL('../../../electron/db/worker.ts', import.meta.url);
    const worker = new Worker(url, { workerData: start });
    started.push(worker);
    return worker;
  };
  return { started, startThread };
}

describe('store client', () => {
  it('keeps what was written over a restart of the program, and makes a backup at a clean close', async () => {
    const folder = aFolder();
    const first = await aClient(folder);
    const { revision } = unwrap(await first.store.append(aNewCase('case-a')));
    await first.close();
    expect(listBackups(profileFiles(folder)).map((backup) => backup.reason)).toEqual(['close']);
    const second = await aClient(folder);
    expect(unwrap(await second.store.loadCase({ caseId: 'case-a' })).head).toBe(revision.id);
    await second.close();
    expect(listBackups(profileFiles(folder)), 'nothing was written, so no second backup').toHaveLength(1);
  });

  it('answers expected failures as values', async () => {
    const { store } = await aClient(aFolder());
    expect(await store.loadCase({ caseId: 'nobody' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });

  it('rejects a call that shows a bug and goes on working', async () => {
    const { store } = await aClient(aFolder());
    const { revision } = unwrap(await store.append(aNewCase('case-a')));
    const wrong = anEdit('case-a', revision.id, [
      { op: 'set', collection: 'cases', id: 'case-a', field: 'status', before: 'DRAFT', after: 7 },
    ]);
    await expect(store.append(wrong)).rejects.toThrow(/store: ZodError/);
    expect(unwrap(await store.loadCase({ caseId: 'case-a' })).head).toBe(revision.id);
  });

  it('starts the thread again once, fails the calls under way and keeps what was acknowledged', async () => {
    const { started, startThread } = threads();
    const folder = aFolder();
    const logged: [string, LogFacts | undefined][] = [];
    const client = await aClient(folder, { startThread, log: (event, facts) => logged.push([event, facts]) });
    const { revision } = unwrap(await client.store.append(aNewCase('case-a')));
    const underWay = client.store.checkBlobs();
    await started[0]?.terminate();
    const answer = await underWay;
    if (!answer.ok) expect(answer.error.code).toBe('HOST_RESTARTED');
    expect(unwrap(await client.store.loadCase({ caseId: 'case-a' })).head).toBe(revision.id);
    const edit = anEdit('case-a', revision.id, [titleChange('case-a', '一种可折叠支架', '支架')]);
    expect((await client.store.append(edit)).ok).toBe(true);
    expect(logged.map(([event]) => event)).toContain('store thread ended');

    await started[1]?.terminate();
    expect(await client.store.listCases({ trashed: false })).toMatchObject({
      ok: false,
      error: { code: 'PROFILE_UNUSABLE' },
    });
    expect(client.report().state).toBe('unusable');
  });

  it('answers without data when no thread will start', async () => {
    const startThread = () => new Worker('throw new Error("no database module")', { eval: true });
    const logged: string[] = [];
    const client = await aClient(aFolder(), { startThread, log: (event) => logged.push(event) });
    expect(client.report()).toMatchObject({ state: 'unusable', code: 'PROFILE_UNUSABLE' });
    expect(await client.store.readSettings()).toMatchObject({ error: { code: 'PROFILE_UNUSABLE' } });
    expect(logged.filter((event) => event === 'store thread failed')).toHaveLength(2);
  });

  it('turns a second program away while the first has the profile', async () => {
    const folder = aFolder();
    await aClient(folder);
    const second = await aClient(folder);
    expect(second.report()).toMatchObject({ state: 'unusable', code: 'PROFILE_BUSY' });
    expect(second.report().message).toContain(`进程号 ${process.pid}`);
    expect(await second.store.listCases({ trashed: false })).toMatchObject({
      error: { code: 'PROFILE_BUSY' },
    });
  });
});
