import type { Handlers } from '../../shared/contract/host.ts';
import { earlierFacts } from '../../shared/domain/earlier.ts';
import { attemptAsync, unwrap } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import type { EarlierCases } from './earlier-cases.ts';

/** Splits, verdicts and constructions of the other cases of a patent. */
export function createEarlierService(book: CaseBook, earlier: EarlierCases): Handlers['earlier'] {
  return {
    facts: ({ caseId }) =>
      attemptAsync(async () => {
        const { state } = unwrap(await book.open(caseId));
        return earlierFacts(state, await earlier.of(caseId, state));
      }),
  };
}
