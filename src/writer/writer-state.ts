import { WriteError } from '../errors/write-error.ts';

/** What a writer and its queue know together. */
export interface WriterState {
  /** operationId of what stores the entries. */
  readonly operation: string;
  /** Index of the writer's first entry, once it is known. */
  base: number | undefined;
  accepted: number;
  stored: number;
  closed: boolean;
  /** Why the writer has ended before it was closed. */
  failure: WriteError | undefined;
}

/** Ends the writer: what is accepted and not stored will not be. */
export function fail(state: WriterState, cause: unknown, path?: string): WriteError {
  const { operation, base, accepted, stored } = state;
  const count = accepted - stored;
  const start = base === undefined ? undefined : base + stored;
  const call = path === undefined ? operation : `${operation} ${path}`;
  const where = start === undefined ? '' : `, from index ${start} on`;
  const message = `${call}: entries not stored: ${count}${where}`;
  return (state.failure = new WriteError(message, { start, count }, cause));
}
