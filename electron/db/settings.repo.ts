import { type Db, sql, transact } from './connection.ts';

/** Settings as they were saved, by name; the service knows their shapes and defaults. */
export function readSettings(db: Db): Record<string, unknown> {
  const rows = sql(db, 'SELECT name, value FROM settings').all() as { name: string; value: string }[];
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
}

/** Saves the settings named; the others stay. */
export function writeSettings(db: Db, patch: Readonly<Record<string, unknown>>): void {
  transact(db, () => {
    for (const [name, value] of Object.entries(patch)) {
      sql(
        db,
        'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      ).run(name, JSON.stringify(value));
    }
  });
}
