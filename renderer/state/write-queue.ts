import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/util/result.ts';

export type SaveState =
  | Readonly<{ kind: 'saved'; at: string | null }>
  | Readonly<{ kind: 'saving' }>
  | Readonly<{ kind: 'unsaved'; error: AppError }>;

export type WriteQueue = Readonly<{
  add: <T>(call: (requestId: string) => Promise<Result<T>>) => Promise<Result<T>>;
  isBusy: () => boolean;
  /** Starts sending; the returned function lets what is under way end and gives up on retries. */
  open: () => () => void;
}>;

type Ports = Readonly<{
  newId: () => string;
  wait: (ms: number) => Promise<void>;
  setSave: (save: SaveState) => void;
}>;

const RETRY_AFTER_MS = [500, 1_000, 2_000, 4_000] as const;
/** The desk of a person: failures after which nothing is stored until something changes on the machine. */
const KEEPS_UNSAVED: readonly AppError['code'][] = [
  'PROFILE_READ_ONLY',
  'PROFILE_FULL',
  'PROFILE_BUSY',
  'PROFILE_CORRUPT',
  'PROFILE_UNUSABLE',
  'VERSION_MISMATCH',
  'FORBIDDEN',
];

/**
 * Sends writes one after another. When the host does not answer, the same request (same id, so it
 * counts once) is sent again until it does; what was typed later waits behind it in order.
 */
export function createWriteQueue({ newId, wait, setSave }: Ports): WriteQueue {
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;

  const send = async <T>(call: (requestId: string) => Promise<Result<T>>): Promise<Result<T>> => {
    const requestId = newId();
    setSave({ kind: 'saving' });
    for (let attempt = 0; ; attempt += 1) {
      const answer = await call(requestId);
      if (answer.ok || answer.error.code !== 'HOST_UNREACHABLE' || isClosed) return answer;
      setSave({ kind: 'unsaved', error: answer.error });
      await wait(RETRY_AFTER_MS[Math.min(attempt, RETRY_AFTER_MS.length - 1)] ?? 0);
    }
  };

  return {
    isBusy: () => waiting > 0,
    open: () => {
      isClosed = false;
      return () => {
        isClosed = true;
      };
    },
    add: (call) => {
      waiting += 1;
      const done = tail.then(async () => {
        const answer = await send(call);
        if (!answer.ok) setSave(afterFailure(answer.error));
        return answer;
      });
      tail = done.finally(() => {
        waiting -= 1;
      });
      return done as ReturnType<typeof call>;
    },
  };
}

/** A refused action leaves the case as it was stored; only a profile that cannot be written is unsaved. */
function afterFailure(error: AppError): SaveState {
  return KEEPS_UNSAVED.includes(error.code) ? { kind: 'unsaved', error } : { kind: 'saved', at: null };
}
