import type { CallOptions } from '../transport/options.ts';

/** The values, until the caller aborts: those that had arrived before are not given any more. */
export function* unlessStopped<T>(
  values: readonly T[],
  options: CallOptions | undefined,
): Generator<T, void, void> {
  for (const value of values) {
    options?.signal?.throwIfAborted();
    yield value;
  }
}
