import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { OpenedStore } from '../../../electron/db/store.ts';
import { aCaseWithHistory } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

/** A closed profile with two cases, changed by `tamper` behind the program's back, opened again. */
async function tampered(tamper: (db: Database.Database) => void): Promise<OpenedStore['methods']> {
  const folder = aFolder();
  const { methods } = await anOpenStore(folder);
  aCaseWithHistory(methods, 'case-a', 3);
  aCaseWithHistory(methods, 'case-b', 1);
  await methods.close({ isClean: false });
  const db = new Database(join(folder, 'profile.db'));
  db.exec('DROP TRIGGER revisions_no_update; DROP TRIGGER revisions_no_delete; PRAGMA foreign_keys = OFF');
  tamper(db);
  db.close();
  return (await anOpenStore(folder)).methods;
}

const kinds = (methods: OpenedStore['methods']) => methods.verifyHistory().map((problem) => problem.kind);

describe('history', () => {
  it('cannot be changed or deleted, not even with SQL', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 1);
    await methods.close({ isClean: false });
    const db = new Database(join(folder, 'profile.db'));
    expect(() => db.exec("UPDATE revisions SET summary = '改'")).toThrow('revisions are never changed');
    expect(() => db.exec('DELETE FROM revisions')).toThrow('revisions are never deleted');
    db.close();
  });

  it.each([
    [
      'one letter of a body',
      `UPDATE revisions SET body = replace(body, '支架2', '支架9') WHERE position = 3`,
      'altered',
    ],
    [
      'another spelling of the same JSON',
      `UPDATE revisions SET body = ' ' || body WHERE position = 2`,
      'altered',
    ],
    ['a column beside the body', `UPDATE revisions SET author = '李工' WHERE position = 2`, 'altered'],
    ['the case a revision belongs to', `UPDATE revisions SET case_id = 'case-c' WHERE seq = 6`, 'altered'],
    ['a body that is no JSON', `UPDATE revisions SET body = '{' WHERE position = 2`, 'unreadable'],
    ['a missing revision', `DELETE FROM revisions WHERE seq = 2`, 'gap'],
    ['a missing parent', `DELETE FROM revisions WHERE case_id = 'case-a' AND position = 2`, 'wrong-parent'],
  ])('shows %s', async (_what, statement, kind) => {
    const methods = await tampered((db) => db.exec(statement));
    expect(kinds(methods)).toContain(kind);
    expect(methods.checkIntegrity().problems, 'SQLite itself sees nothing').toEqual([]);
  });

  it('names the case concerned', async () => {
    const methods = await tampered((db) => db.exec(`UPDATE revisions SET author = '李工' WHERE seq = 6`));
    expect(methods.verifyHistory()).toEqual([{ kind: 'altered', caseId: 'case-b' }]);
  });
});

describe('projections', () => {
  it.each([
    [
      'an entity changed',
      `UPDATE entities SET body = replace(body, '支架3', '别的') WHERE collection = 'cases'`,
    ],
    ['an entity lost', `DELETE FROM entities WHERE collection = 'rights' AND case_id = 'case-a'`],
    ['a line of the desk lost', `DELETE FROM case_summaries WHERE case_id = 'case-a'`],
    ['a line of the desk out of date', `UPDATE case_summaries SET position = 1 WHERE case_id = 'case-a'`],
    ['a case without history', `INSERT INTO entities VALUES ('ghost', 'cases', 'ghost', '{}')`],
  ])('are found to differ and are rebuilt: %s', async (_what, statement) => {
    const methods = await tampered((db) => db.exec(statement));
    expect(methods.differingProjections()).toHaveLength(1);
    expect(methods.rebuildProjections()).toBe(2);
    expect(methods.differingProjections()).toEqual([]);
    expect(methods.loadCase({ caseId: 'case-a' }).state.cases['case-a']?.title).toBe('支架3');
  });
});

describe('kept files', () => {
  it('are kept once by what is in them and proved whenever they are read', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    const bytes = new TextEncoder().encode('照片的字节');
    const hash = methods.putBlob({ bytes });
    expect(methods.putBlob({ bytes })).toBe(hash);
    expect(new Uint8Array(methods.readBlob({ sha256: hash }))).toEqual(bytes);
    expect(methods.checkBlobs()).toEqual({ count: 1, missing: 0, corrupt: 0 });
    const path = join(folder, 'blobs', hash.slice(0, 2), hash.slice(2));
    writeFileSync(path, '被换掉的字节');
    expect(() => methods.readBlob({ sha256: hash })).toThrow('altered');
    expect(methods.checkBlobs()).toEqual({ count: 1, missing: 0, corrupt: 1 });
    expect(methods.putBlob({ bytes }), 'the same file brought again heals it').toBe(hash);
    expect(methods.checkBlobs().corrupt).toBe(0);
    rmSync(path);
    expect(() => methods.readBlob({ sha256: hash })).toThrow('gone');
    expect(methods.checkBlobs().missing).toBe(1);
  });

  it('survive an empty file', async () => {
    const { methods } = await anOpenStore(aFolder());
    const hash = methods.putBlob({ bytes: new Uint8Array() });
    expect(methods.readBlob({ sha256: hash })).toHaveLength(0);
  });
});
