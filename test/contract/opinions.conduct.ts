import { expect } from 'vitest';
import { unwrap } from '../../shared/util/result.ts';
import { aCase, anEmptyCase } from './a-case.ts';
import { type ConductOf, NOBODY } from './conduct.ts';

export const OPINIONS_CONDUCT: ConductOf<'opinions'> = {
  'opinions.export': {
    input: { caseId: NOBODY, to: 'docx', draft: true },
    async succeeds(world) {
      const { caseId } = await aCase(world);
      const grant = unwrap(await world.client.opinions.export({ caseId, to: 'docx', draft: true }));
      expect(grant.name).toMatch(/\.docx$/);
      const bytes = await world.host.download(grant.grantId);
      expect(bytes?.length).toBe(grant.sizeBytes);
      expect(
        Buffer.from(bytes ?? [])
          .subarray(0, 2)
          .toString(),
        'a ZIP package',
      ).toBe('PK');
    },
    errors: {
      NOT_FOUND: (world) => world.client.opinions.export({ caseId: NOBODY, to: 'docx', draft: true }),
      CHECKS_FAILED: async (world) => {
        const caseId = await anEmptyCase(world);
        return world.client.opinions.export({ caseId, to: 'docx', draft: false });
      },
    },
  },
};
