/** Waits for `promise`, unless `signal` aborts first: then it rejects with the signal's reason. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) return aborted();
    signal.addEventListener('abort', aborted, { once: true });
    const release = (): void => signal.removeEventListener('abort', aborted);
    promise.then(resolve, reject).then(release, release);
  });
}
