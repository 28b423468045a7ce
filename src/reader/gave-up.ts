import { StreamInterruptedError, type StreamProgress } from '../errors/stream-interrupted-error.ts';

/** The error of a read that goes on no more, for a cause. */
export function gaveUp(
  call: string,
  progress: StreamProgress,
  { cause }: { readonly cause: unknown },
): StreamInterruptedError {
  const message = `${call}: gave up after ${progress.received} records`;
  return new StreamInterruptedError(message, progress, cause);
}
