import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { NewRequestEntry as RequestRecord, RequestEntry } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkWhole, checkText, toTimestamp } from '../arguments.ts';
import { reportedByClose } from '../../writer/writer-state.ts';
import { CountedJobData } from './job-data.ts';
import type { CountedJobDataOperations } from './job-reads.ts';
import { FOLLOW_PARAMS, type FollowParams, READ_PARAMS, type ReadParams } from './read-params.ts';
import { STREAMED_PARAMS } from './stream-params.ts';

/** A request that a spider has sent. */
export interface NewRequestEntry {
  url: string;
  /** HTTP status of the response. */
  status: number;
  /** Default GET. */
  method?: string | undefined;
  /** Size of the response in bytes. */
  rs: number;
  /** Milliseconds until the response arrived. */
  duration: number;
  /** When it was sent. Default: now. */
  time?: number | Date | undefined;
  /** Index of the request whose response led to this one. */
  parent?: number | null | undefined;
  /** Fingerprint. */
  fp?: string | null | undefined;
}

/** The names of `NewRequestEntry`. */
const NEW_REQUEST_ENTRY: OptionNames<NewRequestEntry> = {
  url: true,
  status: true,
  method: true,
  rs: true,
  duration: true,
  time: true,
  parent: true,
  fp: true,
};

/** Which requests to return as a stream of bytes. */
export interface RequestStreamParams extends Omit<ReadParams, 'concurrency'> {
  format?: 'jl' | 'json' | undefined;
}

/**
 * Which requests to read.
 *
 * @interface
 */
export type RequestReadParams = ReadParams;

/**
 * Which requests to follow.
 *
 * @interface
 */
export type RequestFollowParams = FollowParams;

/** The names of `RequestStreamParams`. */
const REQUEST_STREAM_PARAMS: OptionNames<RequestStreamParams> = STREAMED_PARAMS;

const OPERATIONS: CountedJobDataOperations = {
  read: 'readRequests',
  readOne: 'readRequest',
  write: 'writeRequests',
  stats: 'getRequestStats',
  entry: 'object',
  params: READ_PARAMS,
  streamParams: REQUEST_STREAM_PARAMS,
  followParams: FOLLOW_PARAMS,
};

/** The requests that a job has sent. */
export class Requests extends CountedJobData<RequestEntry, RequestReadParams, RequestRecord> {
  protected override get operations(): CountedJobDataOperations {
    return OPERATIONS;
  }

  /**
   * The requests as the service writes them, not decoded: `jl` (the default) or `json`. The request is sent when the
   * stream is read. `jl` resumes when the connection breaks, and leaves out a `_key` that you did not ask for. `json`
   * fails with StreamInterruptedError, whose `received` is 0: the stream may end within a record.
   */
  stream(params: RequestStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The existing requests, or the `last` of them, and then the new ones. It ends when the job is finished or deleted and all
   * its requests were returned. Each comes once and in order, even if a connection breaks. If the read gives up, it throws
   * StreamInterruptedError; pass its `lastKey` as `startAfter` to resume. NotFoundError if the job does not exist.
   */
  follow(
    params: RequestFollowParams = {},
    options?: CallOptions,
  ): AsyncGenerator<RequestEntry, void, void> {
    return this.followed(params, options);
  }

  /**
   * Writes a request, and resolves to its index, which may be the `parent` of others. See `write` for when it is stored.
   * TypeError for an entry without `url`, `status`, `rs` or `duration`, or with a value of another kind.
   */
  add(entry: NewRequestEntry): Promise<number> {
    return reportedByClose(this.#add(entry));
  }

  async #add(entry: NewRequestEntry): Promise<number> {
    checkOptions('a request', entry, NEW_REQUEST_ENTRY);
    const { url, status, method = 'GET', rs, duration, time, parent = null, fp = null } = entry;
    return this.write({
      url: checkText('url', url),
      status: checkWhole('status', status),
      method: checkText('method', method),
      rs: checkWhole('rs', rs),
      duration: checkWhole('duration', duration),
      parent: parent === null ? null : checkWhole('parent', parent),
      fp: fp === null ? null : checkText('fp', fp),
      time: toTimestamp(time) ?? Date.now(),
    });
  }
}
