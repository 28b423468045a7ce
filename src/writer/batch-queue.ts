import { BackgroundTimer } from '../transport/timers.ts';
import { Batch } from './batch.ts';
import type { BatchTarget } from './batch-target.ts';
import { type FlushedBatch, isIndex, type WriterSettings } from './writer-options.ts';
import { fail, type WriterState } from './writer-state.ts';

// One batch that is sent, and one that fills: more would only take memory.
const STARTED_BATCHES = 2;

/** Puts the entries of a writer into batches, and sends one batch after the other. */
export class BatchQueue {
  readonly #target: BatchTarget;
  readonly #settings: WriterSettings;
  readonly #state: WriterState;
  readonly #onClosed: () => void;
  readonly #timer: BackgroundTimer = new BackgroundTimer();
  /** The batches that are not stored, oldest first. Only the last one may take entries. */
  #queue: Batch[] = [];
  /** The last batch of the queue, while it takes entries. */
  #open: Batch | undefined;
  #sending = false;
  #callbackError: { readonly error: unknown } | undefined;

  constructor(
    target: BatchTarget,
    settings: WriterSettings,
    state: WriterState,
    onClosed: () => void,
  ) {
    this.#target = target;
    this.#settings = settings;
    this.#state = state;
    this.#onClosed = onClosed;
  }

  /** Adds an entry, and resolves to its index when the queue has room. */
  async add(line: Uint8Array): Promise<number> {
    const batch = this.#batchFor(line);
    const position = batch.add(line);
    if (batch.full) {
      this.#flushSoon(batch);
      this.#encodeNext();
    } else if (this.#state.base === undefined) void this.#send();
    return (batch.firstIndex ?? (await batch.started.promise)) + position;
  }

  /** Sends all entries, and resolves when they are stored. Rejects with the WriteError if that fails. */
  async flush(): Promise<void> {
    const last = this.#queue.at(-1);
    if (last === undefined) return;
    this.#flushSoon(last);
    await last.stored.promise;
  }

  /** Throws the first error of an `onFlush`, once. */
  throwCallbackError(): void {
    const thrown = this.#callbackError;
    this.#callbackError = undefined;
    if (thrown !== undefined) throw thrown.error;
  }

  #batchFor(line: Uint8Array): Batch {
    if (this.#open?.hasRoomFor(line)) return this.#open;
    if (this.#open !== undefined) this.#flushSoon(this.#open);
    const batch = new Batch(this.#settings.size, this.#settings.maxBatchBytes);
    this.#open = batch;
    this.#queue.push(batch);
    this.#timer.start(this.#settings.interval, () => this.#flushSoon(batch));
    if (this.#state.base !== undefined) this.#startBatches(this.#state.base);
    return batch;
  }

  /** Sends the batch as soon as those before it are stored. Until then it may take entries. */
  #flushSoon(last: Batch): void {
    this.#timer.stop();
    last.flushRequested = true;
    void this.#send();
  }

  #startBatches(base: number): void {
    let index = base + this.#state.stored;
    for (const batch of this.#queue.slice(0, STARTED_BATCHES)) {
      batch.start(index);
      index += batch.count;
    }
  }

  /** Stores batch after batch while a flush is requested. Never rejects. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    const state = this.#state;
    try {
      const base = (state.base ??= await askForBase(this.#target));
      this.#startBatches(base);
      for (let batch = this.#queue[0]; batch?.flushRequested; batch = this.#queue[0]) {
        await this.#store(batch, base);
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#sending = false;
    const isEmpty = state.accepted === state.stored;
    // After an aborted `close()` nobody may call again.
    if (state.closed && isEmpty && this.#callbackError === undefined) this.#onClosed();
  }

  async #store(batch: Batch, base: number): Promise<void> {
    if (batch === this.#open) this.#open = undefined;
    const { count } = batch;
    const start = base + this.#state.stored;
    const { contentEncoding } = this.#settings;
    const body = await batch.encode(contentEncoding);
    this.#encodeNext();
    const response = await this.#target.store({ start, count, body, contentEncoding });
    this.#queue.shift();
    this.#state.stored += count;
    this.#startBatches(base);
    this.#report({ start, count, response });
    batch.stored.resolve();
  }

  /** Compresses the next batch while the one before it is sent. */
  #encodeNext(): void {
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

  #fail(cause: unknown): void {
    const failure = fail(this.#state, cause, this.#target.endpoint().path);
    this.#timer.stop();
    for (const batch of this.#queue) batch.fail(failure);
    this.#queue = [];
    this.#open = undefined;
  }
}

async function askForBase(target: BatchTarget): Promise<number> {
  const index = await target.nextIndex?.();
  if (isIndex(index)) return index;
  throw new TypeError(`the number of stored entries is ${String(index)}`);
}
