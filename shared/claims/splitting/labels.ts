import type { ClaimKind, LabelStyle } from '../model.ts';
import type { Draft, Place } from './outline.ts';

/**
 * Labels in reading order (rule F15): `A`, `B`, parts `B1`, `B2` for an independent claim in letters; `1.0` for the
 * subject title, `1.1`, parts `1.1.1` in numbers. What a dependent claim adds is always numbered `2.1`, `2.2`.
 */
export function labelsOf(
  claim: Readonly<{ no: number; kind: ClaimKind }>,
  drafts: readonly Pick<Draft, 'isTitle'>[],
  places: readonly Place[],
  style: LabelStyle,
): readonly string[] {
  const isLettered = style === 'letters' && claim.kind === 'independent';
  const labels: string[] = [];
  const parts = new Map<number, number>();
  let top = drafts[0]?.isTitle === true || isLettered ? 0 : 1;
  drafts.forEach((_, index) => {
    const place = places[index];
    if (place?.isPart === true && place.parent !== undefined) {
      const part = (parts.get(place.parent) ?? 0) + 1;
      parts.set(place.parent, part);
      labels.push(`${labels[place.parent] ?? ''}${isLettered ? '' : '.'}${part}`);
    } else {
      labels.push(isLettered ? letters(top) : `${claim.no}.${top}`);
      top++;
    }
  });
  return labels;
}

/** 0 → A, 25 → Z, 26 → AA, as columns of a spreadsheet are named. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
