import type { Command, CommandType } from '../../shared/commands/schema.ts';
import type { CaseSnapshot, Written } from '../../shared/contract/cases.contract.ts';
import type { Host } from '../../shared/contract/host.ts';
import { type CaseState, emptyState } from '../../shared/domain/entities.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { apply } from '../../shared/history/apply.ts';
import type { Result } from '../../shared/util/result.ts';
import { createStore, type Store } from './store.ts';
import { createWriteQueue, type SaveState } from './write-queue.ts';

/** A case as the page holds it. */
export type CaseView = Readonly<{
  caseId: string;
  status: 'loading' | 'ready' | 'failed';
  error: AppError | null;
  head: string;
  state: CaseState;
  /** Words of what can be taken back and brought back; null when nothing can. */
  undo: string | null;
  redo: string | null;
  save: SaveState;
}>;

export type CaseStore = Readonly<{
  view: Store<CaseView>;
  /** Loads the case and follows its changes until the returned function is called. */
  open: () => () => void;
  /** Does something to the case; the answer comes when it is stored durably and applied here. */
  run: (command: Command) => Promise<Result<Written>>;
  undo: () => Promise<Result<Written>>;
  redo: () => Promise<Result<Written>>;
  /** Any other host call that writes this case (evidence, claims from a file). */
  write: (call: (requestId: string) => Promise<Result<Written>>) => Promise<Result<Written>>;
}>;

/** Commands whose arguments count positions: they must not meet a case that has moved on. */
const POSITIONAL: readonly CommandType[] = ['feature.cut', 'feature.merge', 'claim.split', 'claims.load'];

type Clocks = Readonly<{ newId: () => string; wait: (ms: number) => Promise<void> }>;

/**
 * Holds one open case: one snapshot, then the changes of every write, by this page or another.
 * A write that does not fit what is held means something was missed: the case is opened again.
 */
export function createCaseStore(host: Host, caseId: string, clocks: Clocks): CaseStore {
  const { cases } = host.client;
  const view = createStore<CaseView>(blankView(caseId));
  /** Writes of others that arrived before the one they follow. */
  const early = new Map<string, Written>();
  const setSave = (save: SaveState): void => view.update((current) => ({ ...current, save }));
  const queue = createWriteQueue({ ...clocks, setSave });

  const load = async (): Promise<void> => {
    early.clear();
    const opened = await cases.open({ caseId });
    view.update((current) => (opened.ok ? opening(current, opened.value) : failing(current, opened.error)));
  };

  const absorb = async (written: Written): Promise<void> => {
    const current = view.get();
    if (written.head === current.head) {
      // Nothing to change, or the event came before the answer: stored either way.
      view.set({ ...current, ...heading(written) });
      return;
    }
    if (written.parent !== current.head) {
      early.set(written.parent, written);
      if (!queue.isBusy()) await load();
      return;
    }
    const next = apply(current.state, written.changes);
    if (!next.ok) return load();
    view.set({ ...current, ...heading(written), state: next.value });
    const following = early.get(written.head);
    early.delete(written.head);
    if (following !== undefined) await absorb(following);
  };

  const write: CaseStore['write'] = (call) =>
    queue.add(async (requestId) => {
      const answer = await call(requestId);
      if (answer.ok) {
        if (answer.value.parent !== view.get().head && answer.value.head !== view.get().head) await load();
        else await absorb(answer.value);
      } else if (answer.error.code === 'STALE_REVISION') await load();
      // What others wrote meanwhile and nothing led up to: something was missed.
      if (early.size > 0) await load();
      return answer;
    });

  return {
    view,
    write,
    open: () => {
      const close = queue.open();
      const stop = host.subscribe('cases.changed', (written) => {
        if (written.caseId === caseId && view.get().status === 'ready') void absorb(written);
      });
      const stopReturn = host.subscribe('everything.changed', () => {
        // A write under way finds out by itself, from its answer.
        if (view.get().status !== 'loading' && !queue.isBusy()) void load();
      });
      void load();
      return () => {
        stop();
        stopReturn();
        close();
      };
    },
    run: (command) =>
      write((requestId) => {
        const base = POSITIONAL.includes(command.type) ? view.get().head : null;
        return cases.run({ caseId, requestId, base, command });
      }),
    undo: () => write((requestId) => cases.undo({ caseId, requestId })),
    redo: () => write((requestId) => cases.redo({ caseId, requestId })),
  };
}

function blankView(caseId: string): CaseView {
  return {
    caseId,
    status: 'loading',
    error: null,
    head: '',
    state: emptyState(),
    undo: null,
    redo: null,
    save: { kind: 'saved', at: null },
  };
}

function opening(current: CaseView, snapshot: CaseSnapshot): CaseView {
  return { ...current, ...heading(snapshot), status: 'ready', error: null, state: snapshot.state };
}

function failing(current: CaseView, error: AppError): CaseView {
  // A case already on the desk stays readable when asking for it again fails.
  if (current.status === 'ready') return { ...current, save: { kind: 'unsaved', error } };
  return { ...current, status: 'failed', error };
}

function heading(from: Written | CaseSnapshot): Pick<CaseView, 'head' | 'undo' | 'redo' | 'save'> {
  return { head: from.head, undo: from.undo, redo: from.redo, save: { kind: 'saved', at: from.savedAt } };
}
