import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';

/**
 * A file that crosses the border between page and host. Only the host knows where it lies. An
 * uploaded file is granted for one import, a produced file for one download; both expire.
 */
export const grantSchema = z.strictObject({
  grantId: idSchema,
  name: z.string().min(1).max(255),
  sizeBytes: z.number().int().nonnegative(),
});
export type Grant = z.infer<typeof grantSchema>;

/** Largest file taken in, in bytes. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
