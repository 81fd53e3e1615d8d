import type { z } from 'zod';
import type { Result } from '../util/result.ts';
import type { Contract, EventName, Events } from './contract.ts';
import type { Grant } from './files.contract.ts';

type InOf<M> = M extends { in: infer I extends z.ZodType } ? z.input<I> : never;
type OutOf<M> = M extends { out: infer O extends z.ZodType } ? z.output<O> : never;
type ParsedInOf<M> = M extends { in: infer I extends z.ZodType } ? z.output<I> : never;

/** `cases.run`, `system.info` …: every method by its public name. */
export type MethodName = {
  [S in keyof Contract & string]: `${S}.${keyof Contract[S] & string}`;
}[keyof Contract & string];

export type MethodOf<N extends MethodName> = N extends `${infer S}.${infer M}`
  ? S extends keyof Contract
    ? M extends keyof Contract[S]
      ? Contract[S][M]
      : never
    : never
  : never;

export type MethodInput<N extends MethodName> = InOf<MethodOf<N>>;
export type MethodOutput<N extends MethodName> = OutOf<MethodOf<N>>;
export type EventPayload<E extends EventName> = z.output<Events[E]>;

/** Typed calls: `client.cases.run({...})` answers a Result, never throws for expected failures. */
export type Client = {
  readonly [S in keyof Contract]: {
    readonly [M in keyof Contract[S]]: (
      input: InOf<Contract[S][M]>,
    ) => Promise<Result<OutOf<Contract[S][M]>>>;
  };
};

/** What a host must provide, one function per method; input is parsed already. */
export type Handlers = {
  readonly [S in keyof Contract]: {
    readonly [M in keyof Contract[S]]: (
      input: ParsedInOf<Contract[S][M]>,
    ) => Promise<Result<OutOf<Contract[S][M]>>>;
  };
};

/** What differs between shells; features ask for a capability, never for a platform. */
export type Capabilities = Readonly<{
  shell: 'electron' | 'browser';
  /** A native "save as" dialog answers downloads; otherwise the browser's own. */
  nativeDialogs: boolean;
}>;

/** A file as a page holds it; the browser's `File` is one. */
export type UploadFile = Readonly<{
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}>;

/** All a page knows of the machine it runs on. */
export type Host = Readonly<{
  client: Client;
  capabilities: Capabilities;
  /** Hands a file over; the answer is used up by one import. */
  upload: (file: UploadFile) => Promise<Result<Grant>>;
  /** Saves a produced file where the person wants it; false when they thought better of it. */
  save: (grant: Grant) => Promise<Result<boolean>>;
  /** Address of a stored file for `<img>` and the PDF reader. */
  blobUrl: (sha256: string, mime: string) => string;
  /** Calls back on every event of that name; returns how to stop. */
  subscribe: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;
}>;
