import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { AppFailure, appError } from '../../shared/errors/app-error.ts';
import { ERRORS_ZH, fillWords } from '../../shared/errors/words-zh.ts';

/** Exit statuses of the command line: public, scripts rely on them. */
export const EXIT = { done: 0, problem: 1, usage: 2, fault: 3 } as const;

/** Where a command reads and writes; tests pass their own. */
export type Streams = Readonly<{
  stdin: AsyncIterable<Uint8Array>;
  out: (text: string) => void;
  note: (text: string) => void;
}>;

/** A file named on the command line, read whole; `-` is standard input. FILE_NOT_FOUND when it is not there. */
export async function readInput(
  file: string,
  streams: Streams,
): Promise<{ name: string; bytes: Uint8Array }> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of streams.stdin) chunks.push(chunk);
    return { name: 'stdin.txt', bytes: Buffer.concat(chunks) };
  }
  try {
    return { name: path.basename(file), bytes: await readFile(file) };
  } catch {
    // Missing, a folder, or not readable: for the person it is the same, the name tells which file.
    throw new AppFailure(appError('FILE_NOT_FOUND', file));
  }
}

/** One line a person understands, with the code in brackets. */
export function errorLine(error: AppError): string {
  const { what, todo } = fillWords(ERRORS_ZH[error.code], error.details);
  const about = error.code === 'FILE_NOT_FOUND' ? `${error.message}：` : '';
  return `${about}${what}${todo} [${error.code}]`;
}
