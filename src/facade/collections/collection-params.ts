import type { OptionNames } from '../../codec/known-options.ts';
import {
  checkCount,
  checkFlag,
  checkNames,
  checkText,
  toArray,
  toSorted,
  toTimestamp,
  withoutUndefined,
} from '../arguments.ts';
import { type Filter, type MetaField, toFilters } from '../job-data/read-params.ts';

/** Which records of a collection to read. */
export interface CollectionParams {
  /**
   * Only records with these keys, which need not exist. The records come in the order of their keys. A list that is too
   * long for one request is read in several, of a few KB each, one after the other. If such a read breaks off,
   * StreamInterruptedError has the `lastKey`: read the keys after it.
   */
  key?: string | readonly string[] | undefined;
  /**
   * Only keys that begin with this text, or with any of these. It is fast, because the service has an index. A long list is
   * read as a long list of `key` is.
   */
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

/** The names of `CollectionParams`. */
export const COLLECTION_PARAMS: OptionNames<CollectionParams> = {
  key: true,
  prefix: true,
  prefixCount: true,
  startTs: true,
  endTs: true,
  start: true,
  startAfter: true,
  count: true,
  filter: true,
  meta: true,
  nodata: true,
};

/**
 * Which records to count.
 *
 * @interface
 */
export type CollectionSelection = Pick<
  CollectionParams,
  'key' | 'prefix' | 'startTs' | 'endTs' | 'start' | 'filter'
>;

/** The names of `CollectionSelection`. */
export const COLLECTION_SELECTION: OptionNames<CollectionSelection> = {
  key: true,
  prefix: true,
  startTs: true,
  endTs: true,
  start: true,
  filter: true,
};

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
export function toSelectionQuery(
  params: CollectionSelection & Pick<CollectionParams, 'prefixCount'>,
): SelectionQuery {
  const keys = checkNames('key', params.key);
  const prefixes = toArray(params.prefix)?.map((prefix) => checkText('prefix', prefix));
  return withoutUndefined({
    key: keys && toSorted(keys),
    // With `prefixCount`, each prefix has records of its own.
    prefix: prefixes && (params.prefixCount === undefined ? distinct : toSorted)(prefixes),
    startts: toTimestamp(params.startTs),
    endts: toTimestamp(params.endTs),
    filter: toFilters(params.filter),
  });
}

/** The prefixes in their order, without those that begin with another one: their records would come twice. */
function distinct(prefixes: readonly string[]): string[] {
  const kept: string[] = [];
  for (const prefix of toSorted(prefixes)) {
    const last = kept.at(-1);
    if (last === undefined || !prefix.startsWith(last)) kept.push(prefix);
  }
  return kept;
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
      nodata: checkFlag('nodata', params.nodata) === true ? (1 as const) : undefined,
    }),
  };
}
