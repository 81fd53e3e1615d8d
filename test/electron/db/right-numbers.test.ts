import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/db/migrate.ts';
import { initial } from '../../../electron/db/migrations/0010-initial.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/list.ts';
import { profileFiles } from '../../../electron/db/profile-files.ts';
import type { StoreMethods } from '../../../electron/db/store-protocol.ts';
import { aNewCase, anEdit } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

const NUMBER = '201710601862.3';

function numbered(methods: StoreMethods, caseId: string, patentNo: string): void {
  const { revision } = methods.append(aNewCase(caseId));
  write(methods, caseId, revision.id, 'rights', 'patentNo', '', patentNo);
}

function write(
  methods: StoreMethods,
  caseId: string,
  base: string,
  collection: 'rights' | 'cases',
  field: string,
  before: string | null,
  after: string | null,
): void {
  const { state } = methods.loadCase({ caseId });
  const id = Object.keys(state[collection])[0] ?? '';
  methods.append(anEdit(caseId, base, [{ op: 'set', collection, id, field, before, after }]));
}

const found = (methods: StoreMethods, numbers: readonly string[] = [NUMBER], limit = 20) =>
  methods.casesOfNumbers({ numbers, limit }).map(({ caseId }) => caseId);

describe('casesOfNumbers', () => {
  it('finds the cases of a patent however its number was written, last changed first', async () => {
    const { methods } = await anOpenStore(aFolder());
    numbered(methods, 'a', 'ZL201710601862.3');
    numbered(methods, 'b', '第 ２０１７１０６０１８６２．３ 号');
    numbered(methods, 'c', '201710601862.4');
    numbered(methods, 'd', 'ZL2017');
    expect(found(methods)).toEqual(['b', 'a']);
    expect(found(methods, [NUMBER], 1)).toEqual(['b']);
    expect(found(methods, [])).toEqual([]);
    expect(methods.casesOfNumbers({ numbers: [NUMBER], limit: 9 })[1]?.head).toBe(
      methods.loadCase({ caseId: 'a' }).head,
    );
  });

  it('forgets a number that was corrected, and a case in the bin until it comes back', async () => {
    const { methods } = await anOpenStore(aFolder());
    numbered(methods, 'a', NUMBER);
    numbered(methods, 'b', NUMBER);
    const head = (caseId: string) => methods.loadCase({ caseId }).head;
    write(methods, 'a', head('a'), 'rights', 'patentNo', NUMBER, '201710601863.8');
    expect(found(methods)).toEqual(['b']);
    const binned = '2026-11-20T00:00:00.000Z';
    write(methods, 'b', head('b'), 'cases', 'trashedAt', null, binned);
    expect(found(methods)).toEqual([]);
    write(methods, 'b', head('b'), 'cases', 'trashedAt', binned, null);
    expect(found(methods)).toEqual(['b']);
  });

  it('is a projection: imports fill it, rebuilding gives the same, a difference is seen', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    numbered(methods, 'a', NUMBER);
    const away = await anOpenStore(aFolder());
    away.methods.importCase({ revisions: methods.revisionsOf({ caseId: 'a' }) });
    expect(found(away.methods)).toEqual(['a']);
    expect(methods.differingProjections()).toEqual([]);
    await methods.close({ isClean: false });
    const db = new Database(profileFiles(folder).database);
    db.exec("UPDATE right_numbers SET number = 'wrong'; INSERT INTO right_numbers VALUES ('x', 'nobody')");
    db.close();
    const again = (await anOpenStore(folder)).methods;
    expect(again.differingProjections()).toEqual(['nobody', 'a']);
    again.rebuildProjections();
    expect(again.differingProjections()).toEqual([]);
    expect(found(again)).toEqual(['a']);
  });

  it('finds the cases of a profile from before numbers were kept', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    numbered(methods, 'a', NUMBER);
    const { state } = methods.loadCase({ caseId: 'a' });
    const old = new Database(':memory:');
    migrate(old, [initial]);
    const insert = old.prepare("INSERT INTO entities VALUES (?, 'rights', ?, ?)");
    for (const right of Object.values(state.rights)) insert.run('a', right.id, JSON.stringify(right));
    insert.run('broken', 'r', '{}');
    migrate(old, MIGRATIONS);
    expect(old.prepare('SELECT number, case_id FROM right_numbers').raw().all()).toEqual([[NUMBER, 'a']]);
    old.close();
  });
});
