import type { Bridge } from '../../shared/contract/bridge.ts';
import { createClient } from '../../shared/contract/client.ts';
import { responseSchema } from '../../shared/contract/envelope.ts';
import type { Host } from '../../shared/contract/host.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';
import { parseGrant } from './browser-host.ts';
import { createEventHub } from './event-hub.ts';
import { readFile } from './read-file.ts';

export function findBridge(): Bridge | undefined {
  return (window as { readonly bridge?: Bridge }).bridge;
}

/** The host behind the Electron bridge. */
export function createElectronHost(bridge: Bridge): Host {
  const hub = createEventHub();
  bridge.subscribe(hub.receive);
  return {
    client: createClient(bridge.call),
    capabilities: { shell: 'electron', nativeDialogs: true },
    subscribe: hub.subscribe,
    blobUrl: (sha256, mime) => `/blob/${sha256}?mime=${encodeURIComponent(mime)}`,
    upload: async (file) => {
      const bytes = await readFile(file);
      return bytes.ok ? parseGrant(await bridge.upload(file.name, bytes.value)) : bytes;
    },
    save: async (grant) => parseSaved(await bridge.save(grant)),
  };
}

function parseSaved(raw: unknown): Result<boolean> {
  const response = responseSchema.safeParse(raw);
  if (!response.success) return err('INTERNAL', 'save: malformed answer');
  if (response.data.ok) return ok(response.data.value === true);
  const { code, message, details } = response.data.error;
  return err(code, message, details);
}
