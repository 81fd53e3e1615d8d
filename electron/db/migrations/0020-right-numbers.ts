import { rightSchema } from '../../../shared/domain/right.ts';
import type { Migration } from '../migrate.ts';
import { numbersOf } from '../right-numbers.repo.ts';

/** Finds the cases of one patent without reading every case; filled for the cases that are there. */
export const rightNumbers: Migration = {
  version: 20,
  up(db) {
    db.exec(`
      CREATE TABLE right_numbers (
        number TEXT NOT NULL,
        case_id TEXT NOT NULL,
        PRIMARY KEY (number, case_id)
      ) STRICT;
      CREATE INDEX right_numbers_case ON right_numbers (case_id);
    `);
    const rows = db.prepare("SELECT case_id AS caseId, body FROM entities WHERE collection = 'rights'").all();
    const insert = db.prepare('INSERT OR IGNORE INTO right_numbers (number, case_id) VALUES (?, ?)');
    for (const { caseId, body } of rows as { caseId: string; body: string }[]) {
      // A damaged body is found and named when its case is opened; the other cases are not kept waiting for it.
      const right = rightSchema.safeParse(JSON.parse(body)).data;
      for (const number of right === undefined ? [] : numbersOf([right])) insert.run(number, caseId);
    }
  },
};
