import type { DataStats } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { ReadRange } from '../reader/ranges.ts';
import { byteStream } from './byte-stream.ts';
import { JobData, type JobDataOperations } from './job-data.ts';
import type { FollowParams } from './follow-params.ts';
import type { ReadParams } from './read-params.ts';
import type { StreamParams } from './stream-params.ts';
import { eachOf } from './unless-stopped.ts';

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
    const { divide } = await this.session.engine(options);
    return divide(() => this.nextIndex(options), n);
  }

  /** The records as the service writes them, in `format`. */
  protected streamOf(
    params: StreamParams,
    options: CallOptions | undefined,
  ): ReadableStream<Uint8Array> {
    const { session, path, operations } = this;
    return byteStream(async function* pieces(cancelled) {
      const { streamJob } = await session.load(() => import('./job-stream.ts'), options);
      if (!cancelled.aborted) {
        yield* streamJob(session, { path, operations }, params, cancelled, options);
      }
    });
  }

  /** The records that there are, or the last of them, and those to come until the job has ended. */
  protected async *followed(
    params: FollowParams,
    options: CallOptions | undefined,
  ): AsyncGenerator<T, void, void> {
    const { followJob } = await this.session.load(() => import('./follow-job.ts'), options);
    const { path, operations } = this;
    const chunks = followJob<T>(this.session, { path, operations }, params, options);
    yield* eachOf(chunks, options);
  }

  protected override async nextIndex(options?: CallOptions): Promise<number> {
    const { totals } = await this.stats(options);
    return totals?.input_values ?? 0;
  }
}
