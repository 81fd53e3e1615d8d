import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, CHANNELS } from '../shared/contract/bridge.ts';
import type { EventMessage } from '../shared/contract/envelope.ts';

/**
 * The bridge into the sandboxed page. **Security:** exposes four functions on fixed channels; Electron's
 * event object never reaches the page, and neither does a path.
 */
const bridge = {
  call: (request) => ipcRenderer.invoke(CHANNELS.call, request),
  upload: (name, bytes) => ipcRenderer.invoke(CHANNELS.upload, name, bytes),
  save: (grant) => ipcRenderer.invoke(CHANNELS.save, grant),
  subscribe: (listener) => {
    const forward = (_event: unknown, message: EventMessage): void => listener(message);
    ipcRenderer.on(CHANNELS.event, forward);
    return () => {
      ipcRenderer.off(CHANNELS.event, forward);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('bridge', bridge);
