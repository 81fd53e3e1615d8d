import { type ConductOf, NOBODY } from './conduct.ts';

export const OPINIONS_CONDUCT: ConductOf<'opinions'> = {
  'opinions.export': {
    input: { caseId: NOBODY, to: 'docx', draft: true },
    async succeeds() {},
    errors: {},
  },
};
