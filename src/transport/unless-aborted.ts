import { onAbort } from './on-abort.ts';

/** Waits for `promise`, unless `signal` aborts first: then it rejects with the signal's reason. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) aborted();
    const release = signal.aborted ? undefined : onAbort(signal, aborted);
    // Also after an abort: what it rejects with then is nobody's.
    promise.then(resolve, reject).then(release, release);
  });
}
