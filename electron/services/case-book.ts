import type { CaseSnapshot, Written } from '../../shared/contract/cases.contract.ts';
import type { CaseState } from '../../shared/domain/entities.ts';
import { apply } from '../../shared/history/apply.ts';
import type { Change } from '../../shared/history/change.ts';
import type { Revision } from '../../shared/history/revision.ts';
import { undoStacks } from '../../shared/history/undo.ts';
import { err, ok, type Result, unwrap } from '../../shared/util/result.ts';
import type { UndoFact } from '../db/revisions.repo.ts';
import { createSequential } from './sequential.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';

/** A case as this process last saw it; nobody else writes while the profile is open. */
export type OpenCase = Readonly<{
  head: string;
  savedAt: string;
  state: CaseState;
  facts: readonly UndoFact[];
}>;

/** What one request wants to write. No changes means that nothing was different. */
export type Plan = Readonly<{
  kind: Revision['kind'];
  target: string | null;
  command: string;
  summary: string;
  changes: readonly Change[];
}>;

export type WriteRequest = Readonly<{ caseId: string; requestId: string }>;

type BookPorts = Pick<ServicePorts, 'store' | 'emit' | 'now' | 'appVersion'>;

const KEPT_CASES = 8;

/** Cases by id, read once and kept in step with what is written; the one way into the history. */
export class CaseBook {
  readonly #ports: BookPorts;
  readonly #settings: SettingsService;
  readonly #known = new Map<string, OpenCase>();
  readonly #oneAfterAnother = createSequential();

  constructor(ports: BookPorts, settings: SettingsService) {
    this.#ports = ports;
    this.#settings = settings;
  }

  async open(caseId: string): Promise<Result<OpenCase>> {
    const seen = this.#known.get(caseId);
    if (seen !== undefined) return ok(seen);
    const loaded = await this.#ports.store.loadCase({ caseId });
    if (loaded.ok) this.#keep(caseId, loaded.value);
    return loaded;
  }

  async snapshot(caseId: string): Promise<Result<CaseSnapshot>> {
    const opened = await this.open(caseId);
    if (!opened.ok) return opened;
    const { head, savedAt, state, facts } = opened.value;
    return ok({ caseId, head, savedAt, state, ...undoWords(facts) });
  }

  /** Makes a case; a repeated request answers the case it made. */
  async create(request: WriteRequest, plan: Plan): Promise<Result<{ caseId: string }>> {
    const appended = await this.#append(request, null, plan);
    if (!appended.ok) return appended;
    if (!appended.value.isRepeat) this.#ports.emit('cases.listed', {});
    return ok({ caseId: appended.value.revision.caseId });
  }

  /** Serialised per case and idempotent by request id: `plan` does not run for a request served before. */
  write(
    request: WriteRequest,
    plan: (open: OpenCase) => Result<Plan> | Promise<Result<Plan>>,
  ): Promise<Result<Written>> {
    const { caseId, requestId } = request;
    return this.#oneAfterAnother(caseId, async () => {
      const opened = await this.open(caseId);
      if (!opened.ok) return opened;
      const earlier = await this.#ports.store.findRequest({ requestId, caseId });
      if (!earlier.ok) return earlier;
      if (earlier.value !== null) return ok(writtenOf(earlier.value, opened.value));
      const planned = await plan(opened.value);
      if (!planned.ok) return planned;
      const { changes, command } = planned.value;
      if (changes.length === 0) return ok(unchanged(caseId, opened.value, command));
      return this.#commit(request, opened.value, planned.value);
    });
  }

  /** Forgets what was read; for a profile that was exchanged for another. */
  forget(): void {
    this.#known.clear();
  }

  async #commit(request: WriteRequest, before: OpenCase, plan: Plan): Promise<Result<Written>> {
    const { caseId } = request;
    const appended = await this.#append(request, before.head, plan);
    if (!appended.ok) {
      // Whatever the store holds now, it is read again before the next step.
      this.#known.delete(caseId);
      return appended;
    }
    const { revision } = appended.value;
    const { id, kind, target, summary } = revision;
    const after: OpenCase = {
      head: id,
      savedAt: revision.at,
      state: unwrap(apply(before.state, revision.changes)),
      facts: [...before.facts, { id, kind, target, summary }],
    };
    this.#keep(caseId, after);
    const written = writtenOf(revision, after);
    this.#ports.emit('cases.changed', written);
    this.#ports.emit('cases.listed', {});
    return ok(written);
  }

  async #append(request: WriteRequest, base: string | null, plan: Plan) {
    const { store, now, appVersion } = this.#ports;
    const { author } = await this.#settings.read();
    const changes = [...plan.changes];
    const words = { summary: oneLine(plan.summary), author: oneLine(author) };
    return store.append({ ...request, ...plan, ...words, changes, base, at: now(), appVersion });
  }

  #keep(caseId: string, open: OpenCase): void {
    this.#known.delete(caseId);
    this.#known.set(caseId, open);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT_CASES && oldest !== undefined) this.#known.delete(oldest);
  }
}

/** Words that fit a line of the history, whatever long name stands in them, without half a character. */
function oneLine(words: string): string {
  const longest = 200;
  return (words.length > longest ? `${words.slice(0, longest - 1)}…` : words).toWellFormed();
}

/** The revision that undo or redo acts on next; NOTHING_TO_UNDO or NOTHING_TO_REDO when there is none. */
export function nextTarget(facts: readonly UndoFact[], which: 'undo' | 'redo'): Result<string> {
  const target = undoStacks(facts)[which].at(-1);
  if (target !== undefined) return ok(target);
  return err(which === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO');
}

function writtenOf(revision: Revision, open: OpenCase): Written {
  const { caseId, id, parents, at, command, changes } = revision;
  return {
    caseId,
    parent: parents[0] ?? id,
    head: id,
    savedAt: at,
    command,
    changes,
    ...undoWords(open.facts),
  };
}

function unchanged(caseId: string, open: OpenCase, command: string): Written {
  const { head, savedAt, facts } = open;
  return { caseId, parent: head, head, savedAt, command, changes: [], ...undoWords(facts) };
}

/** What undo and redo would act on, in the words of the history. */
function undoWords(facts: readonly UndoFact[]): { undo: string | null; redo: string | null } {
  const stacks = undoStacks(facts);
  const words = (id: string | undefined): string | null =>
    facts.find((fact) => fact.id === id)?.summary ?? null;
  return { undo: words(stacks.undo.at(-1)), redo: words(stacks.redo.at(-1)) };
}
