import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const require = createRequire(import.meta.url);

/** The script of an installed tool, to be run by this very Node: works alike on Linux, macOS and Windows. */
export function toolPath(file: string): string {
  return require.resolve(`../node_modules/${file}`);
}

export type CommandResult = Readonly<{ exitCode: number; output: string; seconds: number }>;

/** Runs a script on this Node and keeps what it prints (both streams, in order of arrival). */
export function runQuietly(script: string, args: readonly string[]): Promise<CommandResult> {
  const started = process.hrtime.bigint();
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, output: output.trim(), seconds: secondsSince(started) });
    });
  });
}

/** Runs a script on this Node with the terminal handed over; answers its exit status. */
export function runOpenly(script: string, args: readonly string[]): Promise<number> {
  return runProgram(process.execPath, [script, ...args]);
}

/** Runs a program with the terminal handed over; answers its exit status. */
export function runProgram(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit' });
  // The terminal sends Ctrl+C to both; staying alive lets the child end in order.
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', ignore);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', ignore);
      resolve(code ?? 1);
    });
  });
}

function ignore(): void {
  // The child decides when it has ended.
}

/** Seconds since a reading of `process.hrtime.bigint()`. */
export function secondsSince(started: bigint): number {
  return Number(process.hrtime.bigint() - started) / 1e9;
}
