import { claimsOf } from '../../../shared/claims/claims-of.ts';
import {
  type Description,
  type DescriptionIndex,
  indexDescription,
  parseDescription,
} from '../../../shared/claims/description.ts';
import { descriptionIn, descriptionOfFile, type LocatedText } from '../../../shared/claims/description-of.ts';
import { type MarkEntry, markTable } from '../../../shared/claims/mark-table.ts';
import type { ParsedClaimSet } from '../../../shared/claims/model.ts';
import { parseClaims } from '../../../shared/claims/parse.ts';
import { sourceOffset } from '../../../shared/claims/repairs.ts';
import { type SourcePlace, sourcePlaces } from '../../../shared/claims/source-place.ts';
import { type TermEntry, termTable } from '../../../shared/claims/term-table.ts';
import type { Claim } from '../../../shared/domain/claim.ts';
import type { ImportedText } from '../../../shared/domain/imported-text.ts';
import type { Right } from '../../../shared/domain/right.ts';
import { markedClaims, presentClaims } from './present-claims.ts';

/** Gives the place in the source, as a person counts, of an offset in the text that was made from it. */
export type PlaceOf = (offset: number) => SourcePlace;

/** The claims as their source gives them: repairs and problems of the whole, with places in the source. */
export type ClaimsSourceReading = Readonly<{
  /** What the claims were read from, before any repair. */
  text: string;
  set: ParsedClaimSet;
  /** Where in the file that text begins. */
  start: number;
  /** Of an offset in `set.text`. */
  placeOf: PlaceOf;
  /** Of an offset in `text`, where repairs are. */
  placeInSource: PlaceOf;
}>;

/** The claims again from what they were loaded from; null where nothing was loaded. */
export function readClaimsSource(right: Right, file: ImportedText | undefined): ClaimsSourceReading | null {
  const keptOriginals = right.keptOriginals ?? [];
  if (file !== undefined) return readFile(file, keptOriginals);
  const text = right.claimsSource ?? right.claimsText;
  return text === '' ? null : readPasted(text, keptOriginals);
}

/** The claims of a file. */
export function readFile(file: ImportedText, keptOriginals: readonly number[] = []): ClaimsSourceReading {
  const { text, start, set } = claimsOf(markedClaims(file));
  const kept = keptOriginals.length === 0 ? set : parseClaims(text, { keptOriginals });
  return located(text, start, kept, sourcePlaces(file.text, file.blocks));
}

/** A claims text of its own, such as a pasted one. */
export function readPasted(text: string, keptOriginals: readonly number[] = []): ClaimsSourceReading {
  return located(text, 0, parseClaims(text, { keptOriginals }), sourcePlaces(text));
}

function located(text: string, start: number, set: ParsedClaimSet, places: PlaceOf): ClaimsSourceReading {
  const sourceAt = (offset: number) => start + sourceOffset(set.repairs, offset);
  return {
    text,
    start,
    set,
    placeOf: (offset) => places(sourceAt(offset)),
    placeInSource: (at) => places(start + at),
  };
}

/** The description of a patent with everything that is looked up in it. */
export type PatentDescription = Readonly<{
  description: Description;
  marks: readonly MarkEntry[];
  terms: readonly TermEntry[];
  index: DescriptionIndex;
  placeOf: PlaceOf;
}>;

/** The files of a right as far as they are there. */
export type RightFiles = Readonly<{
  claims: ImportedText | undefined;
  description: ImportedText | undefined;
}>;

/** Reads the description from where the right says that it stands: a file, pasted words, or beside the claims. */
export function readDescription(
  right: Right,
  claims: readonly Claim[],
  files: RightFiles,
  reading: ClaimsSourceReading | null,
): PatentDescription {
  const present = presentClaims(right, claims).claims;
  const [words, places] = descriptionWords(right, files, reading);
  const description = parseDescription(words.text);
  const marks = markTable({ claims: present, description: description.text });
  const terms = termTable(present, marks, description.text);
  const names = terms.flatMap(({ term, variants }) => [term, ...variants.map((variant) => variant.term)]);
  const index = indexDescription(description, names);
  const placeOf: PlaceOf = (offset) => places(words.sourceAt(sourceOffset(description.repairs, offset)));
  return { description, marks, terms, index, placeOf };
}

function descriptionWords(
  right: Right,
  files: RightFiles,
  reading: ClaimsSourceReading | null,
): readonly [LocatedText, PlaceOf] {
  const { description: file } = files;
  if (file !== undefined) {
    const words = descriptionOfFile({ ...markedClaims(file), blocks: file.blocks });
    return [words, sourcePlaces(file.text, file.blocks)];
  }
  const pasted = right.descriptionText ?? '';
  if (pasted !== '') return [{ text: pasted, sourceAt: (offset) => offset }, sourcePlaces(pasted)];
  if (reading === null) return [{ text: '', sourceAt: (offset) => offset }, sourcePlaces('')];
  const source = files.claims ?? { text: reading.text, blocks: [] };
  return [descriptionIn(source, reading), sourcePlaces(source.text, source.blocks)];
}
