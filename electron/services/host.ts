import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventMessage } from '../../shared/contract/envelope.ts';
import { MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { createRouter, type Router } from '../../shared/contract/router.ts';
import { sha256Schema } from '../../shared/domain/ids.ts';
import { err, ok } from '../../shared/util/result.ts';
import type { OpenReport } from '../db/open-profile.ts';
import { profileFiles } from '../db/profile-files.ts';
import { openStoreClient } from '../db/store-client.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { importFile } from '../import/import-file.ts';
import type { ImportLimits } from '../import/import-limits.ts';
import { vectorFiles } from '../import/vectors/vector-files.ts';
import { createLog, type Log } from '../platform/log.ts';
import { resourceFiles } from '../platform/resource-files.ts';
import { createServices } from './create-services.ts';
import { createFileGrants } from './file-grants.ts';
import { createOpinionService } from './opinion.service.ts';
import type { ServicePorts } from './service-ports.ts';
import type { ShellHost } from './shell-host.ts';

export type HostOptions = Readonly<{
  profileDir: string;
  resourcesDir: string;
  shell: ServicePorts['shell'];
  appVersion: string;
  /** `read` opens a profile that must not be written: on a stick, in an archive. */
  access?: 'write' | 'read';
  /** Free room on the disk below which nothing more is written. */
  reserveBytes?: number;
  /** Bounds on what one file may cost; the importer's own where none are given. */
  importLimits?: Partial<ImportLimits>;
}>;

/** The composed host: what shells need, and for the command line the use cases themselves. */
export type OpenedHost = ShellHost & Readonly<{ handlers: Handlers; profile: () => OpenReport; log: Log }>;

const RESERVE_BYTES = 50 * 1024 * 1024;

/**
 * Puts the host together: profile, services, router. Always answers: when the profile cannot be used the
 * host runs without data, `system.info` says why, and every call that needs data fails with the reason.
 */
export async function openHost(options: HostOptions): Promise<OpenedHost> {
  const { profileDir, resourcesDir, shell, appVersion, importLimits } = options;
  const { access = 'write', reserveBytes = RESERVE_BYTES } = options;
  const now = () => new Date().toISOString();
  const logs = access === 'read' ? join(tmpdir(), 'bidui-logs') : join(profileDir, 'logs');
  const log = createLog(logs, now, (line) => process.stderr.write(`${line}\n`));
  const client = await openStoreClient({ profileDir, access, reserveBytes, log });
  const grants = createFileGrants({ nowMs: () => performance.now(), newId: randomUUID });
  const listeners = new Set<(message: EventMessage) => void>();
  const vectors = vectorFiles(profileFiles(profileDir).vectors);
  const handlers = createServices(
    {
      store: client.store,
      report: client.report,
      grants,
      importFile: (file) => importFile(file, importLimits),
      resources: resourceFiles(resourcesDir),
      vectors,
      emit: (event, payload) => {
        for (const listener of listeners) listener({ event, payload });
      },
      now,
      newId: randomUUID,
      hash: sha256,
      hashBytes: sha256,
      shell,
      appVersion,
    },
    (ports, book, settings, service) => createOpinionService(ports, book, settings, service, writeDocx),
  );
  const { router, settle } = countedRouter(handlers, log);

  return {
    handlers,
    router,
    log,
    profile: client.report,
    async upload(name, bytes) {
      const sizeBytes = bytes.length;
      if (sizeBytes > MAX_FILE_BYTES) return err('FILE_TOO_LARGE', 'upload', { sizeBytes });
      return ok(grants.offerUpload(name, bytes));
    },
    download: async (grantId) => grants.takeDownload(grantId),
    async readBlob(hash) {
      if (!sha256Schema.safeParse(hash).success) return err('BLOB_MISSING', 'no hash');
      return client.store.readBlob({ sha256: hash });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      vectors.stop();
      await settle();
      await client.close();
    },
  };
}

/** A router that knows what is under way, so that closing waits for it; bugs are logged under a reference. */
function countedRouter(handlers: Handlers, log: Log): { router: Router; settle: () => Promise<void> } {
  const underWay = new Set<Promise<unknown>>();
  const route = createRouter(handlers, (method, bug) => {
    const reference = randomUUID().slice(0, 8);
    log('bug', { method, reference, what: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) });
    return reference;
  });
  const router: Router = (request) => {
    const answer = route(request);
    underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  };
  return {
    router,
    async settle() {
      await Promise.all(underWay);
    },
  };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
