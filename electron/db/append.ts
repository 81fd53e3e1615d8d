import type { CaseState } from '../../shared/domain/entities.ts';
import { emptyState } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { apply } from '../../shared/history/apply.ts';
import {
  type Revision,
  revisionBodySchema,
  SCHEMA_VERSION,
  sealRevision,
} from '../../shared/history/revision.ts';
import { defined } from '../../shared/util/assert.ts';
import { unwrap } from '../../shared/util/result.ts';
import type { CaseCache } from './case-cache.ts';
import { type Db, transact } from './connection.ts';
import { sha256 } from './profile-files.ts';
import { writeSummary, writeTouched } from './projection.repo.ts';
import { findByRequest, findHead, insertRevision, nextLink } from './revisions.repo.ts';
import { findStation } from './stations.ts';

/** A revision before the store gives it its place in the chain. */
export type AppendInput = Pick<
  Revision,
  'caseId' | 'requestId' | 'kind' | 'target' | 'command' | 'summary' | 'at' | 'author' | 'appVersion'
> &
  Readonly<{
    /** Head that the changes were made from; null makes a new case. */
    base: string | null;
    changes: Revision['changes'];
  }>;

export type Appended = Readonly<{
  revision: Revision;
  /** The request was served before; nothing was written now. */
  isRepeat: boolean;
}>;

/**
 * The one write path: in one transaction the changes become a sealed revision of this station and the
 * projections follow. Either all of it is on the disk when this returns, or nothing is.
 * Fails with STALE_REVISION when the case moved on, CASE_EXISTS when a new case is there already.
 */
export function append(db: Db, cache: CaseCache, input: AppendInput): Appended {
  const { base, ...facts } = input;
  const done = transact(db, () => {
    const earlier = findByRequest(db, input.requestId, base === null ? null : input.caseId);
    if (earlier !== undefined) return { revision: earlier, isRepeat: true, state: undefined };
    const head = findHead(db, input.caseId);
    if (base === null && head !== undefined) fail('CASE_EXISTS', 'a case of that id is there');
    if ((head?.id ?? null) !== base) fail('STALE_REVISION', 'the case has another head');
    const before = head === undefined ? emptyState() : cache.read(db, input.caseId, head.id);
    const state = unwrap(apply(before, input.changes));
    const stationId = defined(findStation(db), 'an open profile has a station');
    const body = revisionBodySchema.parse({
      ...facts,
      ...nextLink(db, stationId),
      stationId,
      parents: head === undefined ? [] : [head.id],
      schemaVersion: SCHEMA_VERSION,
    });
    const revision = sealRevision(body, sha256);
    const position = (head?.position ?? 0) + 1;
    insertRevision(db, revision, position);
    writeTouched(db, input.caseId, state, input.changes);
    writeSummary(db, input.caseId, state, { id: revision.id, position, at: revision.at });
    return { revision, isRepeat: false, state };
  });
  if (done.state !== undefined) cache.put(input.caseId, done.revision.id, done.state);
  return { revision: done.revision, isRepeat: done.isRepeat };
}

/** Replays revisions of one case, first to last; CHAIN_BROKEN when one does not fit the state before it. */
export function replay(revisions: readonly Revision[]): CaseState {
  return revisions.reduce((state, revision) => {
    const next = apply(state, revision.changes);
    return next.ok ? next.value : fail('CHAIN_BROKEN', 'a revision does not fit the one before it');
  }, emptyState());
}
