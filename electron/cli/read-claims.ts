import { claimsOf } from '../../shared/claims/claims-of.ts';
import { readFrontPage } from '../../shared/claims/front-page.ts';
import type { ParsedClaim, ParsedClaimSet } from '../../shared/claims/model.ts';
import { fail } from '../../shared/errors/app-error.ts';
import type { ImportedFile } from '../import/imported-file.ts';
import type { CommandContext } from './command-context.ts';
import { type InputFile, readImported } from './io.ts';

/** No patent comes near it; larger numbers are slips of the hand. */
export const MAX_CLAIM_NO = 10_000;

/** The claims of a file, with what leads back into it. */
export type ReadClaims = Readonly<{
  source: { name: string; format: string; sha256: string };
  set: ParsedClaimSet;
  /** Where in the file's text the words begin that the claims were read from. */
  start: number;
  file: InputFile & ImportedFile;
}>;

/** Reads a file and parses its claims. NO_CLAIMS_FOUND when there are none, or the import's own codes. */
export async function readClaims(file: string, context: CommandContext): Promise<ReadClaims> {
  const imported = await readImported(file, context.streams);
  const { set, start } = claimsOf(imported);
  if (set.claims.length === 0) fail('NO_CLAIMS_FOUND', 'no claims in the file', { name: file });
  const bibliographic = imported.bibliographic ?? readFrontPage(imported.text);
  return {
    source: { name: imported.name, format: imported.format, sha256: imported.sha256 },
    set: { ...set, bibliographic },
    start,
    file: imported,
  };
}

/** The claim with that number. CLAIM_NOT_FOUND otherwise. */
export function findClaim(set: ParsedClaimSet, no: number): ParsedClaim {
  return (
    set.claims.find((claim) => claim.no === no) ??
    fail('CLAIM_NOT_FOUND', `claim ${no}`, { name: `权利要求${no}` })
  );
}
