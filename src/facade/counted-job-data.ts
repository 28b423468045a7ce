import type { DataStats } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { JobData } from './job-data.ts';
import type { ReadParams } from './read-params.ts';

/** Job data that the service keeps counters of. */
export abstract class CountedJobData<T, P extends ReadParams = ReadParams, W = T> extends JobData<
  T,
  P,
  W
> {
  protected abstract readonly statsOperation: 'getItemStats' | 'getLogStats' | 'getRequestStats';

  /** How many records and bytes there are, and how often each field (of logs: each level) was seen. */
  stats(options?: CallOptions): Promise<DataStats> {
    return this.session.call(this.statsOperation, { path: this.path }, options);
  }

  protected override async nextIndex(): Promise<number> {
    const { totals } = await this.stats();
    return totals?.input_values ?? 0;
  }
}
