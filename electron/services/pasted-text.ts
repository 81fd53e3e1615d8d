import type { ImportedBlock } from '../../shared/domain/imported-text.ts';

/** Pasted words as a file: the bytes that are hashed, and one block per line that says something. */
export function pastedText(name: string, pasted: string, hashBytes: (bytes: Uint8Array) => string) {
  const text = pasted.replace(/\r\n?/g, '\n').toWellFormed();
  const bytes = new TextEncoder().encode(text);
  return {
    name: `${name}.txt`,
    format: 'txt',
    mime: 'text/plain',
    sha256: hashBytes(bytes),
    sizeBytes: bytes.length,
    text,
    blocks: blocksOf(text),
    warnings: [],
    bytes,
  } as const;
}

function blocksOf(text: string): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = line.index + line[0].trimEnd().length;
    if (end > start) blocks.push({ start, end, kind: 'paragraph', paragraph: blocks.length + 1 });
  }
  return blocks;
}
