import { type AppError, AppFailure, appError, type ErrorDetails } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/codes.ts';

/** The outcome of an operation that can fail in expected ways. */
export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: AppError }>;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function err<T = never>(code: ErrorCode, message?: string, details?: ErrorDetails): Result<T> {
  return { ok: false, error: appError(code, message, details) };
}

/** The value, or an {@link AppFailure} for callers that have a catching boundary above them. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new AppFailure(result.error);
}

/** Runs `work` and turns an {@link AppFailure} into an error value; bugs pass through. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (caught) {
    if (caught instanceof AppFailure) return { ok: false, error: caught.error };
    throw caught;
  }
}

/** {@link attempt} for promises. */
export async function attemptAsync<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (caught) {
    if (caught instanceof AppFailure) return { ok: false, error: caught.error };
    throw caught;
  }
}
