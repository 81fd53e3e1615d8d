import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../../electron/db/connection.ts';
import { type Migration, migrate, schemaVersion } from '../../../electron/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/list.ts';
import { aCaseWithHistory } from '../../support/history.ts';
import { aFolder, anOpenStore } from '../../support/temp-profile.ts';

const addNotes: Migration = {
  version: 9980,
  up: (db) => void db.exec('CREATE TABLE later_notes (id TEXT PRIMARY KEY) STRICT'),
};
const failing: Migration = {
  version: 9990,
  up: (db) => {
    db.exec('CREATE TABLE half_done (id TEXT PRIMARY KEY) STRICT');
    throw new Error('the migration fails half way');
  },
};
const tables = (db: Database.Database) =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();

describe('migrate', () => {
  it('brings an empty file to the newest schema, marked as ours', () => {
    const db = new Database(':memory:');
    migrate(db, MIGRATIONS);
    expect(schemaVersion(db)).toBe(MIGRATIONS.at(-1)?.version);
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('does nothing the second time, and only what is pending later', () => {
    const db = new Database(':memory:');
    migrate(db, MIGRATIONS);
    const before = tables(db);
    migrate(db, MIGRATIONS);
    expect(tables(db)).toEqual(before);
    migrate(db, [...MIGRATIONS, addNotes]);
    expect(tables(db)).toContain('later_notes');
    expect(schemaVersion(db)).toBe(9980);
  });

  it('leaves nothing of any pending migration when one fails', () => {
    const db = new Database(':memory:');
    migrate(db, MIGRATIONS);
    const before = tables(db);
    expect(() => migrate(db, [...MIGRATIONS, addNotes, failing])).toThrow('half way');
    expect(tables(db)).toEqual(before);
    expect(schemaVersion(db)).toBe(MIGRATIONS.at(-1)?.version);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses a migration that breaks a foreign key', () => {
    const db = new Database(':memory:');
    const breaking: Migration = {
      version: 9980,
      up: (each) =>
        void each.exec(
          `INSERT INTO case_summaries (case_id, head, position, updated_at, is_trashed, body)
           VALUES ('a', '${'0'.repeat(64)}', 1, 0, 0, '{}')`,
        ),
    };
    expect(() => migrate(db, [...MIGRATIONS, breaking])).toThrow('foreign keys hold');
  });

  it.each([
    ['out of order', [20, 10]],
    ['twice', [10, 10]],
    ['no multiple of ten', [15]],
  ])('refuses a list that is %s', (_what, versions) => {
    const list = versions.map((version): Migration => ({ version, up: () => undefined }));
    expect(() => migrate(new Database(':memory:'), list)).toThrow('invariant broken');
  });
});

describe('migrating a profile', () => {
  it('makes a verified backup first', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 1);
    await methods.close({ isClean: false });
    const later = await anOpenStore(folder, { migrations: [...MIGRATIONS, addNotes] });
    expect(later.report().state).toBe('ready');
    expect(later.methods.listBackups().map(({ reason }) => reason)).toEqual(['migration']);
    const [name = ''] = readdirSync(join(folder, 'backups'));
    const backup = new Database(join(folder, 'backups', name), { readonly: true });
    expect(schemaVersion(backup)).toBe(MIGRATIONS.at(-1)?.version);
    backup.close();
    expect(later.methods.listCases({ trashed: false })).toHaveLength(1);
  });

  it('keeps the old file usable when it fails, and says so', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 1);
    await methods.close({ isClean: false });
    const later = await anOpenStore(folder, { migrations: [...MIGRATIONS, failing] });
    expect(later.report()).toMatchObject({ state: 'unusable', code: 'PROFILE_UNUSABLE' });
    expect(later.report().message).toContain('档案库升级失败，已恢复原状');
    const same = await anOpenStore(folder);
    expect(same.report().state).toBe('ready');
    expect(same.methods.listCases({ trashed: false })).toHaveLength(1);
  });

  it('brings a backup of an older version up to date when it is restored', async () => {
    const folder = aFolder();
    const { methods } = await anOpenStore(folder);
    aCaseWithHistory(methods, 'case-a', 0);
    const backup = await methods.backup({ reason: 'demand' });
    await methods.close({ isClean: false });
    const later = await anOpenStore(folder, { migrations: [...MIGRATIONS, addNotes] });
    await later.methods.restoreBackup({ name: backup.name });
    expect(later.report().state).toBe('ready');
    expect(later.methods.listCases({ trashed: false })).toHaveLength(1);
  });
});
