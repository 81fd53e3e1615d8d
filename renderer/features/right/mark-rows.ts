import type { MarkEntry } from '../../../shared/claims/mark-table.ts';
import type { ParsedClaim } from '../../../shared/claims/model.ts';
import { findMarks } from '../../../shared/claims/reference-marks.ts';

/** A reference mark with the numbers of the claims that use it. */
export type MarkRow = Readonly<{ entry: MarkEntry; claims: readonly number[]; isInDescription: boolean }>;

/** The table of reference marks of a patent as the screen shows it, in order of mark. */
export function markRows(claims: readonly ParsedClaim[], table: readonly MarkEntry[]): readonly MarkRow[] {
  const usedIn = claims.map(({ no, text }) => ({
    no,
    marks: new Set(findMarks(text).flatMap(({ marks }) => marks)),
  }));
  return table.map((entry) => ({
    entry,
    claims: usedIn.filter(({ marks }) => marks.has(entry.mark)).map(({ no }) => no),
    isInDescription: entry.names.some(({ sources }) => sources.some((source) => source !== 'claims')),
  }));
}
