import type { DataStats } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { readKeyed } from '../reader/read-keyed.ts';
import { JobData, type JobDataOperations } from './job-data.ts';
import type { ReadParams, ReadQuery } from './read-params.ts';

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

  /** Goes on behind the last record given when the connection breaks. */
  protected override read(query: ReadQuery, options?: CallOptions): AsyncIterable<unknown[]> {
    const { read } = this.operations;
    return readKeyed(this.session, read, { path: this.path, query }, options);
  }

  protected override async nextIndex(): Promise<number> {
    const { totals } = await this.stats();
    return totals?.input_values ?? 0;
  }
}
