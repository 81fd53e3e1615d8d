import type { CaseState, Collection } from '../domain/entities.ts';
import { err, ok, type Result } from '../util/result.ts';
import type { Change, Json } from './change.ts';

type AnyEntity = { readonly [field: string]: Json };
type Tables = Record<string, Record<string, AnyEntity>>;

/**
 * Applies changes in order. Every change is checked against the state it expects: a mismatch means
 * the case moved on (STALE_REVISION) and nothing is applied. Collections that do not change are shared
 * with `state`.
 */
export function apply(state: CaseState, changes: readonly Change[]): Result<CaseState> {
  const touched: Tables = {};
  const tableOf = (name: Collection): Record<string, AnyEntity> => {
    const known = touched[name];
    if (known !== undefined) return known;
    const copy = { ...(state[name] as unknown as Record<string, AnyEntity>) };
    touched[name] = copy;
    return copy;
  };
  for (const change of changes) {
    const table = tableOf(change.collection);
    const current = table[change.id];
    if (!fits(change, current)) {
      return err('STALE_REVISION', `${change.op} ${change.collection}/${change.id} does not fit`);
    }
    if (change.op === 'add') table[change.id] = change.value;
    else if (change.op === 'remove') delete table[change.id];
    else table[change.id] = { ...current, [change.field]: change.after };
  }
  return ok({ ...state, ...touched } as unknown as CaseState);
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
