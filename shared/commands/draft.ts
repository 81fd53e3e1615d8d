import { type CaseState, type Collection, ENTITY_SCHEMAS, type Entity } from '../domain/entities.ts';
import type { Id } from '../domain/ids.ts';
import { fail } from '../errors/app-error.ts';
import { applyTo, type OpenTable, openTable, withTables } from '../history/apply.ts';
import type { Change } from '../history/change.ts';
import { addChange, removeChange, setChanges } from '../history/diff-state.ts';

/**
 * A case being changed by one command: every step is validated by its entity's schema, applied at once,
 * and recorded. Throws AppFailure (NOT_FOUND, INVALID_INPUT); {@link runCommand} turns it into a value.
 */
export class Draft {
  #state: CaseState;
  /** Collections changed since the state was last asked for: one copy serves many steps, as a claim has many features. */
  #open: Partial<Record<Collection, OpenTable>> = {};
  readonly #changes: Change[] = [];

  constructor(state: CaseState) {
    this.#state = state;
  }

  /** The case as it stands now; what is handed out does not change with later steps. */
  get state(): CaseState {
    if (Object.keys(this.#open).length > 0) {
      this.#state = withTables(this.#state, this.#open);
      this.#open = {};
    }
    return this.#state;
  }

  get changes(): readonly Change[] {
    return this.#changes;
  }

  find<C extends Collection>(collection: C, id: Id): Entity<C> | undefined {
    return this.#table(collection)[id];
  }

  get<C extends Collection>(collection: C, id: Id): Entity<C> {
    return this.find(collection, id) ?? fail('NOT_FOUND', `${collection}/${id}`, { collection, id });
  }

  all<C extends Collection>(collection: C): Entity<C>[] {
    return Object.values(this.#table(collection));
  }

  add<C extends Collection>(collection: C, entity: Entity<C>): void {
    this.#record([addChange(collection, this.#parse(collection, entity))]);
  }

  update<C extends Collection>(collection: C, id: Id, patch: Readonly<Partial<Entity<C>>>): void {
    const before = this.get(collection, id);
    const after = this.#parse(collection, { ...before, ...patch, id });
    this.#record(setChanges(collection, before, after));
  }

  remove(collection: Collection, id: Id): void {
    this.#record([removeChange(collection, this.get(collection, id))]);
  }

  #record(changes: readonly Change[]): void {
    for (const change of changes) {
      const table = this.#open[change.collection] ?? openTable(this.#state, change.collection);
      this.#open[change.collection] = table;
      if (!applyTo(table, change)) fail('STALE_REVISION', `${change.op} ${change.collection}/${change.id}`);
      this.#changes.push(change);
    }
  }

  #table<C extends Collection>(collection: C): Readonly<Record<Id, Entity<C>>> {
    return (this.#open[collection] ?? this.#state[collection]) as unknown as Readonly<Record<Id, Entity<C>>>;
  }

  #parse<C extends Collection>(collection: C, value: unknown): Entity<C> {
    const parsed = ENTITY_SCHEMAS[collection].safeParse(value);
    if (parsed.success) return parsed.data as Entity<C>;
    const paths = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    return fail('INVALID_INPUT', `${collection}: ${paths}`, { collection, paths });
  }
}
