import type { ErrorCode } from './codes.ts';

/** What a person is told besides the code: short facts, never document text or paths. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/**
 * An expected failure as a value: a code from the closed list and the facts that explain it.
 * Bugs are exceptions instead. `message` is for logs; people read the words chosen by code.
 */
export type AppError = Readonly<{
  code: ErrorCode;
  message: string;
  details?: ErrorDetails;
}>;

/** Makes an {@link AppError}; `message` defaults to the code. */
export function appError(code: ErrorCode, message: string = code, details?: ErrorDetails): AppError {
  return details === undefined ? { code, message } : { code, message, details };
}

/** Carries an {@link AppError} through code that has to throw (stream callbacks, deep parsers). */
export class AppFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.name = 'AppFailure';
    this.error = error;
  }
}

/** Throws an {@link AppFailure}; shorthand for parsers deep in a call stack. */
export function fail(code: ErrorCode, message?: string, details?: ErrorDetails): never {
  throw new AppFailure(appError(code, message, details));
}
