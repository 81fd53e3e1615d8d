import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { redact } from './redact.ts';

export type LogFacts = Readonly<Record<string, string | number | boolean>>;

/** Writes one redacted line: what happened, and short facts. Never throws: a log must not stop the work. */
export type Log = (event: string, facts?: LogFacts) => void;

const KEPT_DAYS = 14;

/**
 * A log with one file a day under `folder`, the last fortnight kept. When the folder cannot be written
 * the lines go to `fallback` (standard error), so that a full disk still leaves a trace.
 */
export function createLog(folder: string, now: () => string, fallback: (line: string) => void): Log {
  let day = '';
  return (event, facts = {}) => {
    const at = now();
    const words = Object.entries(facts).map(([name, value]) => `${name}=${redact(String(value))}`);
    const line = `${at} ${redact(event)}${words.length > 0 ? ` ${words.join(' ')}` : ''}`;
    try {
      if (day !== at.slice(0, 10)) {
        day = at.slice(0, 10);
        mkdirSync(folder, { recursive: true });
        dropOld(folder);
      }
      appendFileSync(join(folder, `bidui-${day}.log`), `${line.replaceAll('\n', '\n  ')}\n`);
    } catch {
      fallback(line);
    }
  };
}

function dropOld(folder: string): void {
  const files = readdirSync(folder).filter((name) => /^bidui-\d{4}-\d{2}-\d{2}\.log$/.test(name));
  for (const name of files.sort().slice(0, -KEPT_DAYS)) rmSync(join(folder, name), { force: true });
}
