import { Readable } from 'node:stream';
import { runCli } from '../../electron/cli/run-cli.ts';

/** What a command line came to: its exit status, what it printed, and what it said beside. */
type BiduiRun = Readonly<{ status: number; out: string; note: string }>;

/** Runs a command line in this process, with nothing on its standard input. */
export async function runBidui(...args: readonly string[]): Promise<BiduiRun> {
  const out: string[] = [];
  const note: string[] = [];
  const status = await runCli(args, {
    stdin: Readable.from([]),
    out: (text) => void out.push(text),
    note: (text) => void note.push(text),
  });
  return { status, out: out.join(''), note: note.join('') };
}
