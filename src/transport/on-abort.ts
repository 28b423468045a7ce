/** Who waits for each signal. */
const waiting = new WeakMap<AbortSignal, Waiting>();

interface Waiting {
  readonly listeners: Set<{ readonly act: () => void }>;
  readonly relay: () => void;
}

/**
 * Calls `act` once when the signal aborts, and gives what lets go of it. All that wait for a signal share one listener
 * of it: many on one look like a leak to Node, and callers may give a thousand calls the same.
 */
export function onAbort(signal: AbortSignal, act: () => void): () => void {
  const { listeners, relay } = waiting.get(signal) ?? listenTo(signal);
  const listener = { act };
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    signal.removeEventListener('abort', relay);
    if (waiting.get(signal)?.listeners === listeners) waiting.delete(signal);
  };
}

function listenTo(signal: AbortSignal): Waiting {
  const listeners: Waiting['listeners'] = new Set();
  const relay = (): void => {
    waiting.delete(signal);
    for (const { act } of listeners) act();
    listeners.clear();
  };
  const entry = { listeners, relay };
  waiting.set(signal, entry);
  signal.addEventListener('abort', relay, { once: true });
  return entry;
}
