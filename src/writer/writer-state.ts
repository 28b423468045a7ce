import { WriteError } from '../errors/write-error.ts';

/** The state that a writer and its queue share. */
export interface WriterState {
  /** operationId of the operation that stores the entries. */
  readonly operation: string;
  /** Index of the writer's first entry, when it is known. */
  base: number | undefined;
  accepted: number;
  stored: number;
  closed: boolean;
  /** The error that ended the writer. */
  failure: WriteError | undefined;
}

/** Ends the writer: the entries that are not stored yet will not be stored. */
export function fail(state: WriterState, cause: unknown, path: string): WriteError {
  const { operation, base, accepted, stored } = state;
  const count = accepted - stored;
  const start = base === undefined ? undefined : base + stored;
  const where = start === undefined ? '' : `, from index ${start} on`;
  const message = `${operation} ${path}: entries not stored: ${count}${where}`;
  return (state.failure = new WriteError(message, { start, count }, cause));
}

/**
 * The promise of a write. If it rejects with a WriteError and nobody handles that, the process does not end: `flush()` and
 * `close()` report the same error.
 */
export function reportedByClose<T>(promise: Promise<T>): Promise<T> {
  const reported: Promise<T> = new Promise((resolve, reject) => {
    promise.then(resolve, (error: unknown) => {
      if (error instanceof WriteError) reported.catch(() => undefined);
      reject(error);
    });
  });
  return reported;
}
