import type { Suggestion } from '../../../shared/contract/suggestions.contract.ts';
import { textAnchor } from '../../../shared/domain/anchor.ts';
import type { Feature } from '../../../shared/domain/claim.ts';
import type { Link } from '../../../shared/domain/evidence.ts';
import { type ImportedText, placeAt } from '../../../shared/domain/imported-text.ts';
import type { ReaderMark } from '../../parts/readers/marks.ts';

/** Suggestions have no id of their own: their place names them. */
export function suggestionMarkId({ evidenceId, start, end }: Suggestion): string {
  return `suggestion-${evidenceId}-${start}-${end}`;
}

type Features = Readonly<Record<string, Pick<Feature, 'label' | 'text'>>>;

/** Links of one piece of evidence as marks: those of the current row stand out. */
export function linkMarks(
  links: readonly Link[],
  features: Features,
  current: string | null,
): readonly ReaderMark[] {
  return links.flatMap((link): ReaderMark[] => {
    const feature = features[link.featureId];
    if (feature === undefined) return [];
    const { label, text } = feature;
    const tone = link.featureId === current ? 'current' : 'link';
    return [{ id: link.id, anchor: link.anchor, label, tone, title: `${label} ${text}` }];
  });
}

/** Suggestions of the current row as marks in the material that holds them. */
export function suggestionMarks(
  suggestions: readonly Suggestion[],
  evidenceId: string,
  material: ImportedText | undefined,
): readonly ReaderMark[] {
  if (material === undefined) return [];
  return suggestions
    .filter((suggestion) => suggestion.evidenceId === evidenceId && suggestion.end <= material.text.length)
    .map((suggestion, index) => ({
      id: suggestionMarkId(suggestion),
      anchor: textAnchor(
        material.text,
        suggestion.start,
        suggestion.end,
        placeAt(material, suggestion.start),
      ),
      label: `${index + 1}`,
      tone: 'suggestion',
    }));
}
