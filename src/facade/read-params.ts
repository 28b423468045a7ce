import type { FilterOperator, JsonValue } from '../generated/types.ts';
import type { RecordFormat } from '../transport/record-format.ts';
import { checkCount } from './count.ts';
import { checkNames } from './name.ts';
import { toTimestamp } from './timestamp.ts';
import { withoutUndefined } from './without-undefined.ts';
import { shown } from './shown.ts';

/** A condition on one field, such as `['price', '>', [10]]`. The arguments are a list, empty for `exists` and its kin. */
export type Filter = readonly [field: string, operator: FilterOperator, args: readonly JsonValue[]];

/** A field that the service adds to a record. */
export type MetaField = '_key' | '_ts';

/** Which records of a job to read. */
export interface ReadParams {
  /** Most records to give. Default: all there are. */
  count?: number | undefined;
  /** Where to begin: a position in the job, from 0, or a record's key. */
  start?: number | string | undefined;
  /** Begin with the first record after this position or key. */
  startAfter?: number | string | undefined;
  /** Where to end: the first position not wanted. */
  end?: number | undefined;
  /**
   * Connections to read with, worth it where one is slower than the line. Default 1. The records come in order all the
   * same; each connection may be up to 4 MiB ahead. Not used with `filter`, `index` and `startTs`.
   */
  concurrency?: number | undefined;
  /** Only the records at these positions. */
  index?: readonly number[] | undefined;
  /** Only records that pass this, or all of these. */
  filter?: Filter | readonly Filter[] | undefined;
  /** Only records written at or after this time: a Date, or milliseconds. */
  startTs?: number | Date | undefined;
  /**
   * Fields that the service adds: with `_key` the record tells its key, with `_ts` the time it was written. A field of
   * the record's own that is called `_key` is lost either way, for a read asks for keys in order to go on by them.
   */
  meta?: readonly MetaField[] | undefined;
  /** Leave the data out and give only the `meta` fields. */
  nodata?: boolean | undefined;
  /**
   * How the records travel. Default `jl`. `msgpack` needs the package @msgpack/msgpack; it keeps whole numbers of 64
   * bits, which come as `bigint` where a number can't hold them.
   */
  format?: RecordFormat | undefined;
}

/** `ReadParams` in the names of the wire. */
export interface ReadQuery {
  count?: number;
  start?: string;
  startafter?: string;
  index?: number[];
  filter?: string[];
  startts?: number;
  meta?: MetaField[];
  nodata?: 1;
}

/** The query of `params`, for the records of the job with this key. TypeError or RangeError for what can't be meant. */
export function toReadQuery(jobKey: string, params: ReadParams): ReadQuery {
  if (params.start !== undefined && params.startAfter !== undefined) {
    throw new TypeError('give start or startAfter, not both: the service would ignore one');
  }
  return withoutUndefined({
    count: checkCount('count', params.count),
    start: toRecordKey('start', jobKey, params.start),
    startafter: toRecordKey('startAfter', jobKey, params.startAfter),
    index: params.index?.map((index) => checkCount('index', index) ?? index),
    filter: toFilters(params.filter),
    startts: toTimestamp(params.startTs),
    meta: checkNames('meta', params.meta),
    nodata: params.nodata === true ? (1 as const) : undefined,
  });
}

/** The filters as the query holds them: each a JSON text. */
export function toFilters(filter: Filter | readonly Filter[] | undefined): string[] | undefined {
  if (filter === undefined) return undefined;
  return (isFilter(filter) ? [filter] : filter).map((one) => JSON.stringify(one));
}

function isFilter(filter: Filter | readonly Filter[]): filter is Filter {
  return typeof filter[0] === 'string';
}

function toRecordKey(
  name: string,
  jobKey: string,
  place: number | string | undefined,
): string | undefined {
  if (typeof place === 'number') return `${jobKey}/${checkCount(name, place)}`;
  if (place === undefined || isRecordKey(jobKey, place)) return place;
  throw new TypeError(
    `${name} must be a position or a key such as ${jobKey}/0, not ${shown(place)}`,
  );
}

function isRecordKey(jobKey: string, text: string): boolean {
  return text.startsWith(`${jobKey}/`) && /^\d+$/.test(text.slice(jobKey.length + 1));
}
