import type { Handlers } from '../../shared/contract/host.ts';
import { err, ok } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import type { ServicePorts } from './service-ports.ts';

/** Passages of one product's material that may show the features of the asserted claims. */
export function createSuggestionsService(_ports: ServicePorts, book: CaseBook): Handlers['suggestions'] {
  return {
    async list({ caseId, productId }) {
      const opened = await book.open(caseId);
      if (!opened.ok) return opened;
      if (opened.value.state.products[productId] === undefined) return err('NOT_FOUND', 'product');
      return ok({ version: 'none', features: [] });
    },
  };
}
