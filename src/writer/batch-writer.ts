import { ValueTooLargeError } from '../errors/api-errors.ts';
import { unlessAborted } from '../transport/unless-aborted.ts';
import type { BatchQueue } from './batch-queue.ts';
import type { BatchTarget } from './batch-target.ts';
import { encodeEntry } from './encode-entry.ts';
import { type WriterOptions, type WriterSettings, writerSettings } from './writer-options.ts';
import { fail, type WriterState } from './writer-state.ts';

/** How long a caller waits for a writer. */
export interface WaitOptions {
  /** Ends the waiting only: rejects with the signal's reason. The writer works on. */
  signal?: AbortSignal | undefined;
}

/**
 * Stores entries in batches: in order, without a gap, one request at a time. `close()` it: entries that still wait
 * when the process ends are lost.
 *
 * The first batch that cannot be stored ends the writer. Every `write()`, `flush()` and `close()` that waits then or
 * comes later rejects with one and the same WriteError, which names the entries that were accepted and not stored.
 */
export class BatchWriter<T> implements AsyncDisposable {
  readonly #target: BatchTarget<T>;
  readonly #settings: WriterSettings;
  readonly #state: WriterState;
  readonly #onClosed: () => void;
  /** What sends the entries; loaded by the first of them. */
  #opening: Promise<BatchQueue> | undefined;
  #queue: BatchQueue | undefined;
  /** Calls that wait for the queue. */
  #waiting = 0;

  /**
   * `onClosed` is called when the writer is closed and its end is known. Throws a RangeError for an option out of
   * range, and a TypeError for `'append'` where the target cannot tell the next index.
   */
  constructor(
    target: BatchTarget<T>,
    options: WriterOptions = {},
    onClosed: () => void = () => undefined,
  ) {
    this.#target = target;
    this.#settings = writerSettings(options);
    this.#onClosed = onClosed;
    const { operation, nextIndex } = target;
    const { start } = this.#settings;
    if (start === 'append' && nextIndex === undefined) {
      throw new TypeError(`${operation}: start cannot be 'append' here`);
    }
    const base = start === 'append' ? undefined : start;
    this.#state = { operation, base, accepted: 0, stored: 0, closed: false, failure: undefined };
  }

  /** Entries stored by this writer. */
  get offset(): number {
    return this.#state.stored;
  }

  /** Entries accepted and not stored: they wait, are on their way, or are those the WriteError names. */
  get pending(): number {
    return this.#state.accepted - this.#state.stored;
  }

  /**
   * Takes the entry as it is now, and resolves to its index when the queue has room. Await it, and the queue holds two
   * batches: one on its way and one that fills. Without awaiting, no entry is lost and the order is kept, but memory
   * grows with all that waits.
   *
   * Rejects with a TypeError if JSON cannot hold the entry or the writer is closed, with a ValueTooLargeError if the
   * entry is larger than `maxItemSize`, and with a WriteError once the writer has failed. An entry that is refused for
   * its own sake uses up no index, and the writer stays usable.
   */
  async write(entry: T): Promise<number> {
    this.#refuseIfOver();
    this.#target.check?.(entry);
    const line = encodeEntry(entry);
    // `toJSON` is the caller's code: it may have closed the writer.
    this.#refuseIfOver();
    const bytes = line.length - 1;
    if (bytes > this.#settings.maxItemSize) throw await this.#tooLarge(bytes);
    this.#state.accepted += 1;
    return await this.#withQueue((queue) => queue.add(line));
  }

  /**
   * Sends what waits, and resolves when all that was written before is stored. An abort ends the waiting only: the
   * entries stay queued, are still sent, and the writer stays usable. Rejects with a WriteError if the writer has
   * failed, else with the error of an `onFlush` that threw.
   */
  async flush({ signal }: WaitOptions = {}): Promise<void> {
    if (this.#state.failure !== undefined) throw this.#state.failure;
    const isEmpty = this.#state.accepted === 0;
    const flushed = isEmpty ? Promise.resolve() : this.#withQueue((queue) => queue.flush());
    await unlessAborted(flushed, signal);
    this.#queue?.throwCallbackError();
  }

  /**
   * Takes no more entries from now on, and flushes. A second call waits for the same end. An abort ends the waiting
   * only: the writer stays closed, what is not stored stays `pending` and is still sent; call again to learn how it
   * ends. Rejects with the WriteError of a failed writer each time, even if a `flush()` has reported it before.
   */
  async close(options: WaitOptions = {}): Promise<void> {
    this.#state.closed = true;
    try {
      await this.flush(options);
    } catch (error) {
      // An abort tells nobody how the writer ends.
      if (error !== options.signal?.reason) this.#onClosed();
      throw error;
    }
    this.#onClosed();
  }

  /** Closes the writer: `await using writer = …`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #refuseIfOver(): void {
    if (this.#state.failure !== undefined) throw this.#state.failure;
    if (this.#state.closed) throw new TypeError('the writer is closed');
  }

  /** What is done with the queue is done in the order of the calls: at once, if nobody waits for it. */
  async #withQueue<R>(act: (queue: BatchQueue) => Promise<R>): Promise<R> {
    if (this.#queue !== undefined && this.#waiting === 0) return await act(this.#queue);
    this.#waiting += 1;
    const queue = await (this.#opening ??= this.#open());
    this.#waiting -= 1;
    return await act(queue);
  }

  async #open(): Promise<BatchQueue> {
    try {
      const [{ BatchQueue }, { path }] = await Promise.all([
        import('./batch-queue.ts'),
        this.#target.place(),
      ]);
      const args = [this.#target, path, this.#settings, this.#state, this.#onClosed] as const;
      return (this.#queue = new BatchQueue(...args));
    } catch (cause) {
      throw fail(this.#state, cause);
    }
  }

  async #tooLarge(bytes: number): Promise<ValueTooLargeError> {
    return new ValueTooLargeError({
      message: `the entry takes ${bytes} bytes as JSON, and at most ${this.#settings.maxItemSize} are stored`,
      // What the service answers to such an entry; nothing was sent.
      status: 413,
      attempts: 0,
      operation: this.#target.operation,
      ...(await this.#target.place()),
    });
  }
}
