import { expect } from 'vitest';
import type { Command } from '../../shared/commands/schema.ts';
import { unwrap } from '../../shared/util/result.ts';
import { aCase, anEmptyCase, caseFile, run, stateOf } from './a-case.ts';
import {
  type ConductOf,
  NOBODY,
  nothing,
  type Provocation,
  SOME_HASH,
  whenFull,
  whenReadOnly,
} from './conduct.ts';
import type { World } from './contract-host.ts';

const rename = (id: string, title: string): Command => ({
  type: 'record.update',
  collection: 'cases',
  id,
  patch: { title },
});

const create = (world: World) =>
  world.client.cases.create({
    requestId: world.request(),
    title: '新案',
    rightType: 'INVENTION',
    subject: 'PROCESS',
  });

const runOn = (world: World, caseId: string, command: Command, base: string | null = null) =>
  world.client.cases.run({ caseId, requestId: world.request(), base, command });

/** Sends a command that a case with claims must refuse. */
const refused =
  (command: (world: World, found: Awaited<ReturnType<typeof aCase>>) => Promise<Command>): Provocation =>
  async (world) => {
    const found = await aCase(world);
    return runOn(world, found.caseId, await command(world, found));
  };

const firstFeature = async (world: World, caseId: string) => {
  const features = Object.values((await stateOf(world, caseId)).features);
  return [...features].sort((a, b) => (a.order < b.order ? -1 : 1))[0]?.id ?? '';
};

const aRenamedCase = async (world: World) => {
  const caseId = await anEmptyCase(world);
  await run(world, caseId, rename(caseId, '改名'));
  return caseId;
};

/** The bytes of a case that this profile does not have. */
const aForeignFile = async (fresh: () => Promise<World>) => {
  const other = await fresh();
  return caseFile(other, (await aCase(other)).caseId);
};

const importBytes = async (world: World, bytes: Uint8Array | string) =>
  world.client.cases.importFile({
    requestId: world.request(),
    grantId: await world.grant('案件.json', bytes),
  });

const edited = (bytes: Uint8Array, change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(new TextDecoder().decode(bytes));
  change(file);
  return JSON.stringify(file);
};

export const CASES_CONDUCT: ConductOf<'cases'> = {
  'cases.list': {
    input: { trashed: false },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      const ids = async (trashed: boolean) =>
        unwrap(await world.client.cases.list({ trashed })).map(({ id }) => id);
      expect(await ids(false)).toContain(caseId);
      await run(world, caseId, {
        type: 'record.update',
        collection: 'cases',
        id: caseId,
        patch: { trashedAt: '2026-03-02T09:00:00.000Z' },
      });
      expect(await ids(false)).not.toContain(caseId);
      expect(await ids(true)).toContain(caseId);
    },
    errors: {},
  },
  'cases.create': {
    input: { requestId: 'r', title: '新案', rightType: 'INVENTION', subject: 'PRODUCT' },
    async succeeds(world) {
      const request = {
        requestId: world.request(),
        title: '新案',
        rightType: 'INVENTION',
        subject: 'PROCESS',
      } as const;
      const { caseId } = unwrap(await world.client.cases.create(request));
      expect(unwrap(await world.client.cases.create(request)), 'a repeated request').toEqual({ caseId });
      const { cases, rights, products } = await stateOf(world, caseId);
      expect(cases[caseId]).toMatchObject({ title: '新案', status: 'DRAFT' });
      expect(cases[caseId]?.caseNo).toMatch(/^临-个人-[0-9A-F]{6}-\d{8}-\d{2,}$/);
      expect(Object.values(rights)).toMatchObject([{ type: 'INVENTION' }]);
      expect(Object.values(products)).toMatchObject([{ kind: 'PROCESS' }]);
    },
    errors: {
      PROFILE_READ_ONLY: whenReadOnly(nothing, create),
      PROFILE_FULL: whenFull(nothing, create),
    },
  },
  'cases.open': {
    input: { caseId: NOBODY },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      const snapshot = unwrap(await world.client.cases.open({ caseId }));
      expect(snapshot).toMatchObject({ caseId, undo: null, redo: null });
      expect(Object.keys(snapshot.state.cases)).toEqual([caseId]);
    },
    errors: { NOT_FOUND: (world) => world.client.cases.open({ caseId: NOBODY }) },
  },
  'cases.run': {
    input: { caseId: NOBODY, requestId: 'r', base: null, command: rename(NOBODY, '新名') },
    async succeeds(world) {
      const caseId = await anEmptyCase(world);
      const before = unwrap(await world.client.cases.open({ caseId }));
      const request = {
        caseId,
        requestId: world.request(),
        base: before.head,
        command: rename(caseId, '改名'),
      };
      const written = unwrap(await world.client.cases.run(request));
      expect(written).toMatchObject({ caseId, parent: before.head, undo: '修改案件信息', redo: null });
      expect(written.changes).toMatchObject([{ op: 'set', field: 'title', after: '改名' }]);
      expect(unwrap(await world.client.cases.run(request)), 'a repeated request').toEqual(written);
      const after = unwrap(await world.client.cases.open({ caseId }));
      expect(after).toMatchObject({ head: written.head, savedAt: written.savedAt });
      expect(after.state.cases[caseId]?.title).toBe('改名');
      const same = unwrap(await runOn(world, caseId, rename(caseId, '改名')));
      expect(same, 'nothing was different').toMatchObject({ head: written.head, changes: [] });
    },
    errors: {
      NOT_FOUND: (world) => runOn(world, NOBODY, rename(NOBODY, '新名')),
      STALE_REVISION: async (world) => {
        const caseId = await aRenamedCase(world);
        return runOn(world, caseId, rename(caseId, '迟到'), SOME_HASH);
      },
      NO_CLAIMS_FOUND: refused(async (_world, { rightId }) => ({
        type: 'claims.load',
        rightId,
        text: '今天天气很好。',
        evidenceId: null,
        version: '',
      })),
      CLAIM_NOT_FOUND: refused(async (_world, { rightId }) => ({
        type: 'claims.assert',
        rightId,
        nos: [99],
      })),
      CUT_NOT_POSSIBLE: refused(async (world, { caseId }) => ({
        type: 'feature.cut',
        featureId: await firstFeature(world, caseId),
        at: 399_999,
        newId: 'new-feature',
      })),
      MERGE_NOT_POSSIBLE: refused(async (world, { caseId }) => ({
        type: 'feature.merge',
        featureId: await firstFeature(world, caseId),
      })),
      PROFILE_READ_ONLY: whenReadOnly(anEmptyCase, (world, caseId) =>
        runOn(world, caseId, rename(caseId, '改')),
      ),
      PROFILE_FULL: whenFull(anEmptyCase, (world, caseId) => runOn(world, caseId, rename(caseId, '改'))),
    },
  },
  'cases.undo': {
    input: { caseId: NOBODY, requestId: 'r' },
    async succeeds(world) {
      const caseId = await aRenamedCase(world);
      const request = { caseId, requestId: world.request() };
      const undone = unwrap(await world.client.cases.undo(request));
      expect(undone).toMatchObject({ command: 'cases.undo', undo: null, redo: '修改案件信息' });
      expect(unwrap(await world.client.cases.undo(request)), 'a repeated request').toEqual(undone);
      expect((await stateOf(world, caseId)).cases[caseId]?.title).toBe('折叠支架案');
    },
    errors: {
      NOT_FOUND: (world) => world.client.cases.undo({ caseId: NOBODY, requestId: world.request() }),
      NOTHING_TO_UNDO: async (world) =>
        world.client.cases.undo({ caseId: await anEmptyCase(world), requestId: world.request() }),
      PROFILE_READ_ONLY: whenReadOnly(aRenamedCase, (world, caseId) =>
        world.client.cases.undo({ caseId, requestId: world.request() }),
      ),
    },
  },
  'cases.redo': {
    input: { caseId: NOBODY, requestId: 'r' },
    async succeeds(_world, fresh) {
      const world = await fresh();
      const caseId = await aRenamedCase(world);
      unwrap(await world.client.cases.undo({ caseId, requestId: world.request() }));
      await world.open();
      const redone = unwrap(await world.client.cases.redo({ caseId, requestId: world.request() }));
      expect(redone, 'also after a restart').toMatchObject({ undo: '修改案件信息', redo: null });
      expect((await stateOf(world, caseId)).cases[caseId]?.title).toBe('改名');
    },
    errors: {
      NOT_FOUND: (world) => world.client.cases.redo({ caseId: NOBODY, requestId: world.request() }),
      NOTHING_TO_REDO: async (world) =>
        world.client.cases.redo({ caseId: await aRenamedCase(world), requestId: world.request() }),
      PROFILE_READ_ONLY: whenReadOnly(
        async (world) => {
          const caseId = await aRenamedCase(world);
          unwrap(await world.client.cases.undo({ caseId, requestId: world.request() }));
          return caseId;
        },
        (world, caseId) => world.client.cases.redo({ caseId, requestId: world.request() }),
      ),
    },
  },
  'cases.history': {
    input: { caseId: NOBODY, limit: 10 },
    async succeeds(world) {
      const caseId = await aRenamedCase(world);
      const history = unwrap(await world.client.cases.history({ caseId, limit: 10 }));
      expect(history).toMatchObject([
        { seq: 2, kind: 'edit', summary: '修改案件信息', changeCount: 1 },
        { seq: 1, kind: 'edit', summary: '新建案件' },
      ]);
      expect(unwrap(await world.client.cases.history({ caseId, limit: 1 }))).toEqual(history.slice(0, 1));
    },
    errors: { NOT_FOUND: (world) => world.client.cases.history({ caseId: NOBODY, limit: 1 }) },
  },
  'cases.samples': {
    input: {},
    async succeeds(_world, fresh) {
      const world = await fresh();
      expect(unwrap(await world.client.cases.samples({}))).toEqual([]);
      world.addSample('stand', await caseFile(world, await anEmptyCase(world)));
      expect(unwrap(await world.client.cases.samples({}))).toMatchObject([{ id: 'stand' }]);
    },
    errors: {},
  },
  'cases.loadSample': {
    input: { requestId: 'r', sampleId: 'stand' },
    async succeeds(world, fresh) {
      world.addSample('stand', await aForeignFile(fresh));
      const request = { requestId: world.request(), sampleId: 'stand' };
      const first = unwrap(await world.client.cases.loadSample(request));
      expect(unwrap(await world.client.cases.loadSample(request)), 'a repeated request').toEqual(first);
      const again = unwrap(await world.client.cases.loadSample({ ...request, requestId: world.request() }));
      expect(again.caseId).not.toBe(first.caseId);
      const state = await stateOf(world, first.caseId);
      expect(state.cases[first.caseId]).toMatchObject({ title: '折叠支架案', sample: 'stand' });
      expect(Object.keys(state.features).length).toBeGreaterThan(0);
      const text = await world.client.evidence.text({ caseId: first.caseId, evidenceId: 'material-1' });
      expect(unwrap(text).text).toContain('支杆');
    },
    errors: {
      NOT_FOUND: (world) => world.client.cases.loadSample({ requestId: world.request(), sampleId: NOBODY }),
      PROFILE_READ_ONLY: whenReadOnly(
        async (world) => world.addSample('stand', await caseFile(world, await anEmptyCase(world))),
        (world) => world.client.cases.loadSample({ requestId: world.request(), sampleId: 'stand' }),
      ),
    },
  },
  'cases.exportFile': {
    input: { caseId: NOBODY },
    async succeeds(world) {
      const { caseId } = await aCase(world);
      const grant = unwrap(await world.client.cases.exportFile({ caseId }));
      expect(grant.name).toMatch(/^临-.* 折叠支架案\.bidui\.json$/);
      const bytes = await world.host.download(grant.grantId);
      expect(bytes?.length).toBe(grant.sizeBytes);
      expect(await world.host.download(grant.grantId), 'used up').toBeUndefined();
      expect(await caseFile(world, caseId), 'the same case gives the same bytes').toEqual(bytes);
    },
    errors: {
      NOT_FOUND: (world) => world.client.cases.exportFile({ caseId: NOBODY }),
      BLOB_MISSING: async (_world, fresh) => {
        const world = await fresh();
        const { caseId, evidenceId } = await aCase(world);
        const evidence = (await stateOf(world, caseId)).evidence[evidenceId];
        world.damageBlob(evidence?.sha256 ?? '', 'remove');
        return world.client.cases.exportFile({ caseId });
      },
    },
  },
  'cases.importFile': {
    input: { requestId: 'r', grantId: 'g' },
    async succeeds(world, fresh) {
      const other = await fresh();
      const { caseId } = await aCase(other);
      const bytes = await caseFile(other, caseId);
      expect(unwrap(await importBytes(world, bytes))).toEqual({ caseId });
      expect(unwrap(await world.client.cases.open({ caseId })), 'nothing is lost').toEqual(
        unwrap(await other.client.cases.open({ caseId })),
      );
      expect(await caseFile(world, caseId), 'there and back').toEqual(bytes);
      const health = unwrap(await world.client.system.doctor({ rebuild: false, verifyHistory: true }));
      expect(health.lines.filter((line) => !line.ok)).toEqual([]);
      await run(world, caseId, rename(caseId, '接着改'));
    },
    errors: {
      GRANT_EXPIRED: (world) =>
        world.client.cases.importFile({ requestId: world.request(), grantId: NOBODY }),
      CASE_FILE_INVALID: async (world, fresh) => {
        const bytes = await aForeignFile(fresh);
        const altered = edited(bytes, (file) => {
          const [first] = file.revisions as { summary: string }[];
          if (first !== undefined) first.summary = '改动过';
        });
        return importBytes(world, altered);
      },
      CASE_FILE_TOO_NEW: async (world, fresh) => {
        const newer = edited(await aForeignFile(fresh), (file) => {
          file.version = 999;
        });
        return importBytes(world, newer);
      },
      CASE_EXISTS: async (world) => importBytes(world, await caseFile(world, await anEmptyCase(world))),
      PROFILE_READ_ONLY: async (_world, fresh) => {
        const bytes = await aForeignFile(fresh);
        return importBytes(await (await fresh()).open({ access: 'read' }), bytes);
      },
    },
  },
};
