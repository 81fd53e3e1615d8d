import type { EventMessage } from '../../shared/contract/envelope.ts';
import type { Grant } from '../../shared/contract/files.contract.ts';
import type { Router } from '../../shared/contract/router.ts';
import type { Result } from '../../shared/util/result.ts';

export type Download = Readonly<{ name: string; mime: string; bytes: Uint8Array }>;

/** What a shell (Electron window, browser shell) needs of the host; it adds only transport and policy. */
export type ShellHost = Readonly<{
  router: Router;
  /** Keeps a file for one import. */
  upload: (name: string, bytes: Uint8Array) => Promise<Result<Grant>>;
  /** Gives a produced file once. */
  download: (grantId: string) => Promise<Result<Download>>;
  /** A stored file by its hash, verified while read. */
  readBlob: (sha256: string) => Promise<Result<Uint8Array>>;
  onEvent: (listener: (message: EventMessage) => void) => () => void;
  /** Ends work in order: pending writes, backup, database. */
  close: () => Promise<void>;
}>;
