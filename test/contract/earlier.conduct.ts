import { expect } from 'vitest';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';
import { aCase, run, stateOf } from './a-case.ts';
import { type ConductOf, NOBODY } from './conduct.ts';

const NUMBER = 'ZL202020202020.0';

export const EARLIER_CONDUCT: ConductOf<'earlier'> = {
  'earlier.facts': {
    input: { caseId: NOBODY },
    async succeeds(_world, fresh) {
      const world = await fresh();
      const numbered = async () => {
        const made = await aCase(world);
        const { caseId, rightId: id } = made;
        await run(world, caseId, {
          type: 'record.update',
          collection: 'rights',
          id,
          patch: { patentNo: NUMBER },
        });
        return made;
      };
      const first = await numbered();
      const { features } = await stateOf(world, first.caseId);
      const featureId = defined(Object.keys(features)[1], 'a feature');
      const { productId } = first;
      await run(world, first.caseId, {
        type: 'feature.merge',
        featureId: defined(Object.keys(features)[2], 'one'),
      });
      await run(world, first.caseId, {
        type: 'judgment.set',
        featureId,
        productId,
        patch: { verdict: 'IDENTICAL' },
      });
      await run(world, first.caseId, {
        type: 'record.add',
        collection: 'constructions',
        id: 'reading',
        patch: { term: '立杆', meaning: '竖直的杆' },
      });
      const second = await numbered();
      const { splits, constructions } = unwrap(await world.client.earlier.facts({ caseId: second.caseId }));
      const [sheet] = Object.values((await stateOf(world, first.caseId)).cases);
      expect(splits.map((split) => split.in.caseNo)).toEqual([sheet?.caseNo]);
      expect(constructions).toMatchObject([
        { term: '立杆', meaning: '竖直的杆', in: { caseNo: sheet?.caseNo } },
      ]);
      const [split] = splits;
      const { claimId, pieces } = defined(split, 'a split');
      await run(world, second.caseId, { type: 'claim.splitAs', claimId, pieces });
      const after = unwrap(await world.client.earlier.facts({ caseId: second.caseId }));
      expect(after.splits).toEqual([]);
      expect(after.verdicts).toMatchObject([{ verdict: 'IDENTICAL', isSameProduct: true, isIssued: false }]);
    },
    errors: { NOT_FOUND: (world) => world.client.earlier.facts({ caseId: NOBODY }) },
  },
};
