import { invariant } from '../../shared/util/assert.ts';
import { APPLICATION_ID, type Db } from './connection.ts';

/** One step of the schema, additive: new tables, columns, indexes, triggers. */
export type Migration = Readonly<{ version: number; up: (db: Db) => void }>;

export function schemaVersion(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings the schema up to date: all pending migrations and the new version in one transaction, or
 * nothing. Foreign keys rest meanwhile and are checked before the commit. Throws when a migration
 * fails; the file is then as it was and the program it belongs to can still use it.
 */
export function migrate(db: Db, migrations: readonly Migration[]): void {
  assertIncreasing(migrations);
  const from = schemaVersion(db);
  const pending = migrations.filter((migration) => migration.version > from);
  if (pending.length === 0) return;
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of pending) migration.up(db);
      const broken = db.pragma('foreign_key_check') as unknown[];
      invariant(broken.length === 0, 'foreign keys hold after the migration');
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${newestVersion(pending)}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function assertIncreasing(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    const before = migrations[index - 1]?.version ?? 0;
    invariant(migration.version > before, `migration ${migration.version} comes after ${before}`);
    invariant(migration.version % 10 === 0, `migration ${migration.version} is a multiple of ten`);
  });
}
