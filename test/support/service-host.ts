import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Store } from '../../electron/db/store-protocol.ts';
import { createServices } from '../../electron/services/create-services.ts';
import { createFileGrants, type FileGrants } from '../../electron/services/file-grants.ts';
import type { ServicePorts } from '../../electron/services/service-ports.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { EventMessage } from '../../shared/contract/envelope.ts';
import type { Client } from '../../shared/contract/host.ts';
import { createRouter } from '../../shared/contract/router.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { err, ok } from '../../shared/util/result.ts';
import { aClock, aFolder, anOpenStore } from './temp-profile.ts';

const NO_VECTORS: ServicePorts['vectors'] = {
  folder: '',
  find: async () => undefined,
  read: async () => err('VECTORS_NOT_FOUND', 'this host has no models'),
  stop: () => undefined,
};

/** The use cases on a real profile in this thread, with a clock and ids that can be foretold. */
export type ServiceHost = Readonly<{
  client: Client;
  events: EventMessage[];
  grants: FileGrants;
  ports: ServicePorts;
  folder: string;
}>;

export async function aServiceHost(
  more: Partial<ServicePorts> = {},
  folder = aFolder(),
): Promise<ServiceHost> {
  const { methods, report } = await anOpenStore(folder);
  const events: EventMessage[] = [];
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
  const grants = createFileGrants({ nowMs: () => 0, newId });
  const ports: ServicePorts = {
    store: asStore(methods),
    report,
    grants,
    importFile: async () => err('FILE_TYPE_UNSUPPORTED', 'this host reads no files'),
    vectors: NO_VECTORS,
    resources: { read: async () => undefined, list: async () => [] },
    emit: (event, payload) => events.push({ event, payload }),
    now: aClock(),
    newId,
    hash,
    hashBytes: hash,
    shell: 'command-line',
    appVersion: '0.1.0',
    ...more,
  };
  const handlers = createServices(ports, () => ({
    export: async () => err('NOT_FOUND', 'no opinions here'),
  }));
  const bugs: unknown[] = [];
  onTestFinished(() => {
    if (bugs.length > 0) throw bugs[0];
  });
  const router = createRouter(handlers, (_method, bug) => {
    bugs.push(bug);
    return 'bug';
  });
  return { client: createClient(router), events, grants, ports, folder };
}

/** The store's methods as the rest of the host sees them, without a thread between. */
function asStore(methods: object): Store {
  const calls = Object.entries(methods).map(([name, work]) => [
    name,
    async (...input: unknown[]) => {
      try {
        return ok(await (work as (...input: unknown[]) => unknown)(...input));
      } catch (caught) {
        if (caught instanceof AppFailure) return { ok: false, error: caught.error };
        throw caught;
      }
    },
  ]);
  return Object.fromEntries(calls) as Store;
}
