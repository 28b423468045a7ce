import { checkOptions } from '../../codec/known-options.ts';
import type { DataStats } from '../../generated/types.ts';
import { type ReadRange, splitRange } from '../../reader/read-parallel.ts';
import type { CallOptions } from '../../transport/options.ts';
import { type BatchWriter, WAIT_OPTIONS, type WaitOptions } from '../../writer/batch-writer.ts';
import type { WriterOptions } from '../../writer/writer-options.ts';
import { reportedByClose } from '../../writer/writer-state.ts';
import { checkPositive } from '../arguments.ts';
import { byteStream, iterate, iterateValues } from '../iterators.ts';
import type { JobPath } from '../jobs/job-key.ts';
import { Resource } from '../resource.ts';
import {
  type CountedJobDataOperations,
  followJob,
  type JobDataOperations,
  readJob,
  readOne,
  streamJob,
} from './job-reads.ts';
import type { FollowParams, ReadParams } from './read-params.ts';
import type { StreamParams } from './stream-params.ts';

/** Records of a job, numbered from 0. They are read as `T` and written as `W`. */
export abstract class JobData<T, P extends ReadParams = ReadParams, W = T>
  extends Resource<JobPath>
  implements AsyncIterable<T>
{
  #closed = false;

  protected abstract get operations(): JobDataOperations;

  /** The records one by one, as they arrive. StreamInterruptedError if the response breaks off. */
  iter(params?: P, options?: CallOptions): AsyncGenerator<T, void, void> {
    return iterateValues((reading) => this.#read(params, this.operations.params, reading), options);
  }

  /** As `iter`, all at once. */
  async list(params?: P, options?: CallOptions): Promise<T[]> {
    const all: T[] = [];
    const names = this.operations.params;
    for await (const records of iterate((reading) => this.#read(params, names, reading), options)) {
      for (const record of records) all.push(record);
    }
    return all;
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.iter();
  }

  /** The records in arrays, which is the fast way: as they arrive, or `size` at a time. */
  chunks(
    params?: P & { size?: number | undefined },
    options?: CallOptions,
  ): AsyncGenerator<T[], void, void> {
    const names = { ...this.operations.params, size: true } as const;
    return iterate((reading) => this.#read(params, names, reading), options);
  }

  /** The record at an index. NotFoundError if it does not exist. */
  async get(index: number, options?: CallOptions): Promise<T> {
    const { path, operations } = this;
    return readOne<T>(this.session, { path, operations }, index, options);
  }

  /**
   * Creates a writer, which `client.close()` closes, too. RangeError for an invalid option. TypeError while this client
   * has another open writer here with the same `start`, because the two would overwrite each other.
   */
  createWriter(options?: WriterOptions): BatchWriter<W> {
    const nextIndex = this.nextIndex?.bind(this);
    const exclusiveKey = this.#writerKey;
    const { entry } = this.operations;
    const helpers = {
      exclusiveKey,
      entry,
      ...(nextIndex && { nextIndex: () => nextIndex() }),
    };
    const target = this.session.batchTarget<W>(this.operations.write, this.path, helpers);
    return this.session.writers.create(target, options);
  }

  /**
   * Writes a record with the only writer that this client has for these records. The first write creates the writer. Log
   * entries are written after the last one, so that none is lost. Other records are written from index 0 on, over those that
   * are there: `createWriter({ start: 'append' })` writes after them. Resolves to the index of the record when the queue has
   * room. The record is stored when `flush` or `close` has resolved.
   */
  write(record: W): Promise<number> {
    return reportedByClose(this.#write(record));
  }

  /** Resolves when all written records are stored. WriteError names those that could not be stored. */
  async flush(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    await this.session.writers.find<W>(this.#writerKey)?.flush(options);
  }

  /** Flushes, and accepts no more records. WriteError names those that could not be stored. */
  async close(options?: WaitOptions): Promise<void> {
    checkOptions('a wait', options, WAIT_OPTIONS);
    this.#closed = true;
    await this.session.writers.closeOwn(this.#writerKey, options);
  }

  async #write(record: W): Promise<number> {
    return this.#ownWriter().write(record);
  }

  #ownWriter(): BatchWriter<W> {
    const options = this.appends ? { start: 'append' as const } : {};
    return this.session.writers.own(this.#writerKey, () => {
      if (this.#closed) throw new TypeError('the writer is closed');
      return this.createWriter(options);
    });
  }

  #read(
    params: (P & { size?: number | undefined }) | undefined,
    names: Readonly<Record<string, true>>,
    options: CallOptions,
  ): AsyncIterable<T[]> {
    checkOptions('a read', params, names);
    const { path, operations } = this;
    return readJob<T>(this.session, { path, operations }, params, options);
  }

  get #writerKey(): string {
    return `${this.operations.write} ${this.key}`;
  }

  /** Does `write` write after the last record? */
  protected get appends(): boolean {
    return false;
  }

  /** The number of records, where the service counts them. */
  protected nextIndex?(options?: CallOptions): Promise<number>;
}

/** Job data with keys, whose records the service counts. */
export abstract class CountedJobData<T, P extends ReadParams = ReadParams, W = T> extends JobData<
  T,
  P,
  W
> {
  protected abstract override get operations(): CountedJobDataOperations;

  /** The number of records and bytes, and how many records have each field (of logs: each level). */
  async stats(options?: CallOptions): Promise<DataStats> {
    return this.session.call(this.operations.stats, { path: this.path }, options);
  }

  /**
   * The indexes of all records in about `n` ranges of the same size. Workers can read one range each: `iter(range)` of
   * all ranges returns every record once. The last range has no end, for records that are written meanwhile. RangeError
   * for an `n` below 1.
   */
  async ranges(n: number, options?: CallOptions): Promise<ReadRange[]> {
    checkPositive('n', n);
    const total = await this.nextIndex(options);
    return [...splitRange(0, total, Math.max(1, Math.ceil(total / n)))];
  }

  /** The records as the service writes them, in the format of `params`. */
  protected streamOf(
    params: StreamParams,
    options: CallOptions | undefined,
  ): ReadableStream<Uint8Array> {
    const { session, path, operations } = this;
    return byteStream(
      (reading) => streamJob(session, { path, operations }, params, reading),
      options,
    );
  }

  /** The existing records, or the last of them, and then the new ones until the job has ended. */
  protected followed(
    params: FollowParams,
    options: CallOptions | undefined,
  ): AsyncGenerator<T, void, void> {
    const { session, path, operations } = this;
    return iterateValues(
      (reading) => followJob<T>(session, { path, operations }, params, reading),
      options,
    );
  }

  protected override get appends(): boolean {
    return this.operations.appends === true;
  }

  protected override async nextIndex(options?: CallOptions): Promise<number> {
    const { totals } = await this.stats(options);
    return totals?.input_values ?? 0;
  }
}
