import type { Handlers } from '../../shared/contract/host.ts';
import { CaseBook } from './case-book.ts';
import { createCasesService } from './cases.service.ts';
import { createEarlierService } from './earlier.service.ts';
import { EarlierCases } from './earlier-cases.ts';
import { createEvidenceService } from './evidence.service.ts';
import type { ServicePorts } from './service-ports.ts';
import { createSettingsService, type SettingsService } from './settings.service.ts';
import { createSuggestionsService } from './suggestions.service.ts';
import { createSystemService } from './system.service.ts';
import { createVectorsService, type VectorsService } from './vectors.service.ts';

/** Makes the writer of opinions from what the other use cases share. */
export type MakeOpinions = (
  ports: ServicePorts,
  book: CaseBook,
  settings: SettingsService,
  vectors: VectorsService,
) => Handlers['opinions'];

/** Every use case of the contract on the given ports. */
export function createServices(ports: ServicePorts, makeOpinions: MakeOpinions): Handlers {
  const settings = createSettingsService(ports);
  const book = new CaseBook(ports, settings);
  const vectors = createVectorsService(ports, settings);
  const earlier = new EarlierCases(ports.store);
  return {
    system: createSystemService(ports, book, settings),
    cases: createCasesService(ports, book, settings),
    evidence: createEvidenceService(ports, book, settings),
    suggestions: createSuggestionsService(ports, book, vectors, earlier),
    earlier: createEarlierService(book, earlier),
    vectors: vectors.handlers,
    opinions: makeOpinions(ports, book, settings, vectors),
  };
}
