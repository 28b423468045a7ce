import { WriteError } from '../errors/write-error.ts';
import { BackgroundTimer } from './background-timer.ts';
import type { BatchTarget } from './batch-target.ts';
import { Batch } from './batch.ts';
import { encodeEntry } from './encode-entry.ts';
import { unlessAborted } from '../transport/unless-aborted.ts';
import { isIndex, writerSettings } from './writer-options.ts';
import type { FlushedBatch, WriterOptions, WriterSettings } from './writer-options.ts';

// One on its way, one that fills: more would only be memory.
const ADMITTED_BATCHES = 2;

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
  readonly #onClosed: () => void;
  readonly #timer: BackgroundTimer = new BackgroundTimer();
  /** What is not stored yet, oldest first; all but the last are closed to new entries. */
  #queue: Batch[] = [];
  /** The last batch of the queue, while it takes entries. */
  #open: Batch | undefined;
  /** Index of the writer's first entry, once it is known. */
  #base: number | undefined;
  #accepted = 0;
  #stored = 0;
  #sending = false;
  #closed = false;
  #failure: WriteError | undefined;
  #callbackError: { readonly error: unknown } | undefined;

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
    if (this.#settings.start !== 'append') this.#base = this.#settings.start;
    else if (target.nextIndex === undefined) {
      throw new TypeError(`${target.operation} ${target.path}: start cannot be 'append' here`);
    }
  }

  /** Entries stored by this writer. */
  get offset(): number {
    return this.#stored;
  }

  /** Entries accepted and not stored: they wait, are on their way, or are those the WriteError names. */
  get pending(): number {
    return this.#accepted - this.#stored;
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
    const line = encodeEntry(entry, this.#settings.maxItemSize, this.#target);
    // `toJSON` is the caller's code: it may have closed the writer.
    this.#refuseIfOver();
    const batch = this.#batchFor(line);
    const position = batch.add(line);
    this.#accepted += 1;
    if (batch.full) {
      this.#hasten(batch);
      this.#prepare();
    } else if (this.#base === undefined) void this.#send();
    return (batch.start ?? (await batch.admitted.passed)) + position;
  }

  /**
   * Sends what waits, and resolves when all that was written before is stored. An abort ends the waiting only: the
   * entries stay queued, are still sent, and the writer stays usable. Rejects with a WriteError if the writer has
   * failed, else with the error of an `onFlush` that threw.
   */
  async flush({ signal }: WaitOptions = {}): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const last = this.#queue.at(-1);
    if (last !== undefined) this.#hasten(last);
    await unlessAborted(last?.stored.passed ?? Promise.resolve(), signal);
    this.#throwCallbackError();
  }

  /**
   * Takes no more entries from now on, and flushes. A second call waits for the same end. An abort ends the waiting
   * only: the writer stays closed, what is not stored stays `pending` and is still sent; call again to learn how it
   * ends. Rejects with the WriteError of a failed writer each time, even if a `flush()` has reported it before.
   */
  async close(options: WaitOptions = {}): Promise<void> {
    this.#closed = true;
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
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#closed) throw new TypeError('the writer is closed');
  }

  #batchFor(line: Uint8Array): Batch {
    if (this.#open?.fits(line)) return this.#open;
    if (this.#open !== undefined) this.#hasten(this.#open);
    const batch = new Batch(this.#settings.size, this.#settings.maxBatchBytes);
    this.#open = batch;
    this.#queue.push(batch);
    this.#timer.start(this.#settings.interval, () => this.#hasten(batch));
    if (this.#base !== undefined) this.#admit(this.#base);
    return batch;
  }

  /** The last batch goes out as soon as those before it are stored; until then it may still fill. */
  #hasten(last: Batch): void {
    this.#timer.stop();
    last.due = true;
    void this.#send();
  }

  #admit(base: number): void {
    let start = base + this.#stored;
    for (const batch of this.#queue.slice(0, ADMITTED_BATCHES)) {
      batch.admit(start);
      start += batch.count;
    }
  }

  /** Stores batch after batch while one is due. Never rejects. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      const base = (this.#base ??= await askForBase(this.#target));
      this.#admit(base);
      for (let batch = this.#queue[0]; batch?.due; batch = this.#queue[0]) {
        await this.#store(batch, base);
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#sending = false;
    // After an aborted `close()` nobody may ask again.
    if (this.#closed && this.pending === 0 && this.#callbackError === undefined) this.#onClosed();
  }

  async #store(batch: Batch, base: number): Promise<void> {
    if (batch === this.#open) this.#open = undefined;
    const { count } = batch;
    const start = base + this.#stored;
    const { contentEncoding } = this.#settings;
    const body = await batch.encode(contentEncoding);
    this.#prepare();
    const response = await this.#target.store({ start, count, body, contentEncoding });
    this.#queue.shift();
    this.#stored += count;
    this.#admit(base);
    this.#report({ start, count, response });
    batch.stored.open();
  }

  /** Compresses the next batch while the one before is on its way. */
  #prepare(): void {
    const next = this.#queue[1];
    if (next?.full) void next.encode(this.#settings.contentEncoding);
  }

  #report(batch: FlushedBatch): void {
    try {
      this.#settings.onFlush?.(batch);
    } catch (error) {
      this.#callbackError ??= { error };
    }
  }

  #throwCallbackError(): void {
    const thrown = this.#callbackError;
    this.#callbackError = undefined;
    if (thrown !== undefined) throw thrown.error;
  }

  #fail(cause: unknown): void {
    const { operation, path } = this.#target;
    const count = this.pending;
    const start = this.#base === undefined ? undefined : this.#base + this.#stored;
    const where = start === undefined ? '' : `, from index ${start} on`;
    const message = `${operation} ${path}: entries not stored: ${count}${where}`;
    this.#failure = new WriteError(message, { start, count }, cause);
    this.#timer.stop();
    for (const batch of this.#queue) batch.fail(this.#failure);
    this.#queue = [];
    this.#open = undefined;
  }
}

async function askForBase(target: BatchTarget): Promise<number> {
  const index = await target.nextIndex?.();
  if (isIndex(index)) return index;
  throw new TypeError(`the number of stored entries is ${String(index)}`);
}
