import type { JsonObject } from '../generated/types.ts';
import type { CallOptions, RecordOptions } from '../transport/options.ts';
import { CountedJobData, type CountedJobDataOperations } from './counted-job-data.ts';
import type { FollowParams } from './follow-params.ts';
import { deferred } from './deferred.ts';
import type { ItemComments } from './item-comments.ts';
import { jobKeyOf } from './job-key.ts';
import type { ReadParams } from './read-params.ts';
import type { OutputOf, StandardSchema } from './standard-schema.ts';
import type { StreamParams } from './stream-params.ts';

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

/** What each item has to pass. */
export interface Checked<S extends StandardSchema = StandardSchema> {
  /**
   * Any Standard Schema: of zod, valibot, arktype and others. What it makes of an item is what is given, in its type. It
   * sees an item as it would be given without it: with `_key` only if `meta` asks for that. The first item that does not
   * pass ends the read with InvalidRecordError.
   */
  schema: S;
}

/** Which items to read. */
export interface ItemReadParams extends ReadParams {
  /** What each item has to pass. */
  schema?: StandardSchema | undefined;
}

type Unchecked = { schema?: undefined };
type PerhapsChecked = Pick<ItemReadParams, 'schema'>;
type Size = { size?: number | undefined };

/**
 * The records a job has produced. Items are whatever the spider yielded: `as<T>()` gives them a type, and a `schema`
 * checks that they have it.
 */
export class Items<T extends object = JsonObject> extends CountedJobData<T, ItemReadParams> {
  protected override readonly operations: CountedJobDataOperations = OPERATIONS;

  /** What people have remarked on single items. */
  get comments(): ItemComments {
    return deferred<ItemComments>(
      this.session,
      (engine) => new engine.ItemComments(this.session, this.path),
      { list: 'once', add: 'once', archive: 'once' },
      {},
    );
  }

  /**
   * The items as the service writes them, without being decoded: `jl` (the default), `json`, `csv` with `fields`, or
   * `xml`. Nothing is asked for before the stream is read. `jl` goes on where it was when the connection breaks, and
   * leaves out a `_key` that was not asked for; the others fail with StreamInterruptedError, whose `received` is 0:
   * what arrived may end within a record.
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
  follow<S extends StandardSchema>(
    params: FollowParams & Checked<S>,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>, void, void>;
  follow(params?: FollowParams & Unchecked, options?: CallOptions): AsyncGenerator<T, void, void>;
  follow(
    params: FollowParams & PerhapsChecked = {},
    options?: CallOptions,
  ): AsyncGenerator<T, void, void> {
    return this.followed(params, options);
  }

  /** The items one by one, as they arrive. StreamInterruptedError if the answer breaks off. */
  override iter<S extends StandardSchema>(
    params: ReadParams & Checked<S>,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>, void, void>;
  override iter(
    params?: ReadParams & Unchecked,
    options?: CallOptions,
  ): AsyncGenerator<T, void, void>;
  override iter(params?: ItemReadParams, options?: CallOptions): AsyncGenerator<T, void, void> {
    return super.iter(params, options);
  }

  /** As `iter`, all at once. */
  override list<S extends StandardSchema>(
    params: ReadParams & Checked<S>,
    options?: CallOptions,
  ): Promise<OutputOf<S>[]>;
  override list(params?: ReadParams & Unchecked, options?: CallOptions): Promise<T[]>;
  override list(params?: ItemReadParams, options?: CallOptions): Promise<T[]> {
    return super.list(params, options);
  }

  /** The items in arrays, which is the fast way: as they arrive, or `size` at a time. */
  override chunks<S extends StandardSchema>(
    params: ReadParams & Checked<S> & Size,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>[], void, void>;
  override chunks(
    params?: ReadParams & Unchecked & Size,
    options?: CallOptions,
  ): AsyncGenerator<T[], void, void>;
  override chunks(
    params?: ItemReadParams & Size,
    options?: CallOptions,
  ): AsyncGenerator<T[], void, void> {
    return super.chunks(params, options);
  }

  /** The item at a position. NotFoundError if there is none. */
  override get<S extends StandardSchema>(
    index: number,
    options: RecordOptions & Checked<S>,
  ): Promise<OutputOf<S>>;
  override get(index: number, options?: RecordOptions & Unchecked): Promise<T>;
  override async get(
    index: number,
    { schema, ...options }: RecordOptions & PerhapsChecked = {},
  ): Promise<unknown> {
    const item = await super.get(index, options);
    if (schema === undefined) return item;
    const { checkRecord } = await this.session.load(() => import('./check-records.ts'), options);
    const { readOne: operation } = this.operations;
    return checkRecord(item, `${jobKeyOf(this.path)}/${index}`, { operation, schema });
  }

  /** The same items, seen as `U`. Nothing is checked at run time. */
  as<U extends object>(): Items<U> {
    return new Items<U>(this.session, this.path);
  }
}
