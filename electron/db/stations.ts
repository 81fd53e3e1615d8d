import { type Db, sql } from './connection.ts';

/**
 * Gives the profile a station if it has none: at its first start, and when the file grew from a
 * backup (a restored profile must not continue the chain of the one it was copied from).
 */
export function ensureStation(db: Db, newId: () => string, now: string): void {
  if (findStation(db) !== undefined) return;
  sql(db, 'INSERT INTO stations (id, created_at, is_current) VALUES (?, ?, 1)').run(newId(), Date.parse(now));
}

/** The station that writes here; undefined before {@link ensureStation}. */
export function findStation(db: Db): string | undefined {
  return sql(db, 'SELECT id FROM stations WHERE is_current = 1').pluck().get() as string | undefined;
}

/** Raises a counter that never goes back and answers its new value, from 1. */
export function nextCount(db: Db, name: string): number {
  return sql(
    db,
    'INSERT INTO counters (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value',
  )
    .pluck()
    .get(name) as number;
}
