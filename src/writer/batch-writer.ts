import { checkOptions, type OptionNames } from '../codec/known-options.ts';
import { ValueTooLargeError } from '../errors/api-errors.ts';
import { unlessAborted } from '../transport/abort.ts';
import { BatchQueue } from './batch-queue.ts';
import type { BatchTarget } from './batch-target.ts';
import { type WriterOptions, type WriterSettings, writerSettings } from './writer-options.ts';
import { reportedByClose, type WriterState } from './writer-state.ts';

const utf8 = new TextEncoder();

/** How long a caller waits for a writer. */
export interface WaitOptions {
  /** Ends only the waiting: rejects with the signal's reason. The writer continues. */
  signal?: AbortSignal | undefined;
}

/** The names of `WaitOptions`. */
export const WAIT_OPTIONS: OptionNames<WaitOptions> = { signal: true };

/**
 * Stores entries in batches: in order, without a gap, one request at a time. Always `close()` it: entries that are still
 * queued when the process ends are lost.
 *
 * The first batch that cannot be stored ends the writer. Every pending and later `write()`, `flush()` and `close()`
 * rejects with the same WriteError, which names the entries that were accepted and not stored.
 */
export class BatchWriter<T> implements AsyncDisposable {
  readonly #target: BatchTarget<T>;
  readonly #settings: WriterSettings;
  readonly #state: WriterState;
  readonly #onClosed: () => void;
  readonly #queue: BatchQueue;

  /**
   * `onClosed` is called when the writer is closed and its result is known. Throws a RangeError for an invalid option, and
   * a TypeError for `'append'` if the target does not know the next index.
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
    this.#queue = new BatchQueue(target, this.#settings, this.#state, onClosed);
  }

  /** Number of entries that this writer has stored. */
  get offset(): number {
    return this.#state.stored;
  }

  /** Number of entries that are accepted and not stored: queued, being sent, or named in the WriteError. */
  get pending(): number {
    return this.#state.accepted - this.#state.stored;
  }

  /**
   * Accepts the entry in its present state, and resolves to its index when the queue has room. If you await it, the queue
   * holds two batches: one that is being sent and one that fills. If you do not, no entry is lost and the order is kept,
   * but memory grows with the queue.
   *
   * Rejects with a TypeError if the entry cannot be JSON or the writer is closed, with a ValueTooLargeError if the entry
   * is larger than `maxItemSize`, and with a WriteError if the writer has failed. An entry that is rejected takes no
   * index, and the writer stays usable.
   */
  write(entry: T): Promise<number> {
    return reportedByClose(this.#write(entry));
  }

  /**
   * Sends all queued entries, and resolves when they are stored. An abort ends only the waiting: the entries stay queued
   * and are still sent, and the writer stays usable. Rejects with a WriteError if the writer has failed, else with the
   * error of an `onFlush` that threw.
   */
  async flush(options: WaitOptions = {}): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    const { signal } = options;
    if (this.#state.failure !== undefined) throw this.#state.failure;
    await unlessAborted(this.#queue.flush(), signal);
    this.#queue.throwCallbackError();
  }

  /**
   * Accepts no more entries, and flushes. A second call waits for the same result. An abort ends only the waiting: the
   * writer stays closed, and the entries that are still `pending` are sent; call it again for the result. Rejects with the
   * WriteError of a failed writer each time, even if a `flush()` has reported it before.
   */
  async close(options: WaitOptions = {}): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    this.#state.closed = true;
    try {
      await this.flush(options);
    } catch (error) {
      // After an abort the result is not known yet.
      if (error !== options.signal?.reason) this.#onClosed();
      throw error;
    }
    this.#onClosed();
  }

  /** Closes the writer: `await using writer = …`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #write(entry: T): Promise<number> {
    this.#throwIfOver();
    this.#target.check?.(entry);
    const line = encodeEntry(entry, this.#target.entry);
    // `toJSON` of the entry may have closed the writer.
    this.#throwIfOver();
    const bytes = line.length - 1;
    if (bytes > this.#settings.maxItemSize) throw this.#tooLarge(bytes);
    this.#state.accepted += 1;
    return await this.#queue.add(line);
  }

  #throwIfOver(): void {
    if (this.#state.failure !== undefined) throw this.#state.failure;
    if (this.#state.closed) throw new TypeError('the writer is closed');
  }

  #tooLarge(bytes: number): ValueTooLargeError {
    return new ValueTooLargeError({
      message: `the entry takes ${bytes} bytes as JSON, and at most ${this.#settings.maxItemSize} are stored`,
      // The status that the service would return; nothing was sent.
      status: 413,
      attempts: 0,
      operation: this.#target.operation,
      ...this.#target.endpoint(),
    });
  }
}

/** What JSON begins with. */
const BEGINNINGS = {
  object: ['{', 'an object'],
  list: ['[', 'a list'],
} as const;

/** One entry as a line of JSON Lines. Throws a TypeError, which does not show the entry, if it cannot be such JSON. */
function encodeEntry(
  entry: unknown,
  kind: keyof typeof BEGINNINGS | undefined,
): Uint8Array<ArrayBuffer> {
  let json: string | undefined;
  try {
    json = JSON.stringify(entry);
  } catch (cause) {
    throw new TypeError('the entry cannot be written as JSON', { cause });
  }
  if (json === undefined) throw new TypeError(`JSON has no value for ${typeof entry}`);
  if (kind !== undefined) {
    const [first, name] = BEGINNINGS[kind];
    if (!json.startsWith(first)) throw new TypeError(`the entry must be ${name}`);
  }
  return utf8.encode(`${json}\n`);
}
