import type { Client } from '../../shared/contract/host.ts';
import type { ShellHost } from '../services/shell-host.ts';
import type { Streams } from './io.ts';

/** What every command is given. */
export type CommandContext = Readonly<{
  streams: Streams;
  /** Prints one JSON document with `--json`, the words for people otherwise. */
  print: (value: unknown, words: () => string) => void;
  /** Runs `work` on a profile (`--profile` unless another is named), which is closed in order afterwards. */
  withHost: <T>(work: (host: CommandHost) => Promise<T>, profileDir?: string) => Promise<T>;
  resourcesDir: string;
}>;

export type CommandHost = Readonly<{ client: Client; host: ShellHost }>;
