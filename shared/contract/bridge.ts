import type { EventMessage, Request } from './envelope.ts';
import type { Grant } from './files.contract.ts';

/**
 * What Electron's preload script exposes as `window.bridge`: four functions, no Electron objects.
 * Answers are envelopes (`Response`) that the page parses like anything that comes over a wire.
 */
export type Bridge = Readonly<{
  call: (request: Request) => Promise<unknown>;
  upload: (name: string, bytes: ArrayBuffer) => Promise<unknown>;
  save: (grant: Grant) => Promise<unknown>;
  /** Calls back on every event of the host; returns how to stop. */
  subscribe: (listener: (message: EventMessage) => void) => () => void;
}>;

/** The two channels between page and host; there are no others. */
export const CHANNELS = { ask: 'workbench:ask', event: 'workbench:event' } as const;

/** What crosses `ask`. The host parses it; the bridge only promises to send nothing else. */
export type BridgeMessage =
  | Readonly<{ kind: 'call'; request: Request }>
  | Readonly<{ kind: 'upload'; name: string; bytes: ArrayBuffer }>
  | Readonly<{ kind: 'save'; grantId: string }>;
