import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, type BridgeMessage, CHANNELS } from '../shared/contract/bridge.ts';
import type { EventMessage } from '../shared/contract/envelope.ts';

/**
 * The bridge into the sandboxed page. **Security:** exposes four functions on fixed channels; Electron's
 * event object never reaches the page, and neither does a path.
 */
const bridge = {
  call: (request) => ask({ kind: 'call', request }),
  upload: (name, bytes) => ask({ kind: 'upload', name, bytes }),
  save: ({ grantId }) => ask({ kind: 'save', grantId }),
  subscribe: (listener) => {
    const forward = (_event: unknown, message: EventMessage): void => listener(message);
    ipcRenderer.on(CHANNELS.event, forward);
    return () => {
      ipcRenderer.off(CHANNELS.event, forward);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('bridge', bridge);

function ask(message: BridgeMessage): Promise<unknown> {
  return ipcRenderer.invoke(CHANNELS.ask, message);
}
