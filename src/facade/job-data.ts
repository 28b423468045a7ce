import type { CallOptions, RecordOptions } from '../transport/options.ts';
import type { BatchWriter, WaitOptions } from '../writer/batch-writer.ts';
import type { WriterOptions } from '../writer/writer-options.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import type { ReadParams } from './read-params.ts';
import type { Session } from './session.ts';
import { storeTarget } from './store-target.ts';
import { eachOf } from './unless-stopped.ts';

/** The operations that a kind of job data is read and written with. */
export interface JobDataOperations {
  readonly read: 'readItems' | 'readLogs' | 'readRequests' | 'readSamples';
  readonly readOne: 'readItem' | 'readLog' | 'readRequest' | 'readSample';
  readonly write: 'writeItems' | 'writeLogs' | 'writeRequests' | 'writeSamples';
}

/** Records of a job, numbered from 0: read as `T`, written as `W`. */
export abstract class JobData<
  T,
  P extends ReadParams = ReadParams,
  W = T,
> implements AsyncIterable<T> {
  protected readonly session: Session;
  protected readonly path: JobPath;
  protected abstract readonly operations: JobDataOperations;

  constructor(session: Session, path: JobPath) {
    this.session = session;
    this.path = path;
  }

  /** The records one by one, as they arrive. StreamInterruptedError if the answer breaks off. */
  iter(params?: P, options?: CallOptions): AsyncGenerator<T, void, void> {
    return eachOf(this.chunks(params, options), options);
  }

  /** As `iter`, all at once. */
  async list(params?: P, options?: CallOptions): Promise<T[]> {
    const all: T[] = [];
    for await (const records of this.chunks(params, options)) {
      for (const record of records) all.push(record);
    }
    return all;
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.iter();
  }

  /** The records in arrays, which is the fast way: as they arrive, or `size` at a time. */
  async *chunks(
    params?: P & { size?: number | undefined },
    options?: CallOptions,
  ): AsyncGenerator<T[], void, void> {
    const { readJob } = await this.session.engine(options);
    const { path, operations } = this;
    yield* await readJob<T>(this.session, { path, operations }, params, options);
  }

  /** The record at a position. NotFoundError if there is none. */
  async get(index: number, options?: RecordOptions): Promise<T> {
    const { readOne } = await this.session.engine(options);
    const { path, operations } = this;
    return readOne<T>(this.session, { path, operations }, index, options);
  }

  /**
   * A writer of its own, which `client.close()` closes too. RangeError for an option out of range, and TypeError while
   * this client has another one open here with the same `start`: they would write over each other.
   */
  createWriter(options?: WriterOptions): BatchWriter<W> {
    const nextIndex = this.nextIndex?.bind(this);
    const slot = this.#place;
    const helpers = nextIndex ? { slot, nextIndex: () => nextIndex() } : { slot };
    const target = storeTarget<W>(this.session, this.operations.write, this.path, helpers);
    return this.session.writers.create(target, options);
  }

  /**
   * Writes a record with the one writer that this client has for these records of this job, which is made at the first
   * write and begins at index 0. Resolves to the record's index when the queue has room; the record is stored when
   * `flush` or `close` has resolved.
   */
  async write(record: W): Promise<number> {
    return this.#own().write(record);
  }

  /** Resolves when all that was written is stored. WriteError names what could not be. */
  async flush(options?: WaitOptions): Promise<void> {
    await this.session.writers.find<W>(this.#place)?.flush(options);
  }

  /** Flushes, and takes no more records. WriteError names what could not be stored. */
  async close(options?: WaitOptions): Promise<void> {
    const { writers } = this.session;
    // A closed client has closed this one too, if there was one.
    const writer = writers.closed ? writers.find<W>(this.#place) : this.#own();
    await writer?.close(options);
  }

  #own(): BatchWriter<W> {
    return this.session.writers.own(this.#place, () => this.createWriter());
  }

  get #place(): string {
    return `${this.operations.write} ${jobKeyOf(this.path)}`;
  }

  /** The number of records there are, where the service tells. */
  protected nextIndex?(options?: CallOptions): Promise<number>;
}
