import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { unwrap } from '../../shared/util/result.ts';
import { textModel } from '../support/vector-model.ts';
import { aCase } from './a-case.ts';
import type { ConductOf } from './conduct.ts';

export const VECTORS_CONDUCT: ConductOf<'vectors'> = {
  'vectors.status': {
    input: {},
    async succeeds(_world, fresh) {
      const world = await fresh();
      const status = async () => unwrap(await world.client.vectors.status({})).model;
      expect(await status()).toEqual({ state: 'none' });
      const { folder } = unwrap(await world.client.vectors.status({}));
      expect(folder).toBe(join(world.profileDir, 'vectors'));
      mkdirSync(folder);
      writeFileSync(join(folder, 'a.txt'), textModel());
      await vi.waitFor(async () => expect(await status()).toMatchObject({ state: 'ready', dimension: 16 }));
      const { caseId, productId } = await aCase(world);
      const version = async () => unwrap(await world.client.suggestions.list({ caseId, productId })).version;
      expect(await version()).toMatch(/ vectors@[0-9a-f]{12} /);
      unwrap(await world.client.system.saveSettings({ useVectors: false }));
      expect(await status()).toEqual({ state: 'off' });
      expect(await version()).not.toContain('vectors@');
      unwrap(await world.client.system.saveSettings({ useVectors: true }));
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'a file where the folder should be');
      expect(await status()).toMatchObject({ state: 'refused', file: null, code: 'VECTORS_NOT_READ' });
      expect(await version()).not.toContain('vectors@');
    },
    errors: {},
  },
};
