import type { JsonObject } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import type { FollowParams } from './follow-params.ts';
import type { StreamParams } from './stream-params.ts';
import { ItemComments } from './item-comments.ts';

const OPERATIONS: CountedJobDataOperations = {
  read: 'readItems',
  readOne: 'readItem',
  write: 'writeItems',
  stats: 'getItemStats',
};

/** Which items to give as a stream of bytes. */
export interface ItemStreamParams extends StreamParams {
  format?: 'jl' | 'json' | 'csv' | 'xml' | undefined;
}

/** The records a job has produced. Items are whatever the spider yielded; `as<T>()` gives them a type. */
export class Items<T extends object = JsonObject> extends CountedJobData<T> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /** What people have remarked on single items. */
  get comments(): ItemComments {
    return new ItemComments(this.session, this.path);
  }

  /**
   * The items as the service writes them, without being decoded: `jl` (the default), `json`, `csv` with `fields`, or `xml`. Nothing is asked for
   * before the stream is read. `jl` goes on where it was when the connection breaks, and leaves out a `_key` that was
   * not asked for; the others fail with StreamInterruptedError, whose `received` is 0: what arrived may end within a record.
   */
  stream(params: ItemStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The items that there are, or the `last` of them, and then those to come: ends when the job is finished or deleted
   * and all that was written is given. Each comes once and in order, also when a connection breaks; a read that gives up
   * says so with StreamInterruptedError, whose `lastKey` is a `startAfter` to go on with. NotFoundError if there is no
   * such job.
   */
  follow(params: FollowParams = {}, options?: CallOptions): AsyncGenerator<T, void, void> {
    return this.followed(params, options);
  }

  /** The same items, seen as `U`. Nothing is checked at run time. */
  as<U extends object>(): Items<U> {
    return new Items<U>(this.session, this.path);
  }
}
