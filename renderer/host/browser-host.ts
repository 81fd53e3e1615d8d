import { createClient, type Transport } from '../../shared/contract/client.ts';
import { responseSchema } from '../../shared/contract/envelope.ts';
import { type Grant, grantSchema } from '../../shared/contract/files.contract.ts';
import type { Host } from '../../shared/contract/host.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';
import { createEventHub } from './event-hub.ts';
import { readFile } from './read-file.ts';

/** Requests up to this many characters survive the closing of the page (browsers allow 64 kB in all). */
const KEEPALIVE_CHARACTERS = 15_000;

/** The host behind the page's own origin on 127.0.0.1; the shell's cookie says who asks. */
export function createBrowserHost(): Host {
  const hub = createEventHub();
  listen(hub.receive, () => hub.emit('everything.changed', {}));
  return {
    client: createClient(call),
    capabilities: { shell: 'browser', nativeDialogs: false },
    subscribe: hub.subscribe,
    blobUrl: (sha256, mime) => `/blob/${sha256}?mime=${encodeURIComponent(mime)}`,
    upload: async (file) => {
      const bytes = await readFile(file);
      return bytes.ok ? send(`/upload?name=${encodeURIComponent(file.name)}`, bytes.value) : bytes;
    },
    save: async (grant) => {
      const link = document.createElement('a');
      link.href = `/download/${grant.grantId}`;
      link.download = grant.name;
      link.click();
      return ok(true);
    },
  };
}

const call: Transport = async (request) => {
  const body = JSON.stringify(request);
  const answer = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    keepalive: body.length <= KEEPALIVE_CHARACTERS,
    body,
  });
  return answer.json();
};

async function send(address: string, bytes: ArrayBuffer): Promise<Result<Grant>> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      credentials: 'same-origin',
      body: bytes,
    });
    return parseGrant(await answer.json());
  } catch (cause) {
    return err('HOST_UNREACHABLE', `upload: ${cause instanceof Error ? cause.name : 'no answer'}`);
  }
}

/** Reads the envelope around a grant, as both shells answer an upload. */
export function parseGrant(raw: unknown): Result<Grant> {
  const response = responseSchema.safeParse(raw);
  if (!response.success) return err('INTERNAL', 'upload: malformed answer');
  if (!response.data.ok) {
    const { code, message, details } = response.data.error;
    return err(code, message, details);
  }
  const grant = grantSchema.safeParse(response.data.value);
  return grant.success ? ok(grant.data) : err('INTERNAL', 'upload: malformed grant');
}

/** Listens to the host; after a lost connection `onReturn` lets the page ask again for what it missed. */
function listen(receive: (raw: unknown) => void, onReturn: () => void): void {
  const source = new EventSource('/events', { withCredentials: true });
  let wasLost = false;
  source.onerror = () => {
    wasLost = true;
  };
  source.onopen = () => {
    if (wasLost) onReturn();
    wasLost = false;
  };
  source.onmessage = (message) => receive(parseJson(message.data));
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    // Not a message of ours: the hub drops what does not parse.
    return undefined;
  }
}
