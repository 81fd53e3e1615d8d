import { descriptionIn } from '../claims/description-of.ts';
import type { ParsedClaim, ParsedClaimSet } from '../claims/model.ts';
import type { Id } from '../domain/ids.ts';
import type { Right } from '../domain/right.ts';

type Place = Partial<Pick<Right, 'descriptionEvidenceId' | 'descriptionText'>>;

/**
 * Where the description is read after other claims were loaded. A text that brings its own is read there; else the
 * description that was there stays, so that another version of the claims alone never loses it. Whether a file
 * beside its claims holds one is not known here: the service that read it says so.
 */
export function keptDescription(
  right: Right,
  present: readonly ParsedClaim[],
  parsed: ParsedClaimSet,
  evidenceId: Id | null,
): Place {
  const isSameFile = evidenceId !== null && evidenceId === right.claimsEvidenceId;
  if (isSameFile) return {};
  if (evidenceId === null && descriptionIn(wholeText(parsed.text), inWhole(parsed)).text !== '') {
    return { descriptionEvidenceId: null, descriptionText: null };
  }
  if ((right.descriptionEvidenceId ?? right.descriptionText ?? null) !== null) return {};
  if (right.claimsEvidenceId !== null) return { descriptionEvidenceId: right.claimsEvidenceId };
  const set = { text: right.claimsText, claims: present, problems: [], repairs: [], bibliographic: null };
  const { text } = descriptionIn(wholeText(right.claimsText), inWhole(set));
  return text === '' ? {} : { descriptionText: text };
}

/** Offsets of a parsed set count in its repaired text, which is the whole. */
function inWhole(set: ParsedClaimSet) {
  return { set: { ...set, repairs: [] }, start: 0 };
}

function wholeText(text: string) {
  return { text, blocks: [] };
}
