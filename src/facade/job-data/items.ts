import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { JsonObject } from '../../generated/types.ts';
import { CALL_OPTIONS, type CallOptions } from '../../transport/options.ts';
import { ItemComments } from './comments.ts';
import { CountedJobData } from './job-data.ts';
import type { CountedJobDataOperations } from './job-reads.ts';
import {
  type AsksForMeta,
  FOLLOW_PARAMS,
  type FollowParams,
  type MetaField,
  READ_PARAMS,
  type ReadParams,
  type WithMeta,
} from './read-params.ts';
import { checkRecord, type OutputOf, type StandardSchema } from './schema.ts';
import { STREAM_PARAMS, type StreamParams } from './stream-params.ts';

/** Which items to return as a stream of bytes. */
export interface ItemStreamParams extends StreamParams {
  format?: 'jl' | 'json' | 'csv' | 'xml' | undefined;
}

/** A check for each item. */
export interface Checked<S extends StandardSchema = StandardSchema> {
  /**
   * Any Standard Schema, such as one of zod, valibot or arktype. You get the item that the schema returns, with its type.
   * The schema sees `_key` only if `meta` asks for it. The first item that does not pass ends the read with
   * InvalidRecordError.
   */
  schema: S;
}

/** Which items to read. */
export interface ItemReadParams extends ReadParams {
  /** A check for each item. */
  schema?: StandardSchema | undefined;
}

/** The names of `ItemReadParams`. */
const ITEM_READ_PARAMS: OptionNames<ItemReadParams> = { ...READ_PARAMS, schema: true };
/** The names of `ItemStreamParams`. */
const ITEM_STREAM_PARAMS: OptionNames<ItemStreamParams> = STREAM_PARAMS;

const OPERATIONS: CountedJobDataOperations = {
  read: 'readItems',
  readOne: 'readItem',
  write: 'writeItems',
  stats: 'getItemStats',
  entry: 'object',
  params: ITEM_READ_PARAMS,
  streamParams: ITEM_STREAM_PARAMS,
  followParams: { ...FOLLOW_PARAMS, schema: true },
};

type Unchecked = { schema?: undefined };
type PerhapsChecked = Pick<ItemReadParams, 'schema'>;
type Size = { size?: number | undefined };

/**
 * The items that a job has scraped. The spider decides what an item looks like: `as<T>()` gives items a type, and a
 * `schema` checks that they have it.
 */
export class Items<T extends object = JsonObject> extends CountedJobData<T, ItemReadParams> {
  protected override get operations(): CountedJobDataOperations {
    return OPERATIONS;
  }

  /** The comments of single items. */
  get comments(): ItemComments {
    return new ItemComments(this.session, this.path);
  }

  /**
   * The items as the service writes them, not decoded: `jl` (the default), `json`, `csv` with `fields`, or `xml`. The
   * request is sent when the stream is read. `jl` resumes when the connection breaks, and leaves out a `_key` that you did
   * not ask for. The other formats fail with StreamInterruptedError, whose `received` is 0: the stream may end within a
   * record.
   */
  stream(params: ItemStreamParams = {}, options?: CallOptions): ReadableStream<Uint8Array> {
    return this.streamOf(params, options);
  }

  /**
   * The existing items, or the `last` of them, and then the new ones. It ends when the job is finished or deleted and all
   * its items were returned. Each comes once and in order, even if a connection breaks. If the read gives up, it throws
   * StreamInterruptedError; pass its `lastKey` as `startAfter` to resume. NotFoundError if the job does not exist.
   */
  follow<S extends StandardSchema>(
    params: FollowParams & Checked<S>,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>, void, void>;
  follow<M extends MetaField>(
    params: FollowParams & AsksForMeta<M> & Unchecked,
    options?: CallOptions,
  ): AsyncGenerator<WithMeta<T, M>, void, void>;
  follow(params?: FollowParams & Unchecked, options?: CallOptions): AsyncGenerator<T, void, void>;
  follow(
    params: FollowParams & PerhapsChecked = {},
    options?: CallOptions,
  ): AsyncGenerator<T, void, void> {
    return this.followed(params, options);
  }

  /** The items one by one, as they arrive. StreamInterruptedError if the response breaks off. */
  override iter<S extends StandardSchema>(
    params: ReadParams & Checked<S>,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>, void, void>;
  override iter<M extends MetaField>(
    params: ReadParams & AsksForMeta<M> & Unchecked,
    options?: CallOptions,
  ): AsyncGenerator<WithMeta<T, M>, void, void>;
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
  override list<M extends MetaField>(
    params: ReadParams & AsksForMeta<M> & Unchecked,
    options?: CallOptions,
  ): Promise<WithMeta<T, M>[]>;
  override list(params?: ReadParams & Unchecked, options?: CallOptions): Promise<T[]>;
  override list(params?: ItemReadParams, options?: CallOptions): Promise<T[]> {
    return super.list(params, options);
  }

  /** The items in arrays, which is the fast way: as they arrive, or `size` at a time. */
  override chunks<S extends StandardSchema>(
    params: ReadParams & Checked<S> & Size,
    options?: CallOptions,
  ): AsyncGenerator<OutputOf<S>[], void, void>;
  override chunks<M extends MetaField>(
    params: ReadParams & AsksForMeta<M> & Unchecked & Size,
    options?: CallOptions,
  ): AsyncGenerator<WithMeta<T, M>[], void, void>;
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

  /** The item at an index. NotFoundError if it does not exist. */
  override get<S extends StandardSchema>(
    index: number,
    options: CallOptions & Checked<S>,
  ): Promise<OutputOf<S>>;
  override get(index: number, options?: CallOptions & Unchecked): Promise<T>;
  override async get(index: number, given: CallOptions & PerhapsChecked = {}): Promise<unknown> {
    checkOptions('get', given, { ...CALL_OPTIONS, schema: true });
    const { schema, ...options } = given;
    const item = await super.get(index, options);
    if (schema === undefined) return item;
    const { readOne: operation } = this.operations;
    return checkRecord(item, `${this.key}/${index}`, { operation, schema });
  }

  /** The same items with the type `U`. Nothing is checked at run time. */
  as<U extends object>(): Items<U> {
    return new Items<U>(this.session, this.path);
  }
}
