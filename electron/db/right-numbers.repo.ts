import type { CaseState } from '../../shared/domain/entities.ts';
import { type Right, rightNumbers } from '../../shared/domain/right.ts';
import { type Db, sql } from './connection.ts';

/** A case and the revision it stands at. */
export type CaseAtHead = Readonly<{ caseId: string; head: string }>;

/** The numbers that a case's rights are known by, each once, in order. */
export function numbersOf(rights: readonly Right[]): readonly string[] {
  return [...new Set(rights.flatMap(rightNumbers))].sort();
}

/** Keeps the numbers of a case as its state has them. */
export function writeNumbers(db: Db, caseId: string, { rights }: CaseState): void {
  sql(db, 'DELETE FROM right_numbers WHERE case_id = ?').run(caseId);
  for (const number of numbersOf(Object.values(rights)))
    sql(db, 'INSERT INTO right_numbers (number, case_id) VALUES (?, ?)').run(number, caseId);
}

/** Whether the numbers kept for a case are those that its state has. */
export function areNumbersEqual(db: Db, caseId: string, { rights }: CaseState): boolean {
  const kept = sql(db, 'SELECT number FROM right_numbers WHERE case_id = ? ORDER BY number')
    .pluck()
    .all(caseId);
  return kept.join('\n') === numbersOf(Object.values(rights)).join('\n');
}

/** Cases with one of the numbers, not in the bin, last changed first. */
export function casesOfNumbers(db: Db, numbers: readonly string[], limit: number): CaseAtHead[] {
  return sql(
    db,
    `SELECT case_id AS caseId, head FROM case_summaries
     WHERE is_trashed = 0
       AND case_id IN (SELECT case_id FROM right_numbers WHERE number IN (SELECT value FROM json_each(?)))
     ORDER BY updated_at DESC, case_id LIMIT ?`,
  ).all(JSON.stringify(numbers), limit) as CaseAtHead[];
}
