import { onAbort } from '../transport/on-abort.ts';
import { Prefetch } from './prefetch.ts';

/** How far several sources are read ahead. */
export interface Ahead {
  /** Sources that are read at a time: the one whose turn it is, and the next ones. */
  readonly concurrency: number;
  /** Values that each of them may hold. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The values of several sources, in the order of the sources. `open` is given a signal that ends a source when nobody
 * wants its values any more.
 */
export async function* readAhead<S, T>(
  sources: Iterator<S, void>,
  { concurrency, limit, signal }: Ahead,
  open: (source: S, signal: AbortSignal) => AsyncIterable<T[]>,
): AsyncGenerator<T[], void, void> {
  signal?.throwIfAborted();
  // A signal for each source: many listeners on one look like a leak to Node.
  const queue: { chunks: Prefetch<T>; controller: AbortController }[] = [];
  const abort = (): void => {
    for (const { controller } of queue) controller.abort(signal?.reason);
  };
  const release = signal && onAbort(signal, abort);
  try {
    for (;;) {
      while (queue.length < concurrency) {
        const next = sources.next();
        if (next.done === true) break;
        const controller = new AbortController();
        const chunks = new Prefetch(open(next.value, controller.signal), limit, controller.signal);
        queue.push({ chunks, controller });
      }
      const [first] = queue;
      if (first === undefined) return;
      yield* first.chunks;
      queue.shift();
    }
  } finally {
    release?.();
    abort();
  }
}
