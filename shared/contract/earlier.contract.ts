import { z } from 'zod';
import { earlierFactsSchema } from '../domain/earlier.ts';
import { idSchema } from '../domain/ids.ts';
import { query } from './define.ts';

export const earlierContract = {
  /** What other cases of the patent have for this one: offered, never applied by itself. */
  facts: query({
    in: z.strictObject({ caseId: idSchema }),
    out: earlierFactsSchema,
    errors: ['NOT_FOUND'],
  }),
};
