import { indexOf, keyOf } from '../codec/record-key.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Arguments, RecordOf } from '../transport/call.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { type KeyedOperation, type KeyedQuery, readRecords } from './read.ts';
import { interruptedError, interruptionOf, RetryBudget } from './resume.ts';

/** What a Follower has to know about a job. */
export interface FollowSource<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly jobKey: string;
  /** Which records to read. It asks for keys. */
  readonly query: KeyedQuery & { readonly filter?: string[] };
  /** How many of the existing records to return first: the last ones. `undefined`: all from the start of `query`. */
  readonly last: number | undefined;
  /** The pauses between two reads: each one is longer, until `reset()`. */
  readonly pause: { wait(signal: AbortSignal | undefined): Promise<void>; reset(): void };
  /** Has the job ended? A read that starts after that returns all there will be. */
  isOver(): Promise<boolean>;
  /** The approximate number of records. */
  total(): Promise<number>;
}

/** Reads the records of one job, and waits for new ones until the job has ended. */
export class Follower<Id extends KeyedOperation> {
  readonly #transport: Transport;
  readonly #id: Id;
  readonly #job: FollowSource<Id>;
  readonly #options: CallOptions;
  readonly #budget: RetryBudget;
  /** Key of the record after which to resume: all records of the read up to it were returned. */
  #after: string | undefined;
  #received = 0;
  #over = false;
  #isYielding = false;

  constructor(transport: Transport, id: Id, job: FollowSource<Id>, options: CallOptions = {}) {
    this.#transport = transport;
    this.#id = id;
    this.#job = job;
    this.#options = options;
    this.#budget = new RetryBudget(transport.retryTime, options.signal);
    this.#after = job.query.startafter;
  }

  /**
   * The records, each once and in order, until the job has ended and all its records were returned. They have keys.
   * StreamInterruptedError after `retryTime` ms without a successful request.
   */
  async *records(): AsyncGenerator<RecordOf<Id>[], void, void> {
    this.#over = await this.#job.isOver();
    let { last } = this.#job;
    for (;;) {
      const before = this.#after;
      try {
        if (last !== undefined) yield* this.#deliver(await this.#lastRecords(last));
        last = undefined;
        yield* this.#newRecords();
        const hasNew = this.#after !== before;
        // Asked before the last read: otherwise records that are written in between would be lost.
        if (this.#over) return;
        this.#over = !hasNew && (await this.#job.isOver());
        this.#budget.reset();
        if (hasNew) this.#job.pause.reset();
      } catch (error) {
        if (this.#isYielding) throw error;
        await this.#waitForRetry(error);
        continue;
      }
      if (!this.#over) await this.#job.pause.wait(this.#options.signal);
    }
  }

  /** The records since the last read. */
  async *#newRecords(): AsyncGenerator<RecordOf<Id>[], void, void> {
    const isFiltered = this.#job.query.filter?.length;
    // A filtered read does not show how far the service has searched: without the last key it would search there again.
    const reached = isFiltered ? await this.#lastKey() : undefined;
    if (isFiltered && reached === undefined) return;
    for await (const records of this.#read(this.#queryAfter())) yield* this.#deliver(records);
    this.#advanceTo(reached);
  }

  async *#deliver(records: RecordOf<Id>[]): AsyncGenerator<RecordOf<Id>[], void, void> {
    if (records.length === 0) return;
    this.#advanceTo(keyOf(records.at(-1)));
    this.#received += records.length;
    this.#budget.reset();
    this.#isYielding = true;
    yield records;
    this.#isYielding = false;
  }

  /** The last `n` of the existing records. The next read starts after the last record of all. */
  async #lastRecords(n: number): Promise<RecordOf<Id>[]> {
    const lastKey = await this.#lastKey();
    if (lastKey === undefined) return [];
    const end = indexOf(lastKey) + 1;
    const records =
      n === 0 ? [] : await lastRecords(n, end, (from) => this.#read(this.#queryFrom(from), end));
    this.#advanceTo(lastKey);
    return records;
  }

  #advanceTo(key: string | undefined): void {
    if (indexOf(key, -1) > indexOf(this.#after, -1)) this.#after = key;
  }

  /** Key of the last record after the resume point, whether the filter accepts it or not. */
  async #lastKey(): Promise<string | undefined> {
    const { start } = this.#job.query;
    const first = indexOf(this.#after, indexOf(start, 0) - 1) + 1;
    return lastKeyFrom(first, await this.#job.total(), (from) =>
      this.#read({ start: this.#keyAt(from), meta: ['_key'], nodata: 1 }),
    );
  }

  #queryAfter(): KeyedQuery {
    const { start: _start, ...rest } = this.#job.query;
    return this.#after === undefined ? this.#job.query : { ...rest, startafter: this.#after };
  }

  #queryFrom(index: number): KeyedQuery {
    const { startafter: _startAfter, ...rest } = this.#job.query;
    return { ...rest, start: this.#keyAt(index) };
  }

  #keyAt(index: number): string {
    return `${this.#job.jobKey}/${index}`;
  }

  #read(query: KeyedQuery & { nodata?: 1 }, end?: number): AsyncIterable<RecordOf<Id>[]> {
    const { path } = this.#job;
    return readRecords(this.#transport, this.#id, { path, query, end }, this.#options);
  }

  /** Waits after a failure before the next attempt. Throws if the read cannot resume, or if no time is left. */
  async #waitForRetry(error: unknown): Promise<void> {
    this.#options.signal?.throwIfAborted();
    const interruption = interruptionOf(error);
    if (interruption === undefined) throw error;
    // A read that was interrupted has used up the time itself.
    const isUsedUp = error instanceof StreamInterruptedError;
    if (!isUsedUp && (await this.#budget.wait(interruption))) return;
    const progress = { lastKey: this.#after, received: this.#received };
    throw interruptedError(this.#id, progress, interruption);
  }
}

/** Reads the records from an index on. */
type ReadFrom<T> = (index: number) => AsyncIterable<readonly T[]>;

// If a step back was too short, the next one is so many times as long.
const STEP_GROWTH = 4;

/**
 * The key of the last record from index `first` on; `undefined` if there is none. The service returns records forwards
 * only: the search starts where the last of `total` records should be, and goes back if that is after the end.
 */
async function lastKeyFrom(
  first: number,
  total: number,
  read: ReadFrom<unknown>,
): Promise<string | undefined> {
  for (let from = Math.max(first, total - 1), step = 1; ; step *= STEP_GROWTH) {
    let last: string | undefined;
    for await (const records of read(from)) last = keyOf(records.at(-1)) ?? last;
    if (last !== undefined || from === first) return last;
    from = Math.max(first, from - step);
  }
}

/** The last `n` records before index `end`, or all if there are fewer. */
async function lastRecords<T>(n: number, end: number, read: ReadFrom<T>): Promise<T[]> {
  for (let step = n; ; step *= STEP_GROWTH) {
    const from = Math.max(0, end - step);
    let records: T[] = [];
    for await (const more of read(from)) {
      for (const record of more) records.push(record);
      // Not at each chunk: there may be many chunks with few records.
      if (records.length > 2 * n) records = records.slice(-n);
    }
    if (records.length >= n || from === 0) return records.slice(-n);
  }
}
