import { describe, expect, it } from 'vitest';
import { parseGrant } from '../../../renderer/host/browser-host.ts';
import { createElectronHost } from '../../../renderer/host/electron-host.ts';
import { createEventHub } from '../../../renderer/host/event-hub.ts';
import type { EventMessage } from '../../../shared/contract/envelope.ts';

describe('events', () => {
  it('reach those who asked, until they stop', () => {
    const hub = createEventHub();
    let heard = 0;
    const stop = hub.subscribe('cases.listed', () => {
      heard += 1;
    });
    hub.receive({ event: 'cases.listed', payload: {} });
    stop();
    hub.receive({ event: 'cases.listed', payload: {} });
    expect(heard).toBe(1);
  });

  it('that do not fit the contract are dropped', () => {
    const hub = createEventHub();
    let heard = 0;
    for (const event of ['cases.listed', 'settings.changed'] as const) {
      hub.subscribe(event, () => {
        heard += 1;
      });
    }
    const strange = [null, 'x', { event: 'cases.listed' }, { event: 'toString', payload: {} }];
    for (const raw of [...strange, { event: 'cases.listed', payload: { more: 1 } }]) hub.receive(raw);
    expect(heard).toBe(0);
  });
});

describe('grants', () => {
  it('are taken only as the contract says', () => {
    const grant = { grantId: 'g1', name: 'a.txt', sizeBytes: 3 };
    expect(parseGrant({ ok: true, value: grant })).toEqual({ ok: true, value: grant });
    expect(parseGrant({ ok: true, value: { path: '/etc' } })).toMatchObject({ error: { code: 'INTERNAL' } });
    expect(parseGrant('no')).toMatchObject({ error: { code: 'INTERNAL' } });
    const refused = { ok: false, error: { code: 'FILE_TOO_LARGE', message: '' } };
    expect(parseGrant(refused)).toMatchObject({ ok: false, error: { code: 'FILE_TOO_LARGE' } });
  });
});

describe('the desktop host', () => {
  it('calls, uploads, saves and listens over the bridge, and trusts no answer', async () => {
    const sent: unknown[] = [];
    let tell: (message: EventMessage) => void = () => undefined;
    const answers: unknown[] = [{ ok: true, value: [] }, { ok: true, value: true }, 'broken'];
    const host = createElectronHost({
      call: async (request) => {
        sent.push(request);
        return answers.shift();
      },
      upload: async (name, bytes) => ({
        ok: true,
        value: { grantId: 'g1', name, sizeBytes: bytes.byteLength },
      }),
      save: async () => answers.shift(),
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    expect(await host.client.cases.samples({})).toEqual({ ok: true, value: [] });
    expect(sent).toMatchObject([{ method: 'cases.samples', input: {} }]);
    const file = { name: 'a.txt', size: 2, arrayBuffer: async () => new ArrayBuffer(2) };
    const grant = await host.upload(file);
    expect(grant).toMatchObject({ ok: true, value: { name: 'a.txt', sizeBytes: 2 } });
    const value = { grantId: 'g1', name: 'a.txt', sizeBytes: 2 };
    expect(await host.save(value)).toEqual({ ok: true, value: true });
    expect(await host.save(value)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    let heard = 0;
    host.subscribe('settings.changed', () => {
      heard += 1;
    });
    tell({ event: 'settings.changed', payload: {} });
    expect(heard).toBe(1);
  });
});
