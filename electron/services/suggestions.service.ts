import type { Handlers } from '../../shared/contract/host.ts';
import type { FeatureSuggestions as Shown } from '../../shared/contract/suggestions.contract.ts';
import { comparedClaims } from '../../shared/domain/compared-claims.ts';
import { type CaseState, ordered } from '../../shared/domain/entities.ts';
import { buildLexicon, type Lexicon } from '../../shared/suggest/lexicon.ts';
import { buildMaterialIndex, type MaterialIndex } from '../../shared/suggest/material-index.ts';
import type { FeatureSuggestions, SuggestFeature, SuggestMaterial } from '../../shared/suggest/model.ts';
import { createSuggestionSession, type SuggestionSession } from '../../shared/suggest/session.ts';
import { suggesterVersion } from '../../shared/suggest/suggester-version.ts';
import { defined } from '../../shared/util/assert.ts';
import { attemptAsync, err, unwrap } from '../../shared/util/result.ts';
import type { CaseBook } from './case-book.ts';
import { readEvidenceText } from './evidence.service.ts';
import { readLexiconFiles } from './resources.ts';
import type { ServicePorts } from './service-ports.ts';
import type { VectorsService } from './vectors.service.ts';

/** What is kept of the comparison last worked on, so that a new link costs no new index. */
type Kept = Readonly<{
  materialKey: string;
  featureKey: string;
  index: MaterialIndex;
  session: SuggestionSession;
  /** Ids of the links and rejections that the session has learned. */
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

const TOP = 5;

/** Passages of one product's material that may show the features of the asserted claims. */
export function createSuggestionsService(
  ports: ServicePorts,
  book: CaseBook,
  vectors: Pick<VectorsService, 'current'>,
): Handlers['suggestions'] {
  let lexicon: Lexicon | undefined;
  let kept: Kept | undefined;

  const readMaterials = async (state: CaseState, productId: string): Promise<SuggestMaterial[]> => {
    const materials: SuggestMaterial[] = [];
    for (const evidence of materialOf(state, productId)) {
      materials.push({ id: evidence.id, text: unwrap(await readEvidenceText(ports, evidence)).text });
    }
    return materials;
  };

  return {
    list: ({ caseId, productId }) =>
      attemptAsync(async () => {
        const { state } = unwrap(await book.open(caseId));
        if (state.products[productId] === undefined) unwrap(err('NOT_FOUND', 'product'));
        lexicon ??= buildLexicon(await readLexiconFiles(ports.resources));
        const model = await vectors.current();
        const texts = materialOf(state, productId).map(({ id, text }) => [id, text?.sha256]);
        const materialKey = JSON.stringify([model?.id, texts]);
        const features = featuresOf(state);
        const featureKey = JSON.stringify(features);
        const decisions = decisionsOf(state, productId);
        const known = kept?.materialKey === materialKey ? kept : undefined;
        if (known === undefined || !canGoOn(known, featureKey, decisions)) {
          const materials = known === undefined ? await readMaterials(state, productId) : [];
          const index = known?.index ?? buildMaterialIndex(materials, lexicon, model);
          const session = createSuggestionSession(features, index, { top: TOP });
          kept = { materialKey, featureKey, index, session, learned: new Set() };
        }
        const current = defined(kept, 'a session for this comparison');
        learn(current, decisions);
        const version = `${suggesterVersion(model?.id)} ${lexicon.version}`.slice(0, 2_000);
        return { version, features: current.session.all().map(shown) };
      }),
  };
}

/** Evidence with text that shows the product, or all products. */
function materialOf(state: CaseState, productId: string) {
  return ordered(state.evidence).filter(
    ({ role, productId: shownProduct, text }) =>
      role === 'accused' && (shownProduct === null || shownProduct === productId) && text !== null,
  );
}

/** Features in the order of their claims, as the suggester reads them. */
function featuresOf(state: CaseState): SuggestFeature[] {
  const claims = ordered(state.rights).flatMap((right) => comparedClaims(state, right));
  const all = ordered(state.features);
  return claims.flatMap((claim) =>
    all
      .filter((feature) => feature.claimId === claim.id)
      .map(({ id, label, text, type }) => ({ id, label, text, type, claimNo: claim.no })),
  );
}

function decisionsOf(state: CaseState, productId: string): Decision[] {
  const confirmed = ordered(state.links).flatMap((link): Decision[] => {
    const { id, featureId, evidenceId, anchor, trust } = link;
    const isPersons = trust === 'confirmed' || trust === 'edited';
    if (link.productId !== productId || anchor.kind !== 'text' || !isPersons) return [];
    return [{ id, kind: 'confirm', featureId, evidenceId, start: anchor.start, end: anchor.end }];
  });
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
