import type { WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { connectIpc, forwardEvents } from '../../../electron/app/ipc-transport.ts';
import type { Download } from '../../../electron/services/shell-host.ts';
import { CHANNELS } from '../../../shared/contract/bridge.ts';
import type { EventMessage } from '../../../shared/contract/envelope.ts';
import { err, ok } from '../../../shared/util/result.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

const FILE: Download = { name: '意见书.docx', mime: 'application/zip', bytes: new Uint8Array([1, 2]) };

function aTransport() {
  const handlers = new Map<string, Handler>();
  const requests: unknown[] = [];
  const saved: Download[] = [];
  const tracked: unknown[] = [];
  const page = aPage('app://workbench/#/case/1');
  connectIpc({
    ipcMain: { handle: (channel, handler) => handlers.set(channel, handler as Handler) },
    host: {
      router: async (request) => {
        requests.push(request);
        return ok('answered');
      },
      upload: async (name, bytes) => ok({ grantId: 'g1', name, sizeBytes: bytes.length }),
      download: async (grantId) => (grantId === 'g1' ? ok(FILE) : err('GRANT_EXPIRED', 'gone')),
    },
    isKnown: (contents) => contents === (page as unknown),
    saveFile: async (file) => {
      saved.push(file);
      return ok(true);
    },
    track: (answer) => tracked.push(answer),
  });
  const ask = (message: unknown, event: unknown = page.event()) =>
    handlers.get(CHANNELS.ask)?.(event, message);
  return { handlers, requests, saved, tracked, page, ask };
}

function aPage(url: string) {
  const mainFrame = { url };
  return {
    mainFrame,
    event(senderFrame: unknown = mainFrame) {
      return { sender: this, senderFrame };
    },
  };
}

type Page = ReturnType<typeof aPage>;

describe('what a page may ask', () => {
  it('is heard on one channel only', () => {
    expect([...aTransport().handlers.keys()]).toEqual(['workbench:ask']);
  });

  it('goes to the router as it came, and closing knows of it', async () => {
    const { ask, requests, tracked } = aTransport();
    const request = { contractVersion: 1, method: 'system.info', input: {} };
    expect(await ask({ kind: 'call', request })).toEqual(ok('answered'));
    expect(requests).toEqual([request]);
    expect(tracked).toHaveLength(1);
  });

  it('hands a file over and takes one out under the name the host gave it', async () => {
    const { ask, saved } = aTransport();
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    expect(await ask({ kind: 'upload', name: '权利要求.txt', bytes })).toMatchObject({
      value: { sizeBytes: 3 },
    });
    expect(await ask({ kind: 'save', grantId: 'g1' })).toEqual(ok(true));
    expect(saved).toEqual([FILE]);
    expect(await ask({ kind: 'save', grantId: 'used' })).toMatchObject({ error: { code: 'GRANT_EXPIRED' } });
    expect(saved).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'call'],
    ['an unknown kind', { kind: 'open', path: '/etc/passwd' }],
    ['an inherited kind', Object.create({ kind: 'call' })],
    ['a path beside the grant', { kind: 'save', grantId: 'g1', path: '/etc/passwd' }],
    ['a grant that is no id', { kind: 'save', grantId: { toString: () => 'g1' } }],
    ['bytes that are a list', { kind: 'upload', name: 'a', bytes: [1, 2, 3] }],
    ['bytes that only say how many they are', { kind: 'upload', name: 'a', bytes: { byteLength: 9 } }],
    ['an endless name', { kind: 'upload', name: 'a'.repeat(2_000), bytes: new ArrayBuffer(1) }],
  ])('refuses %s', async (_what, message) => {
    const { ask, saved, requests } = aTransport();
    expect(await ask(message)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect([saved, requests]).toEqual([[], []]);
  });
});

describe('attack: someone else than the workbench speaks on its channel', () => {
  it.each([
    ['a frame inside the page', (own: Page) => own.event({ url: 'app://workbench/' })],
    ['a frame that is gone', (own: Page) => own.event(null)],
    ['a window nobody made', () => aPage('app://workbench/').event()],
    ['the window after it was led away', (own: Page) => ledTo(own, 'https://example.org/')],
    ['the window at an impostor', (own: Page) => ledTo(own, 'app://workbench.example/')],
    ['the window before it loaded', (own: Page) => ledTo(own, '')],
  ])('does not hear %s, and does not look at the message', async (_who, event) => {
    const { ask, requests, saved, tracked, page: own } = aTransport();
    const trap = {
      get kind(): string {
        throw new Error('looked at');
      },
    };
    expect(await ask(trap, event(own))).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
    expect([requests, saved, tracked]).toEqual([[], [], []]);
  });
});

describe('events', () => {
  it('reach the page there is, and nobody once it is gone or crashed', () => {
    let emit: (message: EventMessage) => void = () => undefined;
    const sent: unknown[] = [];
    const state = { isThere: true, isDestroyed: false, isCrashed: false };
    const page = {
      isDestroyed: () => state.isDestroyed,
      isCrashed: () => state.isCrashed,
      send: (...args: unknown[]) => sent.push(args),
    } as unknown as WebContents;
    const host = {
      onEvent: (listener: typeof emit) => {
        emit = listener;
        return () => undefined;
      },
    };
    forwardEvents(host, () => (state.isThere ? page : undefined));
    const message = { event: 'cases.listed', payload: {} };
    emit(message);
    expect(sent).toEqual([['workbench:event', message]]);
    for (const trouble of [{ isCrashed: true }, { isDestroyed: true }, { isThere: false }]) {
      Object.assign(state, { isThere: true, isDestroyed: false, isCrashed: false }, trouble);
      emit(message);
    }
    expect(sent).toHaveLength(1);
  });
});

function ledTo(own: Page, url: string): unknown {
  own.mainFrame.url = url;
  return own.event();
}
