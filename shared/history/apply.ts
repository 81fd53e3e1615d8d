import type { CaseState, Collection } from '../domain/entities.ts';
import { err, ok, type Result } from '../util/result.ts';
import type { Change, Json } from './change.ts';

type AnyEntity = { readonly [field: string]: Json };

/** A collection while it is being changed: a copy that nobody else holds. */
export type OpenTable = Record<string, AnyEntity>;

/**
 * Applies changes in order. Every change is checked against the state it expects: a mismatch means
 * the case moved on (STALE_REVISION) and nothing is applied. Collections that do not change are shared
 * with `state`.
 */
export function apply(state: CaseState, changes: readonly Change[]): Result<CaseState> {
  const touched: Partial<Record<Collection, OpenTable>> = {};
  for (const change of changes) {
    const table = touched[change.collection] ?? openTable(state, change.collection);
    touched[change.collection] = table;
    if (!applyTo(table, change)) {
      return err('STALE_REVISION', `${change.op} ${change.collection}/${change.id} does not fit`);
    }
  }
  return ok(withTables(state, touched));
}

/** A copy of a collection that {@link applyTo} may change. */
export function openTable(state: CaseState, name: Collection): OpenTable {
  return { ...(state[name] as unknown as OpenTable) };
}

/** The state with changed collections in place of its own. */
export function withTables(
  state: CaseState,
  tables: Readonly<Partial<Record<Collection, OpenTable>>>,
): CaseState {
  return { ...state, ...tables } as unknown as CaseState;
}

/** Performs one change of the table's collection; false, and nothing done, where the change does not fit. */
export function applyTo(table: OpenTable, change: Change): boolean {
  const current = table[change.id];
  if (!fits(change, current)) return false;
  if (change.op === 'add') table[change.id] = change.value;
  else if (change.op === 'remove') delete table[change.id];
  else table[change.id] = { ...current, [change.field]: change.after };
  return true;
}

function fits(change: Change, current: AnyEntity | undefined): boolean {
  switch (change.op) {
    case 'add':
      return current === undefined;
    case 'remove':
      return current !== undefined && equalJson(current, change.value);
    case 'set':
      return current !== undefined && equalJson(current[change.field] ?? null, change.before);
  }
}

/** Deep equality of JSON values; key order does not matter. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalJson(item as Json, b[index] as Json));
  }
  const left = a as { readonly [key: string]: Json };
  const right = b as { readonly [key: string]: Json };
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]));
}
