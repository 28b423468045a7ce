import type { DataStats } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { nothing } from '../reader/nothing.ts';
import { type ReadRange, rangesOf } from '../reader/ranges.ts';
import { readKeyed } from '../reader/read-keyed.ts';
import { readParallel } from '../reader/read-parallel.ts';
import { checkCount, checkPositive } from './count.ts';
import { jobKeyOf } from './job-key.ts';
import { JobData, type JobDataOperations } from './job-data.ts';
import { jobStream } from './job-stream.ts';
import type { ReadParams } from './read-params.ts';
import type { StreamParams } from './stream-params.ts';

/** The operations that such data is read and written with. */
export interface CountedJobDataOperations extends JobDataOperations {
  readonly read: 'readItems' | 'readLogs' | 'readRequests';
  readonly stats: 'getItemStats' | 'getLogStats' | 'getRequestStats';
}

/** Job data that has keys, and that the service keeps counters of. */
export abstract class CountedJobData<T, P extends ReadParams = ReadParams, W = T> extends JobData<
  T,
  P,
  W
> {
  protected abstract override readonly operations: CountedJobDataOperations;

  /** How many records and bytes there are, and how often each field (of logs: each level) was seen. */
  stats(options?: CallOptions): Promise<DataStats> {
    return this.session.call(this.operations.stats, { path: this.path }, options);
  }

  /**
   * The positions in about `n` ranges of the same size, for workers that read a range each: their `iter(range)`
   * together gives every record once. The last range is open, for what is written meanwhile.
   */
  async ranges(n: number, options?: CallOptions): Promise<ReadRange[]> {
    checkPositive('n', n);
    const total = await this.nextIndex(options);
    return [...rangesOf(0, total, Math.max(1, Math.ceil(total / n)))];
  }

  /** Goes on behind the last record given when the connection breaks. */
  protected override async read(
    params: P,
    options?: CallOptions,
  ): Promise<AsyncIterable<unknown[]>> {
    const query = this.toQuery(params);
    const end = checkCount('end', params.end);
    const concurrency = checkPositive('concurrency', params.concurrency ?? 1);
    const reading = { ...options, format: params.format };
    // The service would take an empty list for all of them.
    if (query.count === 0 || query.index?.length === 0) return nothing();
    const args = { path: this.path, query, end };
    const isWhole = !query.filter && !query.index && query.startts === undefined;
    if (concurrency === 1 || !isWhole) {
      return readKeyed(this.session, this.operations.read, args, reading);
    }
    const { totals } = await this.stats(options);
    const { input_values: values = 0, input_bytes: bytes = 0 } = totals ?? {};
    const parallel = { ...args, concurrency, values, bytes, jobKey: jobKeyOf(this.path) };
    return readParallel(this.session, this.operations.read, parallel, reading);
  }

  /** The records as the service writes them, in `format`. */
  protected streamOf(
    params: StreamParams,
    options: CallOptions | undefined,
  ): ReadableStream<Uint8Array> {
    const { format: _format, ...rest } = params;
    // A kind of data with parameters of its own takes them here, too.
    const query = this.toQuery(rest as P);
    const id = this.operations.read;
    return jobStream(this.session, { id, path: this.path, params, query }, options);
  }

  protected override async nextIndex(options?: CallOptions): Promise<number> {
    const { totals } = await this.stats(options);
    return totals?.input_values ?? 0;
  }
}
