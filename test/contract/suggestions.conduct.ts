import { expect } from 'vitest';
import { unwrap } from '../../shared/util/result.ts';
import { aCase, anEmptyCase, evidenceOf, run } from './a-case.ts';
import { type ConductOf, NOBODY } from './conduct.ts';

export const SUGGESTIONS_CONDUCT: ConductOf<'suggestions'> = {
  'suggestions.list': {
    input: { caseId: NOBODY, productId: 'p' },
    async succeeds(world) {
      const { caseId, productId, evidenceId } = await aCase(world);
      const { version, features } = unwrap(await world.client.suggestions.list({ caseId, productId }));
      expect(version).not.toBe('');
      expect(features.length).toBeGreaterThan(1);
      const found = features.flatMap((feature) => feature.suggestions);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((suggestion) => suggestion.evidenceId))).toEqual(new Set([evidenceId]));
      const { text } = unwrap(await world.client.evidence.text({ caseId, evidenceId }));
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
      await run(world, caseId, { type: 'term.alias', id: 'same', term: '立杆', part: '支杆', productId });
      const told = unwrap(await world.client.suggestions.list({ caseId, productId })).features;
      const reasons = told.flatMap((feature) => feature.suggestions.flatMap((each) => each.reasons));
      expect(reasons.find(({ kind }) => kind === 'stated')).toMatchObject({ feature: '立杆' });
    },
    errors: {
      NOT_FOUND: async (world) =>
        world.client.suggestions.list({ caseId: await anEmptyCase(world), productId: NOBODY }),
      BLOB_MISSING: async (_world, fresh) => {
        const world = await fresh();
        const found = await aCase(world);
        world.damageBlob((await evidenceOf(world, found)).text?.sha256 ?? '', 'remove');
        return world.client.suggestions.list({ caseId: found.caseId, productId: found.productId });
      },
    },
  },
};
