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

/** Channels between page and host; there are no others. */
export const CHANNELS = {
  call: 'workbench:call',
  upload: 'workbench:upload',
  save: 'workbench:save',
  event: 'workbench:event',
} as const;
