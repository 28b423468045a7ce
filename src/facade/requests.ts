import type { RequestEntry, NewRequestEntry as RequestRecord } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import type { FollowParams } from './follow-params.ts';
import type { ReadParams } from './read-params.ts';
import { toTimestamp } from './timestamp.ts';

/** A request that a spider has made. */
export interface NewRequestEntry {
  url: string;
  /** HTTP status of the response. */
  status: number;
  /** Default GET. */
  method?: string | undefined;
  /** Bytes of the response. */
  rs: number;
  /** Milliseconds it took. */
  duration: number;
  /** When it was made. Default: now. */
  time?: number | Date | undefined;
  /** Index of the request whose response led to this one. */
  parent?: number | null | undefined;
  /** Fingerprint. */
  fp?: string | null | undefined;
}

const OPERATIONS: CountedJobDataOperations = {
  read: 'readRequests',
  readOne: 'readRequest',
  write: 'writeRequests',
  stats: 'getRequestStats',
};

/** Which requests to give as a stream of bytes. */
export interface RequestStreamParams extends Omit<ReadParams, 'concurrency' | 'format'> {
  format?: 'jl' | 'json' | undefined;
}

/** Which requests to read. They travel as JSON Lines only. */
export type RequestReadParams = Omit<ReadParams, 'format'>;

/** Which requests to follow. They travel as JSON Lines only. */
export type RequestFollowParams = Omit<FollowParams, 'format'>;

/** The requests a job has made. */
export class Requests extends CountedJobData<RequestEntry, RequestReadParams, RequestRecord> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /**
   * The requests as the service writes them, without being decoded: `jl` (the default) or `json`. Nothing is asked for
   * before the stream is read. `jl` goes on where it was when the connection breaks, and leaves out a `_key` that was
   * not asked for; the others fail with StreamInterruptedError, whose `received` is 0: what arrived may end within a
   * record.
   */
  stream(params: RequestStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The requests that there are, or the `last` of them, and then those to come: ends when the job is finished or deleted
   * and all that was written is given. Each comes once and in order, also when a connection breaks; a read that gives up
   * says so with StreamInterruptedError, whose `lastKey` is a `startAfter` to go on with. NotFoundError if there is no
   * such job.
   */
  follow(
    params: RequestFollowParams = {},
    options?: CallOptions,
  ): AsyncGenerator<RequestEntry, void, void> {
    return this.followed(params, options);
  }

  /** Writes a request; see `write` for when it is stored. Resolves to its index, to be a later one's `parent`. */
  async add({ method = 'GET', time, ...entry }: NewRequestEntry): Promise<number> {
    const { parent = null, fp = null } = entry;
    return this.write({ ...entry, method, parent, fp, time: toTimestamp(time) ?? Date.now() });
  }
}
