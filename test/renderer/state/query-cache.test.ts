import { describe, expect, it } from 'vitest';
import { createQueryCache } from '../../../renderer/state/query-cache.ts';
import { PageHost } from '../../support/page-host.ts';

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const asked = (page: PageHost, method: string): number =>
  page.calls.filter((call) => call.method === method).length;

describe('answers of the host', () => {
  it('asks once for the same question and shares the answer', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const first = cache.entry('cases.list', { trashed: false });
    const second = cache.entry('cases.list', { trashed: false });
    await settled();
    expect(asked(page, 'cases.list')).toBe(1);
    expect(first.store.get().data).toBe(second.store.get().data);
    expect(first.store.get().data).toHaveLength(1);
  });

  it('keeps questions with other inputs apart', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const bin = cache.entry('cases.list', { trashed: true });
    cache.entry('cases.list', { trashed: false });
    await settled();
    expect(bin.store.get().data).toEqual([]);
    expect(asked(page, 'cases.list')).toBe(2);
  });

  it('asks again at an event only for what is looked at, and for the rest when it is looked at next', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const list = cache.entry('cases.list', { trashed: false });
    await settled();
    page.hub.emit('cases.listed', {});
    expect(asked(page, 'cases.list')).toBe(1);
    const stop = list.store.subscribe(() => undefined);
    expect(asked(page, 'cases.list')).toBe(2);
    page.hub.emit('cases.listed', {});
    expect(asked(page, 'cases.list')).toBe(3);
    stop();
  });

  it('asks again for all that is looked at when anything may be different', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    cache.entry('cases.list', { trashed: false }).store.subscribe(() => undefined);
    cache.entry('cases.history', { caseId: 'case1', limit: 9 }).store.subscribe(() => undefined);
    cache.entry('system.settings', {});
    await settled();
    page.hub.emit('everything.changed', {});
    expect(asked(page, 'cases.list')).toBe(2);
    expect(asked(page, 'cases.history')).toBe(2);
    expect(asked(page, 'system.settings')).toBe(1);
  });

  it('asks nothing while there is nothing to ask', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const idle = cache.entry('evidence.text', null);
    await idle.refresh();
    page.hub.emit('everything.changed', {});
    expect(idle.store.get()).toEqual({ data: undefined, error: null, isLoading: false });
    expect(page.calls).toEqual([]);
  });

  it('keeps the old answer beside a failure', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const list = cache.entry('cases.list', { trashed: false });
    await settled();
    const error = { code: 'INTERNAL', message: '', details: { reference: 'r1' } } as const;
    page.instead.set('cases.list', [async () => ({ ok: false, error })]);
    await list.refresh();
    expect(list.store.get()).toMatchObject({ error: { code: 'INTERNAL' }, isLoading: false });
    expect(list.store.get().data).toHaveLength(1);
  });

  it('lets a late answer not overwrite a later question', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const list = cache.entry('cases.list', { trashed: false });
    await settled();
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    page.instead.set('cases.list', [
      async () => {
        await slow;
        return { ok: true, value: ['old'] };
      },
    ]);
    const first = list.refresh();
    await list.refresh();
    release();
    await first;
    expect(list.store.get().data).not.toEqual(['old']);
  });

  it('asks nothing for an input of null', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    expect(cache.entry('evidence.text', null).store.get()).toEqual({
      data: undefined,
      error: null,
      isLoading: false,
    });
    await settled();
    expect(page.calls).toEqual([]);
  });

  it('asks again for the history of the case that changed, not of others', async () => {
    const page = new PageHost();
    const cache = createQueryCache(page.host());
    const mine = cache.entry('cases.history', { caseId: 'case1', limit: 10 });
    const other = cache.entry('cases.history', { caseId: 'case2', limit: 10 });
    const stops = [mine, other].map(({ store }) => store.subscribe(() => undefined));
    await settled();
    page.runElsewhere({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title: '新' } });
    await settled();
    expect(asked(page, 'cases.history')).toBe(3);
    expect(mine.store.get().data?.[0]?.summary).toBe('修改案件信息');
    for (const stop of stops) stop();
  });
});
