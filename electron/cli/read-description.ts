import { descriptionIn, descriptionOfFile, type LocatedText } from '../../shared/claims/description-of.ts';
import type { CommandContext } from './command-context.ts';
import { readImported } from './io.ts';
import type { ReadClaims } from './read-claims.ts';

type DescriptionSource = Readonly<{
  /** The file it stands in; null when there is no description. */
  source: ReadClaims['source'] | null;
  located: LocatedText;
  /** The whole of that file. */
  file: ReadClaims['file'];
}>;

/** The description of a file that is named for it, else of the claims' own file; empty when there is none. */
export async function readDescription(
  name: string | undefined,
  claims: ReadClaims,
  context: CommandContext,
): Promise<DescriptionSource> {
  if (name === undefined) {
    const located = descriptionIn(claims.file, claims);
    return { source: located.text === '' ? null : claims.source, located, file: claims.file };
  }
  const file = await readImported(name, context.streams);
  const { format, sha256 } = file;
  return { source: { name: file.name, format, sha256 }, located: descriptionOfFile(file), file };
}
