import { checkCount, checkNames, toArray, toTimestamp, withoutUndefined } from '../arguments.ts';
import { type Filter, type MetaField, toFilters } from '../job-data/read-params.ts';

/** Which records of a collection to read. */
export interface CollectionParams {
  /** Only records with these keys. A key need not exist. */
  key?: string | readonly string[] | undefined;
  /** Only keys that begin with this text, or with any of these. It is fast, because the service has an index. */
  prefix?: string | readonly string[] | undefined;
  /** Most records for each prefix. */
  prefixCount?: number | undefined;
  /** Only records written at or after this time: a Date, or milliseconds. */
  startTs?: number | Date | undefined;
  /** Only records written before this time: a Date, or milliseconds. */
  endTs?: number | Date | undefined;
  /** The key to start at. */
  start?: string | undefined;
  /** The key to start after. */
  startAfter?: string | undefined;
  /** Most records to return. Default: all. */
  count?: number | undefined;
  filter?: Filter | readonly Filter[] | undefined;
  /** `_ts` adds the time at which the record was written. A record always has `_key`. */
  meta?: readonly MetaField[] | undefined;
  /** Leave out the data and return only the `meta` fields. */
  nodata?: boolean | undefined;
}

/**
 * Which records to count.
 *
 * @interface
 */
export type CollectionSelection = Pick<
  CollectionParams,
  'key' | 'prefix' | 'startTs' | 'endTs' | 'start' | 'filter'
>;

/** `CollectionSelection` in the names of the API. */
export interface SelectionQuery {
  key?: string[];
  prefix?: string[];
  startts?: number;
  endts?: number;
  filter?: string[];
}

/** `CollectionParams` in the names of the API. */
export interface CollectionQuery extends SelectionQuery {
  prefixcount?: number;
  start?: string;
  startafter?: string;
  count?: number;
  meta?: MetaField[];
  nodata?: 1;
}

/** Do the parameters select no records? The service would take an empty list for all records. */
export function selectsNothing({ key, prefix }: CollectionSelection): boolean {
  return toArray(key)?.length === 0 || toArray(prefix)?.length === 0;
}

/** The query that selects records, for reads and counts. */
export function toSelectionQuery(params: CollectionSelection): SelectionQuery {
  return withoutUndefined({
    key: checkNames('key', params.key),
    prefix: toArray(params.prefix),
    startts: toTimestamp(params.startTs),
    endts: toTimestamp(params.endTs),
    filter: toFilters(params.filter),
  });
}

/** The query of a read. It always asks for `_key`. */
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
