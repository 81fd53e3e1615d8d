import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { unwrap } from '../../shared/util/result.ts';
import { aCase, anEmptyCase, stateOf } from './a-case.ts';
import { type ConductOf, NOBODY, nothing, whenFull, whenReadOnly } from './conduct.ts';

export const SYSTEM_CONDUCT: ConductOf<'system'> = {
  'system.info': {
    input: {},
    async succeeds(world, fresh) {
      const info = unwrap(await world.client.system.info({}));
      expect(info).toMatchObject({
        version: '0.1.0',
        shell: 'browser',
        profile: { state: 'ready', message: '' },
      });
      expect(info.stationId).toMatch(/^[0-9a-f]{16}$/);
      const other = await (await fresh()).open({ access: 'read' });
      expect(unwrap(await other.client.system.info({})).profile.state).toBe('read-only');
    },
    errors: {},
  },
  'system.resources': {
    input: {},
    async succeeds(world) {
      const { template, legal } = unwrap(await world.client.system.resources({}));
      expect(template.sections.length).toBeGreaterThan(5);
      expect(legal.length).toBeGreaterThan(5);
    },
    errors: {},
  },
  'system.settings': {
    input: {},
    async succeeds(_world, fresh) {
      const world = await fresh();
      const settings = unwrap(await world.client.system.settings({}));
      expect(settings).toMatchObject({ author: '', language: 'zh-CN', granularity: 'expert' });
    },
    errors: {},
  },
  'system.saveSettings': {
    input: { author: '王工' },
    async succeeds(_world, fresh) {
      const world = await fresh();
      const saved = unwrap(
        await world.client.system.saveSettings({ author: '王工', organisationCode: '某知保' }),
      );
      expect(saved).toMatchObject({ author: '王工', theme: 'system' });
      unwrap(await world.client.system.saveSettings({ theme: 'dark' }));
      await world.open();
      const kept = unwrap(await world.client.system.settings({}));
      expect(kept).toMatchObject({ author: '王工', theme: 'dark' });
      const caseId = await anEmptyCase(world);
      expect((await stateOf(world, caseId)).cases[caseId]?.caseNo).toMatch(/^临-某知保-/);
      const [revision] = unwrap(await world.client.cases.history({ caseId, limit: 1 }));
      expect(revision?.author).toBe('王工');
    },
    errors: {
      PROFILE_READ_ONLY: whenReadOnly(nothing, (world) =>
        world.client.system.saveSettings({ author: '王工' }),
      ),
    },
  },
  'system.doctor': {
    input: { rebuild: false, verifyHistory: false },
    async succeeds(world) {
      const { caseId } = await aCase(world);
      const before = await stateOf(world, caseId);
      const health = unwrap(await world.client.system.doctor({ rebuild: true, verifyHistory: true }));
      expect(health).toMatchObject({ ok: true });
      expect(health.lines.map((line) => line.check)).toContain('修改记录');
      expect(await stateOf(world, caseId)).toEqual(before);
    },
    errors: {
      PROFILE_READ_ONLY: whenReadOnly(nothing, (world) =>
        world.client.system.doctor({ rebuild: true, verifyHistory: false }),
      ),
    },
  },
  'system.backups': {
    input: {},
    async succeeds(_world, fresh) {
      const world = await fresh();
      expect(unwrap(await world.client.system.backups({}))).toEqual([]);
      await anEmptyCase(world);
      await world.open();
      expect(unwrap(await world.client.system.backups({}))).toMatchObject([{ reason: 'close' }]);
    },
    errors: {},
  },
  'system.backupNow': {
    input: {},
    async succeeds(_world, fresh) {
      const world = await fresh();
      const backup = unwrap(await world.client.system.backupNow({}));
      expect(backup.sizeBytes).toBeGreaterThan(0);
      expect(unwrap(await world.client.system.backups({}))).toEqual([backup]);
    },
    errors: {
      BACKUP_FAILED: async (_world, fresh) => {
        const world = await fresh();
        writeFileSync(join(world.profileDir, 'backups'), 'a file where the folder should be');
        const answer = await world.client.system.backupNow({});
        rmSync(join(world.profileDir, 'backups'));
        return answer;
      },
      PROFILE_FULL: whenFull(nothing, (world) => world.client.system.backupNow({})),
    },
  },
  'system.restoreBackup': {
    input: { name: 'backup.db' },
    async succeeds(_world, fresh) {
      const world = await fresh();
      const kept = await anEmptyCase(world);
      const backup = unwrap(await world.client.system.backupNow({}));
      const later = await anEmptyCase(world);
      const station = unwrap(await world.client.system.info({})).stationId;
      const saved = unwrap(await world.client.system.restoreBackup({ name: backup.name }));
      const ids = async () => unwrap(await world.client.cases.list({ trashed: false })).map(({ id }) => id);
      expect(await ids()).toEqual([kept]);
      expect(unwrap(await world.client.system.info({})).stationId, 'a new station').not.toBe(station);
      expect(saved.reason).toBe('restore');
      unwrap(await world.client.system.restoreBackup({ name: saved.name }));
      expect((await ids()).sort(), 'a restore can be taken back').toEqual([kept, later].sort());
    },
    errors: {
      BACKUP_NOT_FOUND: (world) => world.client.system.restoreBackup({ name: NOBODY }),
      BACKUP_FAILED: async (_world, fresh) => {
        const world = await fresh();
        const name = '20260302T080000000Z-demand.db';
        mkdirSync(join(world.profileDir, 'backups'));
        writeFileSync(join(world.profileDir, 'backups', name), 'not a database');
        return world.client.system.restoreBackup({ name });
      },
    },
  },
};
