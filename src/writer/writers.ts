import type { BatchTarget } from './batch-target.ts';
import { BatchWriter, type WaitOptions } from './batch-writer.ts';
import { settleAll } from './settle-all.ts';
import type { WriterOptions } from './writer-options.ts';

/** The writers of a client, or of anything else that closes them together. */
export class Writers {
  /** Those that are open, and where each has begun, if that matters. */
  readonly #open = new Map<Pick<BatchWriter<never>, 'close'>, string | undefined>();
  readonly #own = new Map<string, BatchWriter<unknown>>();
  #closed = false;

  /** How many writers are open. */
  get size(): number {
    return this.#open.size;
  }

  /**
   * Makes a writer, and remembers it until a `close()` has told how it ended. TypeError after `close()`, and for a slot
   * where another one has begun at the same index; else throws as the writer does.
   */
  create<T>(target: BatchTarget<T>, options: WriterOptions = {}): BatchWriter<T> {
    if (this.#closed) throw new TypeError('the client is closed: it takes no more to write');
    const { start = 0 } = options;
    const beginning = target.slot === undefined ? undefined : `${target.slot} from ${start}`;
    if (beginning !== undefined && [...this.#open.values()].includes(beginning)) {
      throw new TypeError(`there is an open writer for ${beginning}: close it, or begin elsewhere`);
    }
    const writer = new BatchWriter<T>(target, options, () => this.#open.delete(writer));
    this.#open.set(writer, beginning);
    return writer;
  }

  /**
   * The one writer for a place, made by `make` when it is first asked for: two that both begin at index 0 would write
   * over each other.
   */
  own<T>(place: string, make: () => BatchWriter<T>): BatchWriter<T> {
    const writer = this.find<T>(place) ?? make();
    this.#own.set(place, writer as BatchWriter<unknown>);
    return writer;
  }

  /** The one writer for a place, if it was asked for before. */
  find<T>(place: string): BatchWriter<T> | undefined {
    // What is written to one place is of one kind.
    return this.#own.get(place) as BatchWriter<T> | undefined;
  }

  /** Was `close()` called? */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Takes no more writers, and closes all that are open, at the same time, also when some fail. Rejects with the error
   * of one that failed, or with an AggregateError of several. After an abort the next call waits for those not done.
   */
  async close(options: WaitOptions = {}): Promise<void> {
    this.#closed = true;
    await settleAll([...this.#open.keys()].map((writer) => writer.close(options)));
  }
}
