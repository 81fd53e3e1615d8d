import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from '../../../renderer/host/browser-host.ts';

type Source = {
  onopen: (() => void) | null;
  onerror: (() => void) | null;
  onmessage: ((message: { data: string }) => void) | null;
};

let source: Source;
const sent: { url: string; init: RequestInit }[] = [];
let answer: () => unknown = () => ({ ok: true, value: [] });

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal(
    'EventSource',
    class implements Source {
      onopen = null;
      onerror = null;
      onmessage = null;
      constructor() {
        source = this;
      }
    },
  );
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return { json: async () => answer() };
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  answer = () => ({ ok: true, value: [] });
});

describe('the browser host', () => {
  it('calls by the envelope of the contract, to its own origin, with its cookie', async () => {
    expect(await createBrowserHost().client.cases.samples({})).toEqual({ ok: true, value: [] });
    const [request] = sent;
    expect(request).toMatchObject({ url: '/call', init: { method: 'POST', credentials: 'same-origin' } });
    expect(JSON.parse(String(request?.init.body))).toMatchObject({ method: 'cases.samples', input: {} });
  });

  it('keeps small requests alive while the page closes, and only those', async () => {
    const { client } = createBrowserHost();
    await client.system.saveSettings({ author: '林' });
    await client.system.saveSettings({ disclaimer: '长'.repeat(20_000) });
    expect(sent.map(({ init }) => init.keepalive)).toEqual([true, false]);
  });

  it('answers that the host is not there instead of throwing', async () => {
    answer = () => {
      throw new TypeError('no connection');
    };
    const host = createBrowserHost();
    expect(await host.client.cases.samples({})).toMatchObject({ error: { code: 'HOST_UNREACHABLE' } });
    const file = { name: 'a.txt', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
    expect(await host.upload(file)).toMatchObject({ error: { code: 'HOST_UNREACHABLE' } });
  });

  it('hands a file over under its name', async () => {
    answer = () => ({ ok: true, value: { grantId: 'g1', name: '说明 书.txt', sizeBytes: 1 } });
    const file = { name: '说明 书.txt', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
    expect(await createBrowserHost().upload(file)).toMatchObject({ ok: true, value: { grantId: 'g1' } });
    expect(sent[0]?.url).toBe(`/upload?name=${encodeURIComponent('说明 书.txt')}`);
  });

  it('names stored files by hash and type', () => {
    expect(createBrowserHost().blobUrl('ab', 'image/png')).toBe('/blob/ab?mime=image%2Fpng');
  });

  it('passes events on, and says after a lost connection that anything may be different', () => {
    const host = createBrowserHost();
    const heard: string[] = [];
    host.subscribe('cases.listed', () => heard.push('listed'));
    host.subscribe('everything.changed', () => heard.push('all'));
    source.onopen?.();
    source.onmessage?.({ data: 'not json' });
    expect(heard).toEqual([]);
    source.onmessage?.({ data: JSON.stringify({ event: 'cases.listed', payload: {} }) });
    source.onerror?.();
    source.onerror?.();
    source.onopen?.();
    source.onopen?.();
    expect(heard).toEqual(['listed', 'all']);
  });

  it('saves a produced file under its name, by the browser’s own download', async () => {
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.getAttribute('href')} ${this.download}`);
    });
    const saved = await createBrowserHost().save({ grantId: 'g2', name: '意见书.docx', sizeBytes: 9 });
    expect(saved).toEqual({ ok: true, value: true });
    expect(clicked).toEqual(['/download/g2 意见书.docx']);
    vi.restoreAllMocks();
  });

  it.each([
    ['a page of another program', '<html>', 'INTERNAL'],
    ['a grant without its id', { ok: true, value: { name: 'a' } }, 'INTERNAL'],
    [
      'a refusal, in its own code',
      { ok: false, error: { code: 'FILE_TOO_LARGE', message: '' } },
      'FILE_TOO_LARGE',
    ],
  ])('takes %s for what it is', async (_what, given, code) => {
    answer = () => given;
    const file = { name: 'a.txt', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
    expect(await createBrowserHost().upload(file)).toMatchObject({ ok: false, error: { code } });
    expect(sent).toHaveLength(1);
  });
});
