import { BackgroundTimer } from './background-timer.ts';
import type { BatchTarget } from './batch-target.ts';
import { Batch } from './batch.ts';
import { type FlushedBatch, isIndex, type WriterSettings } from './writer-options.ts';
import { fail, type WriterState } from './writer-state.ts';

// One on its way, one that fills: more would only be memory.
const ADMITTED_BATCHES = 2;

/** The entries of a writer on their way: lines in, batches out. */
export class BatchQueue {
  readonly #target: BatchTarget;
  readonly #path: string;
  readonly #settings: WriterSettings;
  readonly #state: WriterState;
  readonly #onClosed: () => void;
  readonly #timer: BackgroundTimer = new BackgroundTimer();
  /** What is not stored yet, oldest first; all but the last are closed to new entries. */
  #queue: Batch[] = [];
  /** The last batch of the queue, while it takes entries. */
  #open: Batch | undefined;
  #sending = false;
  #callbackError: { readonly error: unknown } | undefined;

  constructor(
    target: BatchTarget,
    path: string,
    settings: WriterSettings,
    state: WriterState,
    onClosed: () => void,
  ) {
    this.#target = target;
    this.#path = path;
    this.#settings = settings;
    this.#state = state;
    this.#onClosed = onClosed;
  }

  /** Takes an entry that is accepted, and resolves to its index when the queue has room. */
  async add(line: Uint8Array): Promise<number> {
    // It may have failed since the entry was accepted.
    if (this.#state.failure !== undefined) throw this.#state.failure;
    const batch = this.#batchFor(line);
    const position = batch.add(line);
    if (batch.full) {
      this.#hasten(batch);
      this.#prepare();
    } else if (this.#state.base === undefined) void this.#send();
    return (batch.start ?? (await batch.admitted.passed)) + position;
  }

  /** Sends what waits, and resolves when it is stored. Rejects with the WriteError if that fails. */
  async flush(): Promise<void> {
    if (this.#state.failure !== undefined) throw this.#state.failure;
    const last = this.#queue.at(-1);
    if (last === undefined) return;
    this.#hasten(last);
    await last.stored.passed;
  }

  /** Throws the error of an `onFlush` that threw, once. */
  throwCallbackError(): void {
    const thrown = this.#callbackError;
    this.#callbackError = undefined;
    if (thrown !== undefined) throw thrown.error;
  }

  #batchFor(line: Uint8Array): Batch {
    if (this.#open?.fits(line)) return this.#open;
    if (this.#open !== undefined) this.#hasten(this.#open);
    const batch = new Batch(this.#settings.size, this.#settings.maxBatchBytes);
    this.#open = batch;
    this.#queue.push(batch);
    this.#timer.start(this.#settings.interval, () => this.#hasten(batch));
    if (this.#state.base !== undefined) this.#admit(this.#state.base);
    return batch;
  }

  /** The last batch goes out as soon as those before it are stored; until then it may still fill. */
  #hasten(last: Batch): void {
    this.#timer.stop();
    last.due = true;
    void this.#send();
  }

  #admit(base: number): void {
    let start = base + this.#state.stored;
    for (const batch of this.#queue.slice(0, ADMITTED_BATCHES)) {
      batch.admit(start);
      start += batch.count;
    }
  }

  /** Stores batch after batch while one is due. Never rejects. */
  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    const state = this.#state;
    try {
      const base = (state.base ??= await askForBase(this.#target));
      this.#admit(base);
      for (let batch = this.#queue[0]; batch?.due; batch = this.#queue[0]) {
        await this.#store(batch, base);
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#sending = false;
    const isEmpty = state.accepted === state.stored;
    // After an aborted `close()` nobody may ask again.
    if (state.closed && isEmpty && this.#callbackError === undefined) this.#onClosed();
  }

  async #store(batch: Batch, base: number): Promise<void> {
    if (batch === this.#open) this.#open = undefined;
    const { count } = batch;
    const start = base + this.#state.stored;
    const { contentEncoding } = this.#settings;
    const body = await batch.encode(contentEncoding);
    this.#prepare();
    const response = await this.#target.store({ start, count, body, contentEncoding });
    this.#queue.shift();
    this.#state.stored += count;
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

  #fail(cause: unknown): void {
    const failure = fail(this.#state, cause, this.#path);
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
