import type { CallOptions } from '../transport/options.ts';

/** The values in the chunks, one by one, until the caller aborts. */
export async function* eachOf<T>(
  chunks: AsyncIterable<readonly T[]>,
  options: CallOptions | undefined,
): AsyncGenerator<T, void, void> {
  for await (const values of chunks) yield* unlessStopped(values, options);
}

/** The values, until the caller aborts: those that had arrived before are not given any more. */
export function unlessStopped<T>(
  values: readonly T[],
  options: CallOptions | undefined,
): Iterable<T> {
  // Most reads have no signal: they need not ask it each time.
  return options?.signal ? untilAbort(values, options.signal) : values;
}

function* untilAbort<T>(values: readonly T[], signal: AbortSignal): Generator<T, void, void> {
  for (const value of values) {
    signal.throwIfAborted();
    yield value;
  }
}
