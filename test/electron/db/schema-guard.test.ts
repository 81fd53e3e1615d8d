import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/db/migrate.ts';
import { MIGRATIONS } from '../../../electron/db/migrations/list.ts';
import { RETIRED, SCHEMA, SHIPPED } from '../../migrations/schema.ts';

const folder = fileURLToPath(new URL('../../../electron/db/migrations', import.meta.url));
const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

/** Every table with its columns, every index and trigger, as the migrations make them. */
function schemaOfToday(): Record<string, readonly string[]> {
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS);
  const rows = db
    .prepare("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .all() as { type: string; name: string }[];
  const columns = db.prepare("SELECT name || ' ' || type FROM pragma_table_info(?)").pluck();
  return Object.fromEntries(
    rows.map(({ type, name }) => [
      `${type} ${name}`,
      type === 'table' ? (columns.all(name) as string[]) : [],
    ]),
  );
}

describe('schema guard', () => {
  const today = schemaOfToday();

  it('loses nothing that a shipped version had: renames and drops need two releases between', () => {
    for (const [name, columns] of Object.entries(SCHEMA)) {
      expect(today, `${name} was shipped; old profiles and backups have it`).toHaveProperty([name]);
      for (const column of columns) expect(today[name], `${name}.${column} was shipped`).toContain(column);
    }
  });

  it('records what is new, so that it is guarded from now on', () => {
    expect(SCHEMA, 'add what a new migration makes to test/migrations/schema.ts').toEqual(today);
  });

  it('never uses a retired name again', () => {
    for (const name of RETIRED) expect(today).not.toHaveProperty([name]);
  });

  it('has STRICT tables only', () => {
    const db = new Database(':memory:');
    migrate(db, MIGRATIONS);
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose.pluck().all()).toEqual([]);
  });

  it('lists every migration file, in order', () => {
    const versions = files.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b);
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(versions);
  });

  it('keeps shipped migrations as they were: what ran at a user cannot be edited', () => {
    for (const [name, hash] of Object.entries(SHIPPED)) {
      const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
      expect(createHash('sha256').update(text).digest('hex'), `${name} has shipped; write a new one`).toBe(
        hash,
      );
    }
    expect(Object.keys(SHIPPED), 'record the hash of a new migration').toEqual(files.sort());
  });
});
