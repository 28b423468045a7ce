import type { RecordFormat } from '../transport/record-format.ts';
import { checkCount } from './count.ts';
import { many } from './many.ts';
import { checkNames } from './name.ts';
import { type Filter, type MetaField, toFilters } from './read-params.ts';
import { toTimestamp } from './timestamp.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Which records of a collection are meant. */
export interface CollectionParams {
  /** Only these keys; those that are not there are passed over. */
  key?: string | readonly string[] | undefined;
  /** Only keys that begin with this, or with any of these. Fast: the service has an index. */
  prefix?: string | readonly string[] | undefined;
  /** Most records for each prefix. */
  prefixCount?: number | undefined;
  /** Only records written at or after this time: a Date, or milliseconds. */
  startTs?: number | Date | undefined;
  /** Only records written before this time: a Date, or milliseconds. */
  endTs?: number | Date | undefined;
  /** The key to begin at. */
  start?: string | undefined;
  /** The key to begin after. */
  startAfter?: string | undefined;
  /** Most records to give. Default: all there are. */
  count?: number | undefined;
  filter?: Filter | readonly Filter[] | undefined;
  /** With `_ts` a record tells when it was written. `_key` is always there. */
  meta?: readonly MetaField[] | undefined;
  /** Leave the data out and give only the `meta` fields. */
  nodata?: boolean | undefined;
  /**
   * How the records travel. Default `jl`. `msgpack` needs the package @msgpack/msgpack; it keeps whole numbers of 64
   * bits, which come as `bigint` where a number can't hold them.
   */
  format?: RecordFormat | undefined;
}

/** The part of a query that says which records, in the names of the wire. */
export interface SelectionQuery {
  key?: string[];
  prefix?: string[];
  startts?: number;
  endts?: number;
  filter?: string[];
}

/** The query of a listing, in the names of the wire. */
export interface CollectionQuery extends SelectionQuery {
  prefixcount?: number;
  start?: string;
  startafter?: string;
  count?: number;
  meta?: MetaField[];
  nodata?: 1;
}

/** Which records to count. */
export type CollectionSelection = Pick<
  CollectionParams,
  'key' | 'prefix' | 'startTs' | 'endTs' | 'start' | 'filter'
>;

/** Are no records meant? The service would take an empty list for all of them. */
export function meansNone({ key, prefix }: CollectionSelection): boolean {
  return many(key)?.length === 0 || many(prefix)?.length === 0;
}

/** Which records, for the call that counts them. */
export function toSelectionQuery(params: CollectionSelection): SelectionQuery {
  return withoutUndefined({
    key: checkNames('key', params.key),
    prefix: many(params.prefix),
    startts: toTimestamp(params.startTs),
    endts: toTimestamp(params.endTs),
    filter: toFilters(params.filter),
  });
}

/** The query of `params`; it always asks for `_key`. */
export function toCollectionQuery(params: CollectionParams): CollectionQuery {
  if (params.start !== undefined && params.startAfter !== undefined) {
    throw new TypeError('give start or startAfter, not both: the service would ignore one');
  }
  const meta = new Set<MetaField>(['_key', ...(params.meta ?? [])]);
  return {
    ...toSelectionQuery(params),
    ...withoutUndefined({
      prefixcount: checkCount('prefixCount', params.prefixCount),
      start: params.start,
      startafter: params.startAfter,
      count: checkCount('count', params.count),
      meta: [...meta],
      nodata: params.nodata === true ? (1 as const) : undefined,
    }),
  };
}
