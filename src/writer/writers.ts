import { checkOptions } from '../codec/known-options.ts';
import type { BatchTarget } from './batch-target.ts';
import { BatchWriter, WAIT_OPTIONS, type WaitOptions } from './batch-writer.ts';
import type { WriterOptions } from './writer-options.ts';

/** Stays of a writer that is closed: another one would overwrite what it has stored. */
const CLOSED = 'closed';

/** The writers of a client, which are closed together. */
export class Writers {
  /** The open writers, with key and start index where only one may start there. */
  readonly #open = new Map<Pick<BatchWriter<never>, 'close' | 'flush'>, string | undefined>();
  readonly #own = new Map<string, BatchWriter<unknown> | typeof CLOSED>();
  #closed = false;

  /** How many writers are open. */
  get size(): number {
    return this.#open.size;
  }

  /**
   * Creates a writer, and keeps it until its `close()` has a result. TypeError after `close()`, and if another open writer
   * with the same key started at the same index.
   */
  create<T>(target: BatchTarget<T>, options: WriterOptions = {}): BatchWriter<T> {
    if (this.#closed) throw new TypeError('the client is closed: it accepts no more writes');
    const { start = 0 } = options;
    const { exclusiveKey } = target;
    const place = exclusiveKey === undefined ? undefined : `${exclusiveKey} from ${start}`;
    if (place !== undefined && [...this.#open.values()].includes(place)) {
      throw new TypeError(`there is an open writer for ${place}: close it, or start elsewhere`);
    }
    const writer = new BatchWriter<T>(target, options, () => this.#open.delete(writer));
    this.#open.set(writer, place);
    return writer;
  }

  /**
   * The only writer with this key, created by `create` at the first call: two writers that start at index 0 would
   * overwrite each other. TypeError after `closeOwn`.
   */
  own<T>(key: string, create: () => BatchWriter<T>): BatchWriter<T> {
    if (this.#own.get(key) === CLOSED) throw new TypeError('the writer is closed');
    const writer = this.find<T>(key) ?? create();
    this.#own.set(key, writer as BatchWriter<unknown>);
    return writer;
  }

  /** The writer that `own` has created for this key, if it has and the writer is not forgotten. */
  find<T>(key: string): BatchWriter<T> | undefined {
    const writer = this.#own.get(key);
    // All entries for one key have the same type.
    return writer === CLOSED ? undefined : (writer as BatchWriter<T> | undefined);
  }

  /** Closes the writer that `own` has created for this key, if it has, and forgets it unless it has failed. */
  async closeOwn(key: string, options?: WaitOptions): Promise<void> {
    const writer = this.find(key);
    if (writer === undefined) return;
    await writer.close(options);
    this.#own.set(key, CLOSED);
  }

  /** Was `close()` called? */
  get closed(): boolean {
    return this.#closed;
  }

  /** Resolves when all that was written so far is stored. Rejects as `close` does. */
  async flush(): Promise<void> {
    await settleAll([...this.#open.keys()].map((writer) => writer.flush()));
  }

  /**
   * Creates no more writers, and closes all open ones at the same time, even if some fail. Rejects with the error of the
   * one that failed, or with an AggregateError of several. After an abort, call it again to wait for the others.
   */
  async close(options: WaitOptions = {}): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    this.#closed = true;
    await settleAll([...this.#open.keys()].map((writer) => writer.close(options)));
  }
}

/** Waits for all promises, even if some reject. Rejects with the only error, or with an AggregateError of several. */
export async function settleAll(promises: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(promises);
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  // After an abort all have the same reason: that is one error.
  const errors = [...new Set(reasons)];
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} writers failed`);
}
