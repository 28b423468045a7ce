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
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const queue: Prefetch<T>[] = [];
  try {
    for (;;) {
      while (queue.length < concurrency) {
        const next = sources.next();
        if (next.done === true) break;
        queue.push(new Prefetch(open(next.value, controller.signal), limit, controller.signal));
      }
      const [first] = queue;
      if (first === undefined) return;
      yield* first;
      queue.shift();
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    controller.abort();
  }
}
