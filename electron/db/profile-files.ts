import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Names inside a profile folder, in one place. */
export function profileFiles(folder: string) {
  return {
    folder,
    database: join(folder, 'profile.db'),
    blobs: join(folder, 'blobs'),
    backups: join(folder, 'backups'),
    quarantine: join(folder, 'quarantine'),
    /** Where a user may put a vector model. */
    vectors: join(folder, 'vectors'),
    /** Who has the profile open: words for the person whom the lock turns away, never the lock itself. */
    owner: join(folder, 'owner.json'),
  } as const;
}
export type ProfileFiles = ReturnType<typeof profileFiles>;

/** SHA-256 as lower-case hex; text counts as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** An instant as part of a file name: sortable, legal on every platform. */
export function fileStamp(instant: string): string {
  return instant.replace(/[-:]/g, '').replace('.', '');
}
