import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import { command } from './define.ts';
import { grantSchema } from './files.contract.ts';

export const opinionsContract = {
  /**
   * Writes the opinion as a file. Without `draft` every check of severity error must pass
   * (CHECKS_FAILED names how many do not); a draft is marked 草稿 and has no number.
   */
  export: command({
    in: z.strictObject({
      caseId: idSchema,
      to: z.enum(['docx', 'json']),
      draft: z.boolean(),
      /** Overrides the layout that the case is set to. */
      layout: z.enum(['gb', 'report']).optional(),
    }),
    out: grantSchema,
    errors: ['NOT_FOUND', 'CHECKS_FAILED', 'EXPORT_MODEL_INVALID', 'BLOB_MISSING'],
  }),
};
