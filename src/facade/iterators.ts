import { checkOptions } from '../codec/known-options.ts';
import { onAbort } from '../transport/abort.ts';
import { CALL_OPTIONS, type CallOptions } from '../transport/options.ts';

/** Starts a read. Its signal aborts with the caller's, and when the caller leaves the iterator. */
type Open<T> = (options: CallOptions & { signal: AbortSignal }) => AsyncIterable<T>;

/** The values of the arrays that a read yields, one by one. */
export function iterateValues<T>(
  open: Open<readonly T[]>,
  options?: CallOptions,
): AsyncGenerator<T, void, void> {
  return new ReadIterator(open, (values) => values, options);
}

/** The values that a read yields. */
export function iterate<T>(open: Open<T>, options?: CallOptions): AsyncGenerator<T, void, void> {
  return new ReadIterator(open, (value) => [value], options);
}

/** The values of an array that a call resolves to, one by one. */
export function iteratePromise<T>(
  call: (options: CallOptions) => Promise<readonly T[]>,
  options?: CallOptions,
): AsyncGenerator<T, void, void> {
  return iterateValues(async function* values(calling) {
    yield await call(calling);
  }, options);
}

const DONE = { done: true, value: undefined } as const;

/**
 * Iterates over a read. Unlike that of a generator, its `next()` resolves at once while values are there, and its
 * `return()` and `throw()` end the read at once, even while a `next()` waits.
 */
class ReadIterator<C, T> implements AsyncGenerator<T, void, void> {
  readonly #open: Open<C>;
  readonly #toValues: (chunk: C) => readonly T[];
  readonly #options: CallOptions;
  #source: AsyncIterator<C> | undefined;
  #controller: AbortController | undefined;
  #removeListener: () => void = () => undefined;
  #values: readonly T[] = [];
  #index = 0;
  #ended = false;
  /** The last `next()` that waits. */
  #waiting: Promise<unknown> | undefined;
  /** Lets the `next()` that waits for a chunk wait no longer. */
  #stopWaiting: (end: typeof DONE) => void = () => undefined;

  constructor(open: Open<C>, toValues: (chunk: C) => readonly T[], options: CallOptions = {}) {
    this.#open = open;
    this.#toValues = toValues;
    this.#options = options;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.#waiting === undefined && this.#index < this.#values.length) {
      return this.#take();
    }
    const result = this.#takeAfter(this.#waiting);
    const waiting: Promise<void> = result.then(
      () => this.#stopBeing(waiting),
      () => this.#stopBeing(waiting),
    );
    this.#waiting = waiting;
    return result;
  }

  async return(): Promise<IteratorResult<T, void>> {
    this.#end();
    return DONE;
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    this.#end();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#end();
  }

  #take(): Promise<IteratorResult<T, void>> {
    const { signal } = this.#options;
    if (signal?.aborted) {
      this.#end();
      return Promise.reject(signal.reason);
    }
    const value = this.#values[this.#index] as T;
    this.#index += 1;
    return Promise.resolve({ done: false, value });
  }

  async #takeAfter(previous: Promise<unknown> | undefined): Promise<IteratorResult<T, void>> {
    await previous;
    try {
      while (!this.#ended && this.#index >= this.#values.length) {
        const { done, value } = await this.#nextChunk();
        if (done === true) this.#end();
        else this.#values = this.#toValues(value);
        this.#index = 0;
      }
    } catch (error) {
      if (this.#ended) return DONE;
      this.#end();
      throw error;
    }
    return this.#ended ? DONE : this.#take();
  }

  #nextChunk(): Promise<IteratorResult<C, unknown>> {
    const source = (this.#source ??= this.#start());
    return new Promise((resolve, reject) => {
      // Not a function around `resolve`: V8 would keep all earlier chunks until its next full collection.
      this.#stopWaiting = resolve;
      source.next().then(resolve, reject);
    });
  }

  #start(): AsyncIterator<C> {
    checkOptions('a call', this.#options, CALL_OPTIONS);
    const controller = new AbortController();
    const { signal } = this.#options;
    signal?.throwIfAborted();
    if (signal) {
      this.#removeListener = onAbort(signal, () => controller.abort(signal.reason));
    }
    this.#controller = controller;
    return this.#open({ ...this.#options, signal: controller.signal })[Symbol.asyncIterator]();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#values = [];
    this.#removeListener();
    this.#controller?.abort();
    this.#stopWaiting(DONE);
    // What a read rejects with that was left is of no interest.
    this.#source?.return?.().catch(() => undefined);
  }

  #stopBeing(waiting: Promise<unknown>): void {
    if (this.#waiting === waiting) this.#waiting = undefined;
  }
}

/** All values of an iterable, as an array. */
export async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of iterable) values.push(value);
  return values;
}

/** The same values in arrays of `size`; the last one may be shorter. Without `size` the arrays stay as they are. */
export function rechunk<T>(
  chunks: AsyncIterable<T[]>,
  size: number | undefined,
): AsyncIterable<T[]> {
  return size === undefined ? chunks : chunksOf(chunks, size);
}

async function* chunksOf<T>(
  chunks: AsyncIterable<T[]>,
  size: number,
): AsyncGenerator<T[], void, void> {
  let group: T[] = [];
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.slice(at, at + size - group.length);
      at += part.length;
      group = group.length === 0 ? part : group.concat(part);
      if (group.length < size) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

/** A stream of the bytes that a read yields. The read goes no further than the stream is read. */
export function byteStream(
  open: Open<Uint8Array>,
  options?: CallOptions,
): ReadableStream<Uint8Array> {
  const chunks = iterate(open, options);
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const { done, value } = await chunks.next();
        if (done === true) stream.close();
        else stream.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}
