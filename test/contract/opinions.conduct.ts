import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';
import { aPicture } from '../docx/a-picture.ts';
import { aCase, anEmptyCase, run, stateOf } from './a-case.ts';
import { type ConductOf, NOBODY } from './conduct.ts';
import type { World } from './contract-host.ts';

export const OPINIONS_CONDUCT: ConductOf<'opinions'> = {
  'opinions.export': {
    input: { caseId: NOBODY, to: 'docx', draft: true },
    async succeeds(world) {
      const { caseId } = await aCase(world);
      const docx = await exported(world, caseId, 'docx');
      expect(docx.name).toMatch(/^专利侵权判定参考意见书（草稿 .+）\.docx$/u);
      const parts = unzipSync(docx.bytes);
      expect(strFromU8(defined(parts['word/document.xml'], 'the document'))).toContain('底座');
      const json = await exported(world, caseId, 'json');
      expect(JSON.parse(strFromU8(json.bytes))).toMatchObject({ format: 'bidui-opinion', version: 1 });
    },
    errors: {
      NOT_FOUND: (world) => world.client.opinions.export({ caseId: NOBODY, to: 'docx', draft: true }),
      CHECKS_FAILED: async (world) =>
        world.client.opinions.export({ caseId: await anEmptyCase(world), to: 'docx', draft: false }),
      EXPORT_MODEL_INVALID: async (world) => {
        const caseId = await anEmptyCase(world);
        const id = await opinionId(world, caseId);
        await run(world, caseId, {
          type: 'record.update',
          collection: 'opinions',
          id,
          patch: { docTitle: ' ' },
        });
        return world.client.opinions.export({ caseId, to: 'docx', draft: true });
      },
      BLOB_MISSING: async (_world, fresh) => {
        const world = await fresh();
        const { caseId, sha256 } = await aCaseWithPicture(world);
        world.damageBlob(sha256, 'remove');
        return world.client.opinions.export({ caseId, to: 'docx', draft: true });
      },
    },
  },
};

async function exported(world: World, caseId: string, to: 'docx' | 'json') {
  const grant = unwrap(await world.client.opinions.export({ caseId, to, draft: true }));
  return { name: grant.name, bytes: defined(await world.host.download(grant.grantId), 'the produced file') };
}

async function opinionId(world: World, caseId: string): Promise<string> {
  return defined(Object.keys((await stateOf(world, caseId)).opinions)[0], 'opinion settings');
}

/** A case whose first feature is shown by a region of a photo. */
async function aCaseWithPicture(world: World): Promise<{ caseId: string; sha256: string }> {
  const { caseId, rightId, productId } = await aCase(world);
  const grantId = await world.grant('照片.png', aPicture(60, 40));
  unwrap(
    await world.client.evidence.add({
      caseId,
      requestId: world.request(),
      evidenceId: 'photo-1',
      grantId,
      meta: { role: 'accused', productId },
    }),
  );
  await run(world, caseId, { type: 'claims.assert', rightId, nos: [1] });
  const state = await stateOf(world, caseId);
  await run(world, caseId, {
    type: 'link.add',
    id: 'link-1',
    featureId: defined(Object.keys(state.features)[0], 'a feature'),
    productId,
    evidenceId: 'photo-1',
    anchor: { kind: 'region', page: null, x: 0.1, y: 0.1, width: 0.5, height: 0.5, caption: '' },
    trust: 'confirmed',
    because: '',
  });
  return { caseId, sha256: defined(state.evidence['photo-1'], 'the photo').sha256 };
}
