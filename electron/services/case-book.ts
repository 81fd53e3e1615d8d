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

/** Cases by id, read once and kept in step with what is written; the one way into the history. */
export type CaseBook = Readonly<{
  open: (caseId: string) => Promise<Result<OpenCase>>;
  snapshot: (caseId: string) => Promise<Result<CaseSnapshot>>;
  /** Serialised per case and idempotent by request id: `plan` does not run for a request served before. */
  write: (
    request: WriteRequest,
    plan: (open: OpenCase) => Result<Plan> | Promise<Result<Plan>>,
  ) => Promise<Result<Written>>;
  /** Makes a case; a repeated request answers the case it made. */
  create: (request: WriteRequest, plan: Plan) => Promise<Result<{ caseId: string }>>;
  /** Forgets what was read; for a profile that was exchanged for another. */
  forget: () => void;
}>;

const KEPT_CASES = 8;

export function createCaseBook(
  ports: Pick<ServicePorts, 'store' | 'emit' | 'now' | 'appVersion'>,
  settings: SettingsService,
): CaseBook {
  const { store, emit, now, appVersion } = ports;
  const known = new Map<string, OpenCase>();
  const oneAfterAnother = createSequential();

  const keep = (caseId: string, open: OpenCase): void => {
    known.delete(caseId);
    known.set(caseId, open);
    const [oldest] = known.keys();
    if (known.size > KEPT_CASES && oldest !== undefined) known.delete(oldest);
  };

  const open = async (caseId: string): Promise<Result<OpenCase>> => {
    const seen = known.get(caseId);
    if (seen !== undefined) return ok(seen);
    const loaded = await store.loadCase({ caseId });
    if (loaded.ok) keep(caseId, loaded.value);
    return loaded;
  };

  const append = async (request: WriteRequest, base: string | null, plan: Plan) => {
    const { author } = await settings.read();
    return store.append({
      ...request,
      ...plan,
      changes: [...plan.changes],
      base,
      at: now(),
      author,
      appVersion,
    });
  };

  const write: CaseBook['write'] = ({ caseId, requestId }, plan) =>
    oneAfterAnother(caseId, async () => {
      const opened = await open(caseId);
      if (!opened.ok) return opened;
      const earlier = await store.findRequest({ requestId, caseId });
      if (!earlier.ok) return earlier;
      if (earlier.value !== null) return ok(writtenOf(earlier.value, opened.value));
      const planned = await plan(opened.value);
      if (!planned.ok) return planned;
      if (planned.value.changes.length === 0)
        return ok(unchanged(caseId, opened.value, planned.value.command));
      const appended = await append({ caseId, requestId }, opened.value.head, planned.value);
      if (!appended.ok) {
        // Whatever the store holds now, it is read again before the next step.
        known.delete(caseId);
        return appended;
      }
      const { revision } = appended.value;
      const after: OpenCase = {
        head: revision.id,
        savedAt: revision.at,
        state: unwrap(apply(opened.value.state, revision.changes)),
        facts: [...opened.value.facts, revision],
      };
      keep(caseId, after);
      const written = writtenOf(revision, after);
      emit('cases.changed', written);
      emit('cases.listed', {});
      return ok(written);
    });

  return {
    open,
    write,
    async snapshot(caseId) {
      const opened = await open(caseId);
      if (!opened.ok) return opened;
      const { head, savedAt, state, facts } = opened.value;
      return ok({ caseId, head, savedAt, state, ...undoWords(facts) });
    },
    async create(request, plan) {
      const appended = await append(request, null, plan);
      if (!appended.ok) return appended;
      if (!appended.value.isRepeat) emit('cases.listed', {});
      return ok({ caseId: appended.value.revision.caseId });
    },
    forget: () => known.clear(),
  };
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
