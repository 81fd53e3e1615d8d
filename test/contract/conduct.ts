import type { MethodInput, MethodName } from '../../shared/contract/host.ts';
import type { ErrorCode } from '../../shared/errors/codes.ts';
import type { Result } from '../../shared/util/result.ts';
import type { HostExtras, World } from './contract-host.ts';

/** A profile of its own for tests that break it or open it in another way. */
export type Fresh = (extras?: HostExtras) => Promise<World>;

/** What must be true of one method, over any transport. */
export type Conduct<N extends MethodName> = Readonly<{
  /** An input of the right shape; only its shape counts. */
  input: MethodInput<N>;
  /** Calls it as a person's work would and checks what came of it. */
  succeeds: (world: World, fresh: Fresh) => Promise<void>;
  /** How to bring about each error that the contract declares. */
  errors: Readonly<Partial<Record<ErrorCode, Provocation>>>;
}>;

export type Provocation = (world: World, fresh: Fresh) => Promise<Result<unknown>>;

export type ConductOf<S extends string> = Readonly<{
  [N in MethodName as N extends `${S}.${string}` ? N : never]: Conduct<N>;
}>;

export const NOBODY = 'nobody';
export const SOME_HASH = 'a'.repeat(64);

/** Prepares on a profile that can be written, then opens it for reading only and acts. */
export function whenReadOnly<T>(
  prepare: (world: World) => Promise<T>,
  act: (world: World, prepared: T) => Promise<Result<unknown>>,
): Provocation {
  return whenOpened({ access: 'read' }, prepare, act);
}

/** The same on a disk that has no room left. */
export function whenFull<T>(
  prepare: (world: World) => Promise<T>,
  act: (world: World, prepared: T) => Promise<Result<unknown>>,
): Provocation {
  return whenOpened({ reserveBytes: Number.MAX_SAFE_INTEGER }, prepare, act);
}

export function whenOpened<T>(
  extras: HostExtras,
  prepare: (world: World) => Promise<T>,
  act: (world: World, prepared: T) => Promise<Result<unknown>>,
): Provocation {
  return async (_world, fresh) => {
    const world = await fresh();
    const prepared = await prepare(world);
    return act(await world.open(extras), prepared);
  };
}

/** For provocations that need nothing prepared; the profile must exist to be opened for reading. */
export async function nothing(): Promise<null> {
  return null;
}
