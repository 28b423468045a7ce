import type { DataStats } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { checkCount } from './count.ts';
import { collect } from './collect.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import { type ReadParams, toReadQuery } from './read-params.ts';
import { regroup } from './regroup.ts';

/** The operations that a kind of job data is read with. */
export interface JobDataOperations {
  readonly read: 'readItems';
  readonly readOne: 'readItem';
  readonly stats: 'getItemStats';
}

/** Records that a job has produced, numbered from 0. */
export abstract class JobData<T> implements AsyncIterable<T> {
  protected readonly transport: Transport;
  protected readonly path: JobPath;
  protected abstract readonly operations: JobDataOperations;

  constructor(transport: Transport, path: JobPath) {
    this.transport = transport;
    this.path = path;
  }

  /** The records one by one, as they arrive. StreamInterruptedError if the answer breaks off. */
  async *iter(params?: ReadParams, options?: CallOptions): AsyncGenerator<T, void, void> {
    for await (const records of this.chunks(params, options)) yield* records;
  }

  /** As `iter`, all at once. */
  list(params?: ReadParams, options?: CallOptions): Promise<T[]> {
    return collect(this.iter(params, options));
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.iter();
  }

  /** The records in arrays, which is the fast way: as they arrive, or `size` at a time. */
  async *chunks(
    { size, ...params }: ReadParams & { size?: number | undefined } = {},
    options?: CallOptions,
  ): AsyncGenerator<T[], void, void> {
    const query = toReadQuery(jobKeyOf(this.path), params);
    // The service takes a count of 0 for none at all.
    if (query.count === 0) return;
    const chunks = this.transport.records(
      this.operations.read,
      { path: this.path, query },
      options,
    );
    // What the records are is the caller's to say.
    yield* regroup(chunks as AsyncIterable<T[]>, size);
  }

  /** The record at a position. NotFoundError if there is none. */
  async get(index: number, options?: CallOptions): Promise<T> {
    const path = { ...this.path, index: checkCount('index', index) ?? index };
    const { readOne } = this.operations;
    const [record] = await this.transport.call(readOne, { path }, options);
    if (record !== undefined) return record as T;
    throw this.transport.notFound(
      readOne,
      path,
      `job ${jobKeyOf(this.path)} has no record ${index}`,
    );
  }

  /** How many records and bytes there are, and how often each field (of logs: each level) was seen. */
  stats(options?: CallOptions): Promise<DataStats> {
    return this.transport.call(this.operations.stats, { path: this.path }, options);
  }
}
