import { expect } from 'vitest';
import { importFile } from '../../electron/import/import-file.ts';
import type { ImportLimits } from '../../electron/import/import-limits.ts';
import type { ImportedFile } from '../../electron/import/imported-file.ts';
import { importedTextSchema } from '../../shared/domain/imported-text.ts';
import { unwrap } from '../../shared/util/result.ts';

/** Imports a file that must succeed; its text and blocks are checked against the schema's invariants. */
export async function imported(
  name: string,
  content: Uint8Array | string,
  limits: Partial<ImportLimits> = {},
): Promise<ImportedFile> {
  const file = unwrap(await importFile({ name, bytes: bytesOf(content) }, limits));
  const { text, blocks, pageSizes, margins } = file;
  expect(importedTextSchema.parse({ text, blocks, pageSizes, margins }).text).toBe(text);
  return file;
}

/** The error's code of a file that must be refused; 'accepted' when it was not. */
export async function refusal(
  name: string,
  content: Uint8Array | string,
  limits: Partial<ImportLimits> = {},
): Promise<string> {
  const result = await importFile({ name, bytes: bytesOf(content) }, limits);
  return result.ok ? 'accepted' : result.error.code;
}

/** The words of each block. */
export function blockTexts({ text, blocks }: Pick<ImportedFile, 'text' | 'blocks'>): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end));
}

export function warningCodes({ warnings }: Pick<ImportedFile, 'warnings'>): string[] {
  return warnings.map(({ code }) => code);
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
