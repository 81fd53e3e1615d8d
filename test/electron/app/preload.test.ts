import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../shared/contract/bridge.ts';

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Set<(event: unknown, message: unknown) => void>(),
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => {
      electron.invoked.push(args);
      return 'answer';
    },
    on: (channel: string, listener: (event: unknown, message: unknown) => void) => {
      if (channel === 'workbench:event') electron.listeners.add(listener);
    },
    off: (channel: string, listener: (event: unknown, message: unknown) => void) => {
      if (channel === 'workbench:event') electron.listeners.delete(listener);
    },
  },
}));

await import('../../../electron/preload.ts');

const bridge = electron.exposed.get('bridge') as Bridge;

beforeEach(() => {
  electron.invoked.length = 0;
});

describe('the bridge', () => {
  it('is all the page gets: four functions', () => {
    expect([...electron.exposed.keys()]).toEqual(['bridge']);
    expect(Object.keys(bridge).sort()).toEqual(['call', 'save', 'subscribe', 'upload']);
  });

  it('sends each kind of message on the one channel', async () => {
    const request = { contractVersion: 1, method: 'system.info', input: {} };
    const bytes = new ArrayBuffer(2);
    expect(await bridge.call(request)).toBe('answer');
    await bridge.upload('甲.txt', bytes);
    await bridge.save({ grantId: 'g', name: '../../evil', sizeBytes: 1 });
    expect(electron.invoked).toEqual([
      ['workbench:ask', { kind: 'call', request }],
      ['workbench:ask', { kind: 'upload', name: '甲.txt', bytes }],
      ['workbench:ask', { kind: 'save', grantId: 'g' }],
    ]);
  });

  it('passes messages on without the event object, until the page stops listening', () => {
    const heard: unknown[][] = [];
    const stop = bridge.subscribe((...args: unknown[]) => heard.push(args));
    for (const listener of electron.listeners)
      listener({ sender: 'secret' }, { event: 'cases.listed', payload: {} });
    expect(heard).toEqual([[{ event: 'cases.listed', payload: {} }]]);
    stop();
    expect(electron.listeners.size).toBe(0);
  });
});
