import { accusedEvidence, productFiles } from '../../domain/accused-evidence.ts';
import type { EarlierCase } from '../../domain/earlier.ts';
import type { CaseState } from '../../domain/entities.ts';
import { wordsKey } from '../../domain/feature-words.ts';
import type { Id } from '../../domain/ids.ts';
import type { RememberedPassage } from '../session.ts';
import { featuresOf } from './case-comparison.ts';
import type { KnownPair } from './known-pairs.ts';
import { type CaseMemory, pairKey, type RememberedPair } from './remember-case.ts';

/**
 * What other cases of the patent, newest first, have to offer for a product of this one. Pairs of the same product (a
 * file in common) come with what another case holds instead, where two disagree; neither is left out.
 */
export function recall(
  memories: readonly CaseMemory[],
  state: CaseState,
  productId: Id,
): Readonly<{ known: readonly KnownPair[]; remembered: readonly RememberedPassage[] }> {
  const files = productFiles(state, productId);
  const held = memories.flatMap((memory) =>
    memory.products.flatMap(({ pairs, files: theirs }) =>
      pairs.map(
        (pair): Held => ({ ...pair, in: memory.in, isSameProduct: theirs.some((file) => files.has(file)) }),
      ),
    ),
  );
  return { known: knownPairs(held), remembered: rememberedPassages(memories, state, productId) };
}

type Held = RememberedPair & Readonly<{ in: EarlierCase; isSameProduct: boolean }>;

function knownPairs(held: readonly Held[]): readonly KnownPair[] {
  return [...Map.groupBy(held, pairKey).values()].flatMap((same) => {
    const isSameProduct = same.some((each) => each.isSameProduct);
    const holders = same.filter((each) => each.isSameProduct === isSameProduct);
    const [first] = holders;
    if (first === undefined) return [];
    const { term, part } = first;
    const cases = distinctCases(holders);
    const isStated = holders.some((each) => each.isStated);
    const rival = isSameProduct ? rivalOf(first, cases, held) : null;
    return [
      {
        term,
        part,
        source: { kind: 'earlier' as const, said: { term, part }, isStated, cases, isSameProduct, rival },
      },
    ];
  });
}

/** The newest case of the product that names another part for the term (not 按钮 for 开盖按钮), and not this one too. */
function rivalOf({ term, part }: Held, cases: readonly EarlierCase[], held: readonly Held[]) {
  const other = held.find(
    (each) =>
      each.isSameProduct &&
      each.term === term &&
      !each.part.includes(part) &&
      !part.includes(each.part) &&
      !cases.some(({ caseNo }) => caseNo === each.in.caseNo),
  );
  return other === undefined ? null : { part: other.part, in: other.in };
}

function rememberedPassages(
  memories: readonly CaseMemory[],
  state: CaseState,
  productId: Id,
): readonly RememberedPassage[] {
  const materials = accusedEvidence(state, productId);
  const byWords = Map.groupBy(featuresOf(state), ({ text }) => wordsKey(text));
  const found = memories.flatMap((memory) =>
    memory.products.flatMap(({ passages }) =>
      passages.flatMap(({ words, text, start, end }) =>
        (byWords.get(words) ?? []).flatMap(({ id }) =>
          materials
            .filter((piece) => piece.text?.sha256 === text)
            .map((piece) => ({ featureId: id, materialId: piece.id, start, end, in: memory.in })),
        ),
      ),
    ),
  );
  const samePlace = Map.groupBy(found, (one) =>
    JSON.stringify([one.featureId, one.materialId, one.start, one.end]),
  );
  return [...samePlace.values()].flatMap((same) =>
    same.slice(0, 1).map(({ in: _in, ...place }) => ({ ...place, cases: same.map((each) => each.in) })),
  );
}

function distinctCases(held: readonly Held[]): readonly EarlierCase[] {
  return [...new Map(held.map((each) => [each.in.caseNo, each.in])).values()];
}
