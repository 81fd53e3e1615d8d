import type { ParagraphHit } from '../../../shared/claims/description.ts';
import { stripMarks } from '../../../shared/claims/reference-marks.ts';
import { otherWords } from '../../../shared/claims/term-table.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import type { Patent } from '../../parts/patent/use-patent.ts';

/** What is looked up in the description. Feature by id, so that new words of the feature are looked up at once. */
export type LookUp =
  | Readonly<{ by: 'all' }>
  | Readonly<{ by: 'words'; words: string }>
  | Readonly<{ by: 'term'; term: string }>
  | Readonly<{ by: 'feature'; id: string }>;

export const ALL: LookUp = { by: 'all' };

/** A feature with the paragraphs that speak of it, the closest first. */
export type Support = Readonly<{ feature: Feature; hits: readonly ParagraphHit[] }>;

/** Which paragraphs speak of which feature. Features that are no words of the claim (a step order) have none. */
export function supportOf(features: readonly Feature[], patent: Patent): readonly Support[] {
  return features
    .filter(({ span }) => span !== null)
    .map((feature) => ({ feature, hits: patent.index.aboutFeature(feature.text) }));
}

/** The paragraphs that answer a look-up, in the order to show them. */
export function paragraphsFor(
  lookUp: LookUp,
  patent: Patent,
  support: readonly Support[],
): readonly ParagraphHit[] {
  switch (lookUp.by) {
    case 'words':
      return patent.index.withTerm(lookUp.words);
    case 'term':
      return patent.index.withTerm(lookUp.term, otherWords(lookUp.term, patent.terms));
    case 'feature':
      return support.find(({ feature }) => feature.id === lookUp.id)?.hits ?? [];
    case 'all':
      return patent.description.paragraphs.map((paragraph) => ({ paragraph, score: 1, terms: [] }));
  }
}

/** The features that a paragraph speaks of, by the paragraph's number. */
export function featuresByParagraph(support: readonly Support[]): ReadonlyMap<number, readonly Feature[]> {
  const found = new Map<number, Feature[]>();
  for (const { feature, hits } of support) {
    for (const { paragraph } of hits) {
      found.set(paragraph.no, [...(found.get(paragraph.no) ?? []), feature]);
    }
  }
  return found;
}

/** Terms of a feature that the description does not use, nor any other word for the same part. */
export function unseenTerms(feature: Feature, patent: Patent): readonly string[] {
  const words = stripMarks(feature.text).text;
  return patent.terms
    .filter(({ term }) => words.includes(term))
    .filter(({ term }) => patent.index.withTerm(term, otherWords(term, patent.terms)).length === 0)
    .map(({ term }) => term);
}
