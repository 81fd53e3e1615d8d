import type { EventName } from '../../shared/contract/contract.ts';
import type { EventPayload } from '../../shared/contract/host.ts';
import type { Hasher } from '../../shared/history/revision.ts';
import type { Result } from '../../shared/util/result.ts';
import type { OpenReport } from '../db/open-profile.ts';
import type { Store } from '../db/store-protocol.ts';
import type { ImportedFile } from '../import/imported-file.ts';
import type { VectorFiles } from '../import/vectors/vector-files.ts';
import type { ResourceFiles } from '../platform/resource-files.ts';
import type { FileGrants } from './file-grants.ts';

/** Tells every page what happened. */
export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** Everything the use cases need of the machine, handed in so that they run under test without it. */
export type ServicePorts = Readonly<{
  store: Store;
  /** How the profile was opened. */
  report: () => OpenReport;
  grants: FileGrants;
  importFile: (file: Readonly<{ name: string; bytes: Uint8Array }>) => Promise<Result<ImportedFile>>;
  resources: ResourceFiles;
  vectors: VectorFiles;
  emit: Emit;
  /** ISO instant. */
  now: () => string;
  newId: () => string;
  hash: Hasher;
  hashBytes: (bytes: Uint8Array) => string;
  shell: 'electron' | 'browser' | 'command-line';
  appVersion: string;
}>;
