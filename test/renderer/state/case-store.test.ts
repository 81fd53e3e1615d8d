import { describe, expect, it } from 'vitest';
import { createCaseStore } from '../../../renderer/state/case-store.ts';
import { equalJson } from '../../../shared/history/apply.ts';
import type { Json } from '../../../shared/history/change.ts';
import { RACK_CLAIMS, sequentialIds } from '../../support/case-builder.ts';
import { PageHost, unreachable } from '../../support/page-host.ts';

async function openStore(caseId = 'case1', page = new PageHost()) {
  const waits: number[] = [];
  const store = createCaseStore(page.host(), caseId, {
    newId: sequentialIds('req'),
    wait: async (ms) => {
      waits.push(ms);
    },
  });
  const close = store.open();
  await settled();
  return { page, store, waits, close };
}

/** Lets everything that waits only for promises happen. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

const rename = (title: string) =>
  ({ type: 'record.update', collection: 'cases', id: 'case1', patch: { title } }) as const;

describe('an open case', () => {
  it('shows the snapshot, then every change it makes itself', async () => {
    const { page, store } = await openStore();
    expect(store.view.get()).toMatchObject({ status: 'ready', head: page.head, undo: null });
    const answer = await store.run(rename('晾衣架'));
    expect(answer.ok).toBe(true);
    expect(store.view.get().state.cases.case1?.title).toBe('晾衣架');
    expect(store.view.get()).toMatchObject({ save: { kind: 'saved' }, undo: '修改案件信息' });
    expect(same(store.view.get().state, page.state)).toBe(true);
  });

  it('says so when the case is not there', async () => {
    const { store } = await openStore('nobody');
    expect(store.view.get()).toMatchObject({ status: 'failed', error: { code: 'NOT_FOUND' } });
  });

  it('follows what another window does, without asking again', async () => {
    const { page, store } = await openStore();
    page.runElsewhere(rename('别处改的'));
    expect(store.view.get().state.cases.case1?.title).toBe('别处改的');
    expect(page.calls.filter(({ method }) => method === 'cases.open')).toHaveLength(1);
  });

  it('takes its own write once, whether the event or the answer comes first', async () => {
    const { page, store } = await openStore();
    page.instead.set('cases.run', [async () => ({ ok: true, value: page.runElsewhere(rename('一次')) })]);
    await store.run(rename('一次'));
    expect(store.view.get().state.cases.case1?.title).toBe('一次');
    expect(same(store.view.get().state, page.state)).toBe(true);
    expect(page.calls.filter(({ method }) => method === 'cases.open')).toHaveLength(1);
  });

  it('says saved after an action that changed nothing', async () => {
    const { store } = await openStore();
    await store.run(rename('晾衣架'));
    await store.run(rename('晾衣架'));
    expect(store.view.get().save.kind).toBe('saved');
  });

  it('opens the case again when it missed a change', async () => {
    const { page, store } = await openStore();
    silently(page, () => page.runElsewhere(rename('错过的')));
    page.runElsewhere(rename('看见的'));
    await settled();
    expect(store.view.get().state.cases.case1?.title).toBe('看见的');
    expect(same(store.view.get().state, page.state)).toBe(true);
  });

  it('refuses positions counted on an older case, shows the latest, and keeps it usable', async () => {
    const { page, store } = await openStore();
    const rightId = Object.keys(page.state.rights)[0] ?? '';
    silently(page, () => page.runElsewhere(rename('错过的')));
    const load = { type: 'claims.load', rightId, text: RACK_CLAIMS, evidenceId: null, version: '' } as const;
    expect(await store.run(load)).toMatchObject({ ok: false, error: { code: 'STALE_REVISION' } });
    expect(store.view.get().state.cases.case1?.title).toBe('错过的');
    expect((await store.run(load)).ok).toBe(true);
    expect(Object.keys(store.view.get().state.claims)).toHaveLength(3);
  });

  it('undoes and redoes, and tells what each would act on', async () => {
    const { store } = await openStore();
    await store.run(rename('晾衣架'));
    await store.undo();
    expect(store.view.get()).toMatchObject({ undo: null, redo: '修改案件信息' });
    expect(store.view.get().state.cases.case1?.title).toBe('折叠晾衣架案');
    await store.redo();
    expect(store.view.get().state.cases.case1?.title).toBe('晾衣架');
    expect(await store.redo()).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_REDO' } });
  });

  it('sends the same request again until the host answers, and later ones after it', async () => {
    const { page, store, waits } = await openStore();
    page.instead.set('cases.run', [unreachable, unreachable]);
    const first = store.run(rename('第一'));
    const second = store.run(rename('第二'));
    await settled();
    await Promise.all([first, second]);
    const sent = page.calls.filter(({ method }) => method === 'cases.run');
    expect(sent.map(({ input }) => input.requestId)).toEqual(['req1', 'req1', 'req1', 'req2']);
    expect(waits).toEqual([500, 1_000]);
    expect(store.view.get()).toMatchObject({ save: { kind: 'saved' } });
    expect(store.view.get().state.cases.case1?.title).toBe('第二');
  });

  it('stays marked unsaved when the profile cannot be written', async () => {
    const { page, store } = await openStore();
    const error = { code: 'PROFILE_FULL', message: '' } as const;
    page.instead.set('cases.run', [async () => ({ ok: false, error })]);
    await store.run(rename('放不下'));
    expect(store.view.get().save).toEqual({ kind: 'unsaved', error });
    await store.run(rename('放下了'));
    expect(store.view.get().save.kind).toBe('saved');
  });

  it('shows what was written while it was cut off as soon as it is back', async () => {
    const { page, store } = await openStore();
    silently(page, () => page.runElsewhere(rename('断开时的')));
    page.hub.emit('everything.changed', {});
    await settled();
    expect(store.view.get().state.cases.case1?.title).toBe('断开时的');
    expect(same(store.view.get().state, page.state)).toBe(true);
  });

  it('that could not be opened is opened when the host is back', async () => {
    const page = new PageHost();
    page.instead.set('cases.open', [unreachable]);
    const { store } = await openStore('case1', page);
    expect(store.view.get()).toMatchObject({ status: 'failed', error: { code: 'HOST_UNREACHABLE' } });
    page.hub.emit('everything.changed', {});
    await settled();
    expect(store.view.get()).toMatchObject({ status: 'ready', error: null, head: page.head });
  });

  it('stays readable when it cannot be opened again, and says that it is not saved', async () => {
    const { page, store } = await openStore();
    page.instead.set('cases.open', [unreachable]);
    page.hub.emit('everything.changed', {});
    await settled();
    expect(store.view.get()).toMatchObject({ status: 'ready', save: { kind: 'unsaved' } });
    expect(store.view.get().state.cases.case1?.title).toBe('折叠晾衣架案');
  });

  it('puts writes of others in their order when they arrive out of it', async () => {
    const { page, store } = await openStore();
    const [first, second] = silently(page, () => [
      page.runElsewhere(rename('先')),
      page.runElsewhere(rename('后')),
    ]);
    // While a write of this page waits for its answer, nothing is asked again.
    page.instead.set('cases.run', [
      async () => {
        page.hub.emit('cases.changed', second);
        page.hub.emit('cases.changed', first);
        return { ok: true, value: silently(page, () => page.runElsewhere(rename('自己的'))) };
      },
    ]);
    await store.run(rename('自己的'));
    expect(store.view.get().state.cases.case1?.title).toBe('自己的');
    expect(same(store.view.get().state, page.state)).toBe(true);
    expect(page.calls.filter(({ method }) => method === 'cases.open')).toHaveLength(1);
  });

  it('opens itself again when a change of another window leads nowhere', async () => {
    const { page, store } = await openStore();
    silently(page, () => page.runElsewhere(rename('错过的')));
    const [, seen] = silently(page, () => [
      page.runElsewhere(rename('又错过的')),
      page.runElsewhere(rename('看见的')),
    ]);
    const error = { code: 'NOTHING_TO_REDO', message: '' } as const;
    page.instead.set('cases.redo', [
      async () => {
        page.hub.emit('cases.changed', seen);
        return { ok: false, error };
      },
    ]);
    await store.redo();
    expect(same(store.view.get().state, page.state)).toBe(true);
  });

  it('opens itself again when changes do not fit what it holds', async () => {
    const { page, store } = await openStore();
    const written = silently(page, () => page.runElsewhere(rename('对不上')));
    const changes = written.changes.map((change) => ({ ...change, id: 'nobody' }));
    page.hub.emit('cases.changed', { ...written, changes });
    await settled();
    expect(same(store.view.get().state, page.state)).toBe(true);
  });

  it('lets other cases be', async () => {
    const { page, store } = await openStore();
    const before = store.view.get();
    const written = silently(page, () => page.runElsewhere(rename('另一个案件的')));
    page.hub.emit('cases.changed', { ...written, caseId: 'case2' });
    await settled();
    expect(store.view.get()).toBe(before);
  });

  it('gives up sending when it is closed, instead of trying for ever', async () => {
    const { page, store, close } = await openStore();
    page.instead.set('cases.run', [unreachable]);
    close();
    expect(await store.run(rename('关了'))).toMatchObject({ error: { code: 'HOST_UNREACHABLE' } });
    expect(page.calls.filter(({ method }) => method === 'cases.run')).toHaveLength(1);
  });

  it('stops listening when it is closed', async () => {
    const { page, store, close } = await openStore();
    close();
    page.runElsewhere(rename('以后的'));
    page.hub.emit('everything.changed', {});
    await settled();
    expect(store.view.get().state.cases.case1?.title).toBe('折叠晾衣架案');
  });
});

function same(a: unknown, b: unknown): boolean {
  return equalJson(a as Json, b as Json);
}

/** Does something at the host without the page hearing of it. */
function silently<T>(page: PageHost, work: () => T): T {
  const { emit } = page.hub;
  const hub = page.hub as { emit: typeof emit };
  hub.emit = () => undefined;
  const result = work();
  hub.emit = emit;
  return result;
}
