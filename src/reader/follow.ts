import { keyOf } from '../codec/record-key.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Arguments, RecordOf } from '../transport/operation-types.ts';
import type { RecordOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { gaveUp } from './gave-up.ts';
import { interruptionOf, Patience } from './patience.ts';
import { positionOf } from './position.ts';
import { type KeyedOperation, type KeyedQuery, readKeyed } from './read-keyed.ts';
import { lastKeyFrom, lastRecords } from './tail.ts';

/** A read of a job's records that waits for those to come. */
export interface Following<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly jobKey: string;
  /** Where to begin, and which records are meant; it asks for keys. */
  readonly query: KeyedQuery & { readonly filter?: string[] };
  /** How many of the records that there are to give first; `undefined`: all from where `query` begins. */
  readonly last: number | undefined;
  /** The pauses between two reads: longer each time, until it is reset. */
  readonly pause: { wait(): Promise<void>; reset(): void };
  /** Has the job ended? Whatever is read after a yes is all there will be. */
  isOver(): Promise<boolean>;
  /** About how many records there are. */
  total(): Promise<number>;
}

/** Follows the records of one job. */
export class Follower<Id extends KeyedOperation> {
  readonly #transport: Transport;
  readonly #id: Id;
  readonly #job: Following<Id>;
  readonly #options: RecordOptions;
  readonly #patience: Patience;
  /** Key of the record behind which to go on: it, and all that are meant before it, have been given. */
  #after: string | undefined;
  #received = 0;
  #over = false;
  #isWithConsumer = false;

  constructor(transport: Transport, id: Id, job: Following<Id>, options: RecordOptions = {}) {
    this.#transport = transport;
    this.#id = id;
    this.#job = job;
    this.#options = options;
    this.#patience = new Patience(transport.patience, options.signal);
    this.#after = job.query.startafter;
  }

  /**
   * The records, each once and in order, until the job has ended and all that was written is given. They have keys.
   * StreamInterruptedError when it was tried for the patience of a read without getting through.
   */
  async *records(): AsyncGenerator<RecordOf<Id>[], void, void> {
    this.#over = await this.#job.isOver();
    let { last } = this.#job;
    for (;;) {
      const before = this.#after;
      try {
        if (last !== undefined) yield* this.#given(await this.#tail(last));
        last = undefined;
        yield* this.#news();
        const cameSome = this.#after !== before;
        // Asked for before the last read, or what was written in between would be lost.
        if (this.#over) return;
        this.#over = !cameSome && (await this.#job.isOver());
        this.#patience.renew();
        if (cameSome) this.#job.pause.reset();
      } catch (error) {
        if (this.#isWithConsumer) throw error;
        await this.#outlast(error);
        continue;
      }
      if (!this.#over) await this.#job.pause.wait();
    }
  }

  /** What has come since the last time. */
  async *#news(): AsyncGenerator<RecordOf<Id>[], void, void> {
    const isFiltered = this.#job.query.filter?.length;
    // A filtered read does not tell how far the service has looked: without the last key it would look there again.
    const reached = isFiltered ? await this.#lastKey() : undefined;
    if (isFiltered && reached === undefined) return;
    for await (const records of this.#read(this.#place())) yield* this.#given(records);
    this.#reach(reached);
  }

  async *#given(records: RecordOf<Id>[]): AsyncGenerator<RecordOf<Id>[], void, void> {
    if (records.length === 0) return;
    this.#reach(keyOf(records.at(-1)));
    this.#received += records.length;
    this.#patience.renew();
    this.#isWithConsumer = true;
    yield records;
    this.#isWithConsumer = false;
  }

  /** The last `n` of the records that there are; what follows goes on behind the last one of all. */
  async #tail(n: number): Promise<RecordOf<Id>[]> {
    const end = await this.#lastKey();
    if (end === undefined) return [];
    const past = positionOf(end) + 1;
    const records =
      n === 0 ? [] : await lastRecords(n, past, (from) => this.#read(this.#from(from), past));
    this.#reach(end);
    return records;
  }

  #reach(key: string | undefined): void {
    if (positionOf(key, -1) > positionOf(this.#after, -1)) this.#after = key;
  }

  /** Key of the last record behind the place where to go on, whether it is meant or not. */
  async #lastKey(): Promise<string | undefined> {
    const { start } = this.#job.query;
    const first = positionOf(this.#after, positionOf(start, 0) - 1) + 1;
    return lastKeyFrom(first, await this.#job.total(), (from) =>
      this.#read({ start: this.#keyAt(from), meta: ['_key'], nodata: 1 }),
    );
  }

  #place(): KeyedQuery {
    const { start: _start, ...rest } = this.#job.query;
    return this.#after === undefined ? this.#job.query : { ...rest, startafter: this.#after };
  }

  #from(position: number): KeyedQuery {
    const { startafter: _startAfter, ...rest } = this.#job.query;
    return { ...rest, start: this.#keyAt(position) };
  }

  #keyAt(position: number): string {
    return `${this.#job.jobKey}/${position}`;
  }

  #read(query: KeyedQuery & { nodata?: 1 }, end?: number): AsyncIterable<RecordOf<Id>[]> {
    const { path } = this.#job;
    return readKeyed(this.#transport, this.#id, { path, query, end }, this.#options);
  }

  /** Waits after a failure until it is worth another try; throws if it is none, or if it has lasted for too long. */
  async #outlast(error: unknown): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const interruption = interruptionOf(error);
    if (interruption === undefined) throw error;
    // A read that was interrupted has been patient itself.
    const hasLasted = error instanceof StreamInterruptedError;
    if (!hasLasted && (await this.#patience.outlasts(interruption))) return;
    const progress = { lastKey: this.#after, received: this.#received };
    throw gaveUp(this.#id, progress, interruption);
  }
}
