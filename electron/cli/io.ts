import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { MAX_FILE_BYTES } from '../../shared/contract/files.contract.ts';
import { type AppError, fail } from '../../shared/errors/app-error.ts';
import { ERRORS_ZH, fillWords } from '../../shared/errors/words-zh.ts';
import { importFile } from '../import/import-file.ts';
import type { ImportedFile } from '../import/imported-file.ts';

/** Exit statuses of the command line: public, scripts rely on them. */
export const EXIT = { done: 0, problem: 1, usage: 2, fault: 3 } as const;

/** Where a command reads and writes; tests pass their own. */
export type Streams = Readonly<{
  stdin: AsyncIterable<Uint8Array>;
  out: (text: string) => void;
  note: (text: string) => void;
}>;

export type InputFile = Readonly<{ name: string; bytes: Uint8Array }>;

/**
 * A file named on the command line, read whole; `-` is standard input. FILE_NOT_FOUND when it is not there,
 * FILE_TOO_LARGE before more is read than any command takes.
 */
export async function readInput(file: string, streams: Streams): Promise<InputFile> {
  if (file === '-') return { name: 'stdin.txt', bytes: await readStream(streams.stdin) };
  if ((await sizeOf(file)) > MAX_FILE_BYTES) return fail('FILE_TOO_LARGE', 'input', { name: file });
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch {
    // Gone since, or not readable: for the person it is the same, the name tells which file.
    return fail('FILE_NOT_FOUND', 'input', { name: file });
  }
}

/** Reads a file and takes its text; a failure says which file it was. The importer's own codes. */
export async function readImported(file: string, streams: Streams): Promise<ImportedFile & InputFile> {
  const { bytes, ...input } = await readInput(file, streams);
  const imported = await importFile({ ...input, bytes });
  if (imported.ok) return { ...imported.value, bytes };
  const { code, message, details } = imported.error;
  return fail(code, message, { ...details, name: file });
}

/** The JSON of a file, as Windows writes it too (with a byte order mark). INVALID_INPUT when it is none. */
export async function readJson(file: string, streams: Streams): Promise<unknown> {
  const { bytes } = await readInput(file, streams);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Neither UTF-8 nor JSON: the code names it.
    return fail('INVALID_INPUT', 'not JSON', { paths: 'JSON' });
  }
}

/** Whether a file of that name is there. */
export async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

/** Parser of an option that takes a whole number from `least` to `most`; anything else is wrong usage. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    const isFit = /^\d+$/.test(text) && value >= least && value <= most;
    if (!isFit) throw new InvalidArgumentError(`${least}–${most}`);
    return value;
  };
}

/** One line a person understands: what it is about, what happened, what to do, and the code in brackets. */
export function errorLine(error: AppError): string {
  const { details = {} } = error;
  const { what, todo } = fillWords(ERRORS_ZH[error.code], details);
  const about = details.name === undefined ? '' : `${details.name}：`;
  const where = details.paths === undefined ? '' : `不符合要求的是：${details.paths}。`;
  return `${about}${what}${where}${todo} [${error.code}]`.replace(/\s+/g, ' ');
}

async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.size ?? 0;
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of stream) {
    sizeBytes += chunk.length;
    if (sizeBytes > MAX_FILE_BYTES) return fail('FILE_TOO_LARGE', 'standard input');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
