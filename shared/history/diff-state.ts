import { type CaseState, COLLECTIONS, type Collection, type Entity } from '../domain/entities.ts';
import { equalJson } from './apply.ts';
import type { Change, Json } from './change.ts';

type AnyEntity = { readonly [field: string]: Json };

/** The change that adds an entity; its text becomes well-formed. */
export function addChange<C extends Collection>(collection: C, value: Entity<C>): Change {
  return { op: 'add', collection, id: value.id, value: wellFormed(value as unknown as AnyEntity) };
}

/** The change that removes an entity and keeps it whole. */
export function removeChange<C extends Collection>(collection: C, value: Entity<C>): Change {
  return { op: 'remove', collection, id: value.id, value: value as unknown as AnyEntity };
}

/** One change per field that differs; none when nothing does. New text becomes well-formed. */
export function setChanges<C extends Collection>(
  collection: C,
  before: Entity<C>,
  after: Entity<C>,
): Change[] {
  const old = before as unknown as AnyEntity;
  const next = wellFormed(after as unknown as AnyEntity);
  const fields = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...fields]
    .filter((field) => !equalJson(old[field] ?? null, next[field] ?? null))
    .map((field) => ({
      op: 'set',
      collection,
      id: before.id,
      field,
      before: old[field] ?? null,
      after: next[field] ?? null,
    }));
}

/** Changes that lead from one state to another, in the order of the collections. */
export function diffStates(from: CaseState, to: CaseState): Change[] {
  return COLLECTIONS.flatMap((collection) => diffCollection(collection, from, to));
}

function diffCollection<C extends Collection>(collection: C, from: CaseState, to: CaseState): Change[] {
  if (from[collection] === to[collection]) return [];
  const before = from[collection] as Readonly<Record<string, Entity<C>>>;
  const after = to[collection] as Readonly<Record<string, Entity<C>>>;
  const changes: Change[] = [];
  for (const [id, old] of Object.entries(before)) {
    const now = after[id];
    if (now === undefined) changes.push(removeChange(collection, old));
    else if (now !== old) changes.push(...setChanges(collection, old, now));
  }
  for (const [id, value] of Object.entries(after)) {
    if (before[id] === undefined) changes.push(addChange(collection, value));
  }
  return changes;
}

/**
 * Half a character (a lone surrogate, as hasty cutting leaves it) becomes U+FFFD: canonical JSON has no
 * form for it, so that a revision that held one could be neither hashed nor saved.
 */
function wellFormed<T extends Json>(value: T): T {
  const mend = (part: Json): Json => {
    if (typeof part === 'string') return part.toWellFormed();
    if (part === null || typeof part !== 'object') return part;
    if (Array.isArray(part)) return part.map((item) => mend(item as Json));
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mend(inner as Json)]));
  };
  return mend(value) as T;
}
