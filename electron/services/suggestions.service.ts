import { setImmediate } from 'node:timers/promises';
import type { Handlers } from '../../shared/contract/host.ts';
import type { FeatureSuggestions as Shown } from '../../shared/contract/suggestions.contract.ts';
import { accusedEvidence } from '../../shared/domain/accused-evidence.ts';
import type { CaseState } from '../../shared/domain/entities.ts';
import { buildLexicon, type Lexicon } from '../../shared/suggest/lexicon/lexicon.ts';
import { confirmedPassages, featuresOf } from '../../shared/suggest/memory/case-comparison.ts';
import { recall } from '../../shared/suggest/memory/recall-cases.ts';
import { type CaseMemory, rememberCase, statedPairs } from '../../shared/suggest/memory/remember-case.ts';
import type { FeatureSuggestions, SuggestMaterial } from '../../shared/suggest/model.ts';
import { buildMaterialIndex, type MaterialIndex } from '../../shared/suggest/reading/material-index.ts';
import { createSuggestionSession, type SuggestionSession } from '../../shared/suggest/session.ts';
import { suggesterVersion } from '../../shared/suggest/suggester-version.ts';
import { defined } from '../../shared/util/assert.ts';
import { attemptAsync, err, unwrap } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import type { EarlierCaseState, EarlierCases } from './earlier-cases.ts';
import { readEvidenceText } from './evidence.service.ts';
import { readLexiconFiles } from './resources.ts';
import type { ServicePorts } from './service-ports.ts';
import type { VectorsService } from './vectors.service.ts';

/** What is kept of the comparison last worked on, so that a new link costs no new index. */
type Kept = Readonly<{
  materialKey: string;
  /** Features, and what was known of them before the first link. */
  featureKey: string;
  index: MaterialIndex;
  session: SuggestionSession;
  /** The links and rejections that the session has learned, each with its place. */
  learned: Set<string>;
}>;

/** A passage that a person linked to a feature or refused for it. */
type Decision = Readonly<{
  id: string;
  kind: 'confirm' | 'reject';
  featureId: string;
  evidenceId: string;
  start: number;
  end: number;
}>;

/** Suggestions per row: a page shows fewer, and may refuse some without asking again. */
const TOP = 5;

/** Passages of one product's material that may show the features of the asserted claims. */
export function createSuggestionsService(
  ports: ServicePorts,
  book: CaseBook,
  vectors: Pick<VectorsService, 'current'>,
  earlier: EarlierCases,
): Handlers['suggestions'] {
  let lexicon: Lexicon | undefined;
  let kept: Kept | undefined;
  const rememberAll = caseMemories();

  return {
    list: ({ caseId, productId }) =>
      attemptAsync(async () => {
        const { state } = unwrap(await book.open(caseId));
        if (state.products[productId] === undefined) unwrap(err('NOT_FOUND', 'product'));
        lexicon ??= buildLexicon(await readLexiconFiles(ports.resources));
        const model = await vectors.current();
        const texts = withText(state, productId).map(({ id, text }) => [id, text?.sha256]);
        const materialKey = JSON.stringify([model?.id, texts]);
        const features = featuresOf(state);
        const words = lexicon;
        const others = await rememberAll(await earlier.of(caseId, state), words);
        const beforehand = knownBeforehand(others, state, productId);
        const featureKey = JSON.stringify([features, beforehand]);
        const decisions = decisionsOf(state, productId);
        const known = kept?.materialKey === materialKey ? kept : undefined;
        if (known === undefined || !canGoOn(known, featureKey, decisions)) {
          const materials = known === undefined ? await readMaterials(ports, state, productId) : [];
          const index = known?.index ?? buildMaterialIndex(materials, lexicon, model);
          const session = createSuggestionSession(features, index, { top: TOP, ...beforehand });
          kept = { materialKey, featureKey, index, session, learned: new Set() };
        }
        const current = defined(kept, 'a session for this comparison');
        learn(current, decisions);
        const version = `${suggesterVersion(model?.id)} ${lexicon.version}`.slice(0, 2_000);
        return { version, features: current.session.all().map(shown) };
      }),
  };
}

/** Derives what other cases confirmed, once per revision of each; between two of them others get their turn. */
function caseMemories() {
  const memories = new WeakMap<EarlierCaseState, CaseMemory>();
  return async (others: readonly EarlierCaseState[], lexicon: Lexicon): Promise<CaseMemory[]> => {
    const found: CaseMemory[] = [];
    for (const other of others) {
      const { caseNo, date, state } = other;
      const known = memories.get(other);
      if (known === undefined) await setImmediate();
      const memory = known ?? rememberCase(state, { caseNo, date }, lexicon);
      memories.set(other, memory);
      found.push(memory);
    }
    return found;
  };
}

async function readMaterials(ports: ServicePorts, state: CaseState, productId: string) {
  const materials: SuggestMaterial[] = [];
  for (const evidence of withText(state, productId)) {
    materials.push({ id: evidence.id, text: unwrap(await readEvidenceText(ports, evidence)).text });
  }
  return materials;
}

/** What other cases of the patent confirmed, and over it what the expert states here. */
function knownBeforehand(others: readonly CaseMemory[], state: CaseState, productId: string) {
  const { known, remembered } = recall(others, state, productId);
  const stated = statedPairs(state, productId).map((pair) => ({
    ...pair,
    source: { kind: 'stated' as const, said: pair },
  }));
  return { known: [...known, ...stated], remembered };
}

/** Evidence of the product that has words. */
function withText(state: CaseState, productId: string) {
  return accusedEvidence(state, productId).filter(({ text }) => text !== null);
}

function decisionsOf(state: CaseState, productId: string): Decision[] {
  const confirmed = confirmedPassages(state, productId).map(
    ({ id, featureId, evidenceId, anchor: { start, end } }): Decision => ({
      id,
      kind: 'confirm',
      featureId,
      evidenceId,
      start,
      end,
    }),
  );
  const rejected = Object.values(state.rejections).map(
    (rejection): Decision => ({ ...rejection, kind: 'reject' }),
  );
  return [...confirmed, ...rejected];
}

/** A session only learns more; when a link was taken back it starts anew. */
function canGoOn(kept: Kept, featureKey: string, decisions: readonly Decision[]): boolean {
  if (kept.featureKey !== featureKey) return false;
  const standing = new Set(decisions.map(keyOf));
  return [...kept.learned].every((key) => standing.has(key));
}

function learn({ session, learned }: Kept, decisions: readonly Decision[]): void {
  for (const decision of decisions) {
    const key = keyOf(decision);
    if (learned.has(key)) continue;
    learned.add(key);
    const { kind, featureId, evidenceId, start, end } = decision;
    session[kind](featureId, evidenceId, start, end);
  }
}

function keyOf({ id, start, end }: Decision): string {
  return `${id} ${start} ${end}`;
}

function shown({ id, suggestions, outlook, outlookReason, missingTerms }: FeatureSuggestions): Shown {
  return {
    featureId: id,
    suggestions: suggestions.map(({ materialId, start, end, text, focus, score, signal, reasons }) => ({
      evidenceId: materialId,
      start,
      end,
      text,
      focus: { start: focus.start, end: focus.end },
      score,
      signal,
      reasons: reasons
        .slice(0, 50)
        .map(({ kind, feature, passage, message }) => ({ kind, feature, passage, message })),
    })),
    outlook,
    absence: outlook === 'likely-absent' ? outlookReason : null,
    missingTerms: missingTerms.slice(0, 50),
  };
}
