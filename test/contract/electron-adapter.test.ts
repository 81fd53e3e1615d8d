import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { saveFile } from '../../electron/app/dialogs.ts';
import { connectIpc } from '../../electron/app/ipc-transport.ts';
import { writeAtomically } from '../../electron/platform/atomic-write.ts';
import { openHost } from '../../electron/services/host.ts';
import { createElectronHost } from '../../renderer/host/electron-host.ts';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { responseSchema } from '../../shared/contract/envelope.ts';
import { defined } from '../../shared/util/assert.ts';
import { describeContract } from './suite.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;

/** Both ends of Electron's channels in one process; what crosses is copied as Electron copies it. */
const electron = vi.hoisted(() => ({
  handlers: new Map<string, Handler>(),
  bridge: undefined as unknown,
  window: { mainFrame: { url: 'app://workbench/' } },
}));

vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (_name: string, api: unknown) => {
      electron.bridge = api;
    },
  },
  ipcRenderer: {
    invoke: async (channel: string, ...args: unknown[]) => {
      const { window } = electron;
      const event = { sender: window, senderFrame: window.mainFrame };
      return structuredClone(await electron.handlers.get(channel)?.(event, ...structuredClone(args)));
    },
    on: () => undefined,
    off: () => undefined,
  },
}));

await import('../../electron/preload.ts');
const bridge = electron.bridge as Bridge;

describeContract('the Electron bridge', async (options) => {
  const host = await openHost({ reserveBytes: 0, ...options });
  const folder = mkdtempSync(join(tmpdir(), 'bidui-saved-'));
  let saved = 0;
  connectIpc({
    ipcMain: { handle: (channel, handler) => electron.handlers.set(channel, handler as Handler) },
    host,
    isKnown: (contents) => contents === (electron.window as unknown),
    saveFile: (file) => {
      saved += 1;
      const dialog = {
        showSaveDialog: async () => ({ canceled: false, filePath: join(folder, `${saved}`) }),
      };
      return saveFile(file, { dialog, window: {} as never, write: writeAtomically });
    },
    track: () => undefined,
  });
  // A world may be opened while another is open: each keeps its own way in.
  const own = defined(electron.handlers.get('workbench:ask'), 'a handler');
  const through = <T>(work: () => Promise<T>): Promise<T> => {
    electron.handlers.set('workbench:ask', own);
    return work();
  };
  const page = createElectronHost(bridge);
  return {
    call: (request) => through(() => bridge.call(request)),
    upload: (name, bytes) =>
      through(() =>
        page.upload({ name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer }),
      ),
    async download(grantId) {
      const grant = { grantId, name: 'a', sizeBytes: 1 };
      const answer = responseSchema.parse(await through(() => bridge.save(grant)));
      return answer.ok ? new Uint8Array(readFileSync(join(folder, `${saved}`))) : undefined;
    },
    async close() {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
});
