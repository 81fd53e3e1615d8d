import { afterEach, describe, expect, it } from 'vitest';
import { createElectronHost, findBridge } from '../../../renderer/host/electron-host.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';

/** A bridge that answers as given and notes what crossed it. */
function bridged(answers: Readonly<{ call?: unknown; upload?: unknown; save?: unknown }>) {
  const crossed: unknown[] = [];
  let tell: (raw: unknown) => void = () => undefined;
  const note =
    (answer: unknown) =>
    async (...given: unknown[]) => {
      crossed.push(given);
      return answer;
    };
  const bridge = {
    call: note(answers.call),
    upload: note(answers.upload),
    save: note(answers.save),
    subscribe: (receive: (raw: unknown) => void) => {
      tell = receive;
    },
  } as unknown as Bridge;
  return { host: createElectronHost(bridge), crossed, tell: (raw: unknown) => tell(raw) };
}

const file = { name: '说明书.txt', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };
const grant = { grantId: 'g1', name: '意见书.docx', sizeBytes: 9 };

describe('the host behind the bridge', () => {
  it('hands files over by name and bytes, never by path', async () => {
    const { host, crossed } = bridged({ upload: { ok: true, value: grant } });
    expect(await host.upload(file)).toEqual({ ok: true, value: grant });
    expect(crossed).toEqual([['说明书.txt', new ArrayBuffer(1)]]);
  });

  it('does not hand over a file that cannot be read any more', async () => {
    const { host, crossed } = bridged({});
    const arrayBuffer = async () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    expect(await host.upload({ ...file, arrayBuffer })).toMatchObject({ ok: false });
    expect(crossed).toEqual([]);
  });

  it.each([
    ['saved', { ok: true, value: true }, { ok: true, value: true }],
    ['thought better of', { ok: true, value: false }, { ok: true, value: false }],
    [
      'not written',
      { ok: false, error: { code: 'FILE_NOT_WRITTEN', message: '' } },
      { ok: false, error: { code: 'FILE_NOT_WRITTEN' } },
    ],
    ['answered with nonsense', 'saved', { ok: false, error: { code: 'INTERNAL' } }],
  ])('says whether a file was %s', async (_what, answer, outcome) => {
    const { host } = bridged({ save: answer });
    expect(await host.save(grant)).toMatchObject(outcome);
  });

  it('passes on events of the contract and nothing else', () => {
    const { host, tell } = bridged({});
    const heard: string[] = [];
    host.subscribe('cases.listed', () => heard.push('listed'));
    tell({ event: 'cases.listed', payload: {} });
    tell({ event: 'cases.deleted', payload: {} });
    tell({ event: 'cases.listed', payload: { more: 1 } });
    tell(null);
    expect(heard).toEqual(['listed']);
  });

  it('offers the native dialog, and names stored files by hash and type', () => {
    const { host } = bridged({});
    expect(host.capabilities).toEqual({ shell: 'electron', nativeDialogs: true });
    expect(host.blobUrl('ab', 'image/png')).toBe('/blob/ab?mime=image%2Fpng');
  });
});

describe('the bridge', () => {
  const page = window as { bridge?: Bridge };
  afterEach(() => {
    delete page.bridge;
  });

  it('is there in one shell only', () => {
    expect(findBridge()).toBeUndefined();
    page.bridge = {} as Bridge;
    expect(findBridge()).toBe(page.bridge);
  });
});
