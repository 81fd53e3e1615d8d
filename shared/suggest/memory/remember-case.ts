import { productFiles } from '../../domain/accused-evidence.ts';
import type { EarlierCase } from '../../domain/earlier.ts';
import type { CaseState } from '../../domain/entities.ts';
import { wordsKey } from '../../domain/feature-words.ts';
import type { Id } from '../../domain/ids.ts';
import { effectiveVerdict, judgmentId } from '../../domain/judgment.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldFeature, foldText } from '../reading/fold.ts';
import { buildMaterialIndex } from '../reading/material-index.ts';
import { isAnotherPart, isTelling } from '../scoring/telling-pairs.ts';
import { type Correspondence, TermMatcher } from '../scoring/term-similarity.ts';
import { createSuggestionSession } from '../session.ts';
import { confirmedPassages, featuresOf, type TextLink } from './case-comparison.ts';

/** What one case of a patent confirmed, product by product. */
export type CaseMemory = Readonly<{ in: EarlierCase; products: readonly ProductMemory[] }>;

export type RememberedPair = Correspondence & Readonly<{ isStated: boolean }>;

type ProductMemory = Readonly<{
  /** Hashes of the files that show the product. */
  files: readonly string[];
  pairs: readonly RememberedPair[];
  passages: readonly Readonly<{ words: string; text: string; start: number; end: number }>[];
}>;

/**
 * Derives from the links of features found identical or equivalent which part of the product stood for which term of
 * the claim, as a session learns it while a person works, and from what the expert stated of words. Nothing is read
 * but the case: a link keeps the words it quotes.
 */
export function rememberCase(state: CaseState, earlier: EarlierCase, lexicon: Lexicon): CaseMemory {
  const products = Object.keys(state.products).sort();
  return { in: earlier, products: products.map((productId) => rememberProduct(state, productId, lexicon)) };
}

function rememberProduct(state: CaseState, productId: Id, lexicon: Lexicon): ProductMemory {
  const links = confirmedPassages(state, productId).filter(({ featureId }) => {
    const verdict = effectiveVerdict(state.judgments[judgmentId(featureId, productId)]);
    return verdict === 'IDENTICAL' || verdict === 'EQUIVALENT';
  });
  const stated = statedPairs(state, productId);
  const known = new Set(stated.map(pairKey));
  const learned = learnedPairs(state, links, lexicon).filter((pair) => !known.has(pairKey(pair)));
  return {
    files: [...productFiles(state, productId)],
    pairs: [
      ...stated.map((pair) => ({ ...pair, isStated: true })),
      ...learned.map((pair) => ({ ...pair, isStated: false })),
    ],
    passages: links.map(({ featureId, evidenceId, anchor: { start, end } }) => ({
      words: wordsKey(state.features[featureId]?.text ?? ''),
      text: state.evidence[evidenceId]?.text?.sha256 ?? '',
      start,
      end,
    })),
  };
}

/** What a session learns from these links, as far as it can be said of another case. */
function learnedPairs(
  state: CaseState,
  links: readonly TextLink[],
  lexicon: Lexicon,
): readonly Correspondence[] {
  if (links.length === 0) return [];
  const quotes = links.map(({ id, anchor }) => ({ id, text: anchor.quote }));
  const session = createSuggestionSession(featuresOf(state), buildMaterialIndex(quotes, lexicon));
  const plain = new TermMatcher(lexicon);
  const isEvident = ({ term, part }: Correspondence) => {
    const match = plain.match(term, part);
    return match.value >= EVIDENT && isTelling(term, part, match, lexicon);
  };
  return links.flatMap(({ id, featureId, anchor: { quote } }) => {
    const before = new Set(session.correspondences().map(pairKey));
    session.confirm(featureId, id, 0, quote.length);
    return session.correspondences().filter((pair) => {
      const { term, part } = pair;
      if (before.has(pairKey(pair)) || term === part || part.length > LONGEST_NAME) return false;
      if (isAnotherPart(term, part)) return false;
      const { held, places, named } = supportOf(pair, state, links);
      if (2 * held < named) return false;
      return isEvident(pair) || (held > 1 && places > 1);
    });
  });
}

/**
 * Of the linked features that name the term, how many have the part in a passage linked to them, and in how many
 * different passages: one passage linked to many features holds each of its words to be everything.
 */
function supportOf(
  { term, part }: Correspondence,
  { features }: CaseState,
  links: readonly TextLink[],
): Readonly<{ held: number; places: number; named: number }> {
  const naming = links.filter(({ featureId }) => foldFeature(features[featureId]?.text ?? '').includes(term));
  const holding = naming.filter(({ anchor }) => foldText(anchor.quote).includes(part));
  const featuresOfLinks = (some: readonly TextLink[]) => new Set(some.map(({ featureId }) => featureId)).size;
  const places = new Set(holding.map(({ anchor: { quote } }) => quote)).size;
  return { held: featuresOfLinks(holding), places, named: featuresOfLinks(naming) };
}

/** So alike that two names are taken for one part after one link; any other pair needs two, in two passages. */
const EVIDENT = 0.6;
/** Longer runs are parts of sentences, not names. */
const LONGEST_NAME = 6;

/** What the expert states for the product (同指), in an order that does not depend on how the case was kept. */
export function statedPairs(state: CaseState, productId: Id): readonly Correspondence[] {
  return Object.values(state.aliases)
    .filter((alias) => alias.productId === null || alias.productId === productId)
    .map(({ term, part }) => ({ term, part }))
    .sort((a, b) => (pairKey(a) < pairKey(b) ? -1 : 1));
}

/** Equal for equal pairs. */
export function pairKey({ term, part }: Correspondence): string {
  return `${term}\n${part}`;
}
