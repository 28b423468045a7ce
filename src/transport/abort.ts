import { MAX_TIMER } from './timers.ts';

/** The listeners of each signal. */
const listening = new WeakMap<AbortSignal, Listening>();

interface Listening {
  readonly listeners: Set<{ readonly act: () => void }>;
  readonly relay: () => void;
}

/**
 * Calls `act` once when the signal aborts. Returns a function that removes the listener. All listeners share one on the
 * signal itself: Node takes many for a leak, and callers may pass one signal to a thousand calls.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { listeners, relay } = listening.get(signal) ?? listenTo(signal);
  const listener = { act };
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    signal.removeEventListener('abort', relay);
    if (listening.get(signal)?.listeners === listeners) listening.delete(signal);
  };
}

function listenTo(signal: AbortSignal): Listening {
  const listeners: Listening['listeners'] = new Set();
  const relay = (): void => {
    listening.delete(signal);
    for (const { act } of listeners) act();
    listeners.clear();
  };
  const entry = { listeners, relay };
  listening.set(signal, entry);
  signal.addEventListener('abort', relay, { once: true });
  return entry;
}

/** Waits for `promise`. If `signal` aborts first, rejects with the signal's reason. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) aborted();
    const release = signal.aborted ? undefined : onAbort(signal, aborted);
    // Also after an abort, so that a later rejection of `promise` is handled.
    promise.then(resolve, reject).then(release, release);
  });
}

/** Waits for a time. If `signal` aborts first, rejects with the signal's reason. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(
      () => {
        release?.();
        resolve();
      },
      Math.min(milliseconds, MAX_TIMER),
    );
    const release =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
  });
}
