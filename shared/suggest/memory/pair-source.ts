import type { EarlierCase } from '../../domain/earlier.ts';

/** The pair in the words of the person who confirmed it: names here may carry more (白色卡勾). */
export type Said = Readonly<{ term: string; part: string }>;

/** Who holds that two names mean the same part. */
export type PairSource =
  /** Learned from a passage linked in this case. */
  | Readonly<{ kind: 'linked' }>
  /** The expert said so of the words (同指). */
  | Readonly<{ kind: 'stated'; said: Said }>
  /** Confirmed in other cases of the patent. */
  | Readonly<{
      kind: 'earlier';
      said: Said;
      /** One of them stated it (同指); else it follows from what they linked. */
      isStated: boolean;
      cases: readonly EarlierCase[];
      /** The product of those cases is this one: it has a file in common. Others use other words. */
      isSameProduct: boolean;
      /** What another case of this product holds instead. */
      rival: Readonly<{ part: string; in: EarlierCase }> | null;
    }>;

/** How alike a pair counts, 0..1; all short of the same word. */
const LIKENESS = { linked: 0.95, stated: 0.95, earlierSameProduct: 0.95, earlier: 0.7 } as const;

export function likenessBy(source: PairSource): number {
  if (source.kind !== 'earlier') return LIKENESS[source.kind];
  return source.isSameProduct ? LIKENESS.earlierSameProduct : LIKENESS.earlier;
}
