import { fail } from '../../shared/errors/app-error.ts';
import type { Revision } from '../../shared/history/revision.ts';
import { defined } from '../../shared/util/assert.ts';
import { replay } from './append.ts';
import { type Db, sql, transact } from './connection.ts';
import { replaceProjection } from './projection.repo.ts';
import { findHead, insertRevision } from './revisions.repo.ts';

/**
 * Takes over a case with its history as it is: ids, stations and seals are kept. The caller has
 * verified the seals. CASE_EXISTS when the case, or any of its revisions, is here already;
 * CHAIN_BROKEN when the revisions do not fit together.
 */
export function importCase(db: Db, revisions: readonly Revision[]): void {
  const caseId = defined(revisions[0], 'an imported case has revisions').caseId;
  const state = replay(revisions);
  transact(db, () => {
    if (findHead(db, caseId) !== undefined) fail('CASE_EXISTS', 'a case of that id is there');
    for (const { stationId, seq } of revisions) {
      if (
        sql(db, 'SELECT 1 FROM revisions WHERE station_id = ? AND seq = ?').get(stationId, seq) !== undefined
      ) {
        fail('CASE_EXISTS', 'a revision with that place in its chain is there');
      }
    }
    revisions.forEach((revision, index) => {
      insertRevision(db, revision, index + 1);
    });
    replaceProjection(db, caseId, state, defined(findHead(db, caseId), 'the case was just written'));
  });
}
