import type { OptionNames } from '../../codec/known-options.ts';
import { LogLevel } from '../../generated/constants.ts';
import type { FilterOperator, JsonValue } from '../../generated/types.ts';
import {
  checkCount,
  checkFlag,
  checkNames,
  quote,
  toSorted,
  toTimestamp,
  withoutUndefined,
} from '../arguments.ts';
import { POLL_OPTIONS, type PollOptions } from '../jobs/wait.ts';

/** A condition on one field, such as `['price', '>', [10]]`. The arguments are a list, empty for `exists`. */
export type Filter = readonly [field: string, operator: FilterOperator, args: readonly JsonValue[]];

/** The fields that the service adds to a record where `meta` asks for them. */
export interface MetaFields {
  /** Key of the record: of an item, for example, `123/1/4/0`. */
  _key: string;
  /** When the record was written, in milliseconds. */
  _ts: number;
}

/** A field that the service adds to a record. */
export type MetaField = keyof MetaFields;

/** Parameters that ask for fields which the service adds. */
export interface AsksForMeta<M extends MetaField> {
  meta: readonly M[];
}

/** A record with the fields that `meta` asks for. */
export type WithMeta<T, M extends MetaField> = T & Pick<MetaFields, M>;

/** The name of a log level. */
export type LogLevelName = keyof typeof LogLevel;

/** Which records of a job to read. */
export interface ReadParams {
  /** Most records to return. Default: all. */
  count?: number | undefined;
  /** Where to start: an index in the job, from 0, or the key of a record. */
  start?: number | string | undefined;
  /** Start with the first record after this index or key. */
  startAfter?: number | string | undefined;
  /** The read ends before this index. */
  end?: number | undefined;
  /**
   * Number of connections to read with. More than one helps where a connection is slower than the network. Default 1.
   * The records are still in order. What is read ahead takes at most 16 MiB, for all connections together. Not used with
   * `filter`, `index` and `startTs`.
   */
  concurrency?: number | undefined;
  /**
   * Only the records at these indexes. They come in the order of the indexes, each once. A list that is too long for one
   * request is read in several, of a few KB each, one after the other.
   */
  index?: readonly number[] | undefined;
  /** Only records that match this filter, or all of these filters. */
  filter?: Filter | readonly Filter[] | undefined;
  /** Only records written at or after this time: a Date, or milliseconds. */
  startTs?: number | Date | undefined;
  /**
   * Fields that the service adds: `_key` is the key of the record, `_ts` the time at which it was written. If a record
   * has a field `_key` of its own, that field is always lost, because every read asks for keys to resume after.
   */
  meta?: readonly MetaField[] | undefined;
  /** Leave out the data and return only the `meta` fields. */
  nodata?: boolean | undefined;
}

/** The names of `ReadParams`. */
export const READ_PARAMS: OptionNames<ReadParams> = {
  count: true,
  start: true,
  startAfter: true,
  end: true,
  concurrency: true,
  index: true,
  filter: true,
  startTs: true,
  meta: true,
  nodata: true,
};

/** Which log entries to read. */
export interface LogReadParams extends ReadParams {
  /** Only entries of this level and above. */
  level?: LogLevelName | number | undefined;
}

/** The names of `LogReadParams`. */
export const LOG_READ_PARAMS: OptionNames<LogReadParams> = { ...READ_PARAMS, level: true };

/** Which records of a job to follow. */
export interface FollowParams
  extends PollOptions, Pick<ReadParams, 'filter' | 'meta' | 'nodata' | 'start' | 'startAfter'> {
  /**
   * How many of the existing records to return first: the last ones that match `filter` (of logs, `level`). They are held
   * in memory until all are found. 0: only new records. Default: all, from the first one.
   */
  last?: number | undefined;
}

/** The names of `FollowParams`. */
export const FOLLOW_PARAMS: OptionNames<FollowParams> = {
  ...POLL_OPTIONS,
  filter: true,
  meta: true,
  nodata: true,
  start: true,
  startAfter: true,
  last: true,
};

/** `ReadParams` in the names of the API. */
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

/** The query of `params` for the records of a job. TypeError or RangeError for invalid values. */
export function toReadQuery(jobKey: string, params: ReadParams): ReadQuery {
  if (params.start !== undefined && params.startAfter !== undefined) {
    throw new TypeError('give start or startAfter, not both: the service would ignore one');
  }
  return withoutUndefined({
    count: checkCount('count', params.count),
    start: toRecordKey('start', jobKey, params.start),
    startafter: toRecordKey('startAfter', jobKey, params.startAfter),
    index: toIndexes(params.index),
    filter: toFilters(params.filter),
    startts: toTimestamp(params.startTs),
    meta: checkNames('meta', params.meta),
    nodata: checkFlag('nodata', params.nodata) === true ? (1 as const) : undefined,
  });
}

/** In the order in which a job has its records, so that a read can resume: the service may return them as they are named. */
function toIndexes(indexes: readonly number[] | undefined): number[] | undefined {
  return indexes && toSorted(indexes.map((index) => checkCount('index', index)));
}

/** The query of `params` for the log entries of a job. TypeError or RangeError for invalid values. */
export function toLogQuery(jobKey: string, { level, ...params }: LogReadParams): ReadQuery {
  const query = toReadQuery(jobKey, params);
  if (level === undefined) return query;
  const atLeast = toFilters(['level', '>=', [levelOf(level)]]) ?? [];
  return { ...query, filter: [...atLeast, ...(query.filter ?? [])] };
}

/** The filters as the query has them: each one as a JSON text. TypeError for what is not a filter. */
export function toFilters(filter: Filter | readonly Filter[] | undefined): string[] | undefined {
  if (filter === undefined) return undefined;
  if (!Array.isArray(filter)) throw notAFilter(filter);
  return (isFilter(filter) ? [filter] : filter).map((one) => {
    const isWhole = isFilter(one) && typeof one[1] === 'string' && Array.isArray(one[2]);
    if (!isWhole) throw notAFilter(one);
    return JSON.stringify(one);
  });
}

function notAFilter(value: unknown): TypeError {
  return new TypeError(`a filter is [field, operator, [values]], not ${quote(value)}`);
}

function isFilter(filter: Filter | readonly Filter[]): filter is Filter {
  return typeof filter[0] === 'string';
}

function levelOf(level: LogLevelName | number): number {
  const number = typeof level === 'number' ? level : LogLevel[level];
  if (Number.isFinite(number)) return number;
  const names = Object.keys(LogLevel).join(', ');
  throw new TypeError(`a log level is a number or one of ${names}, not ${quote(level)}`);
}

function toRecordKey(
  name: string,
  jobKey: string,
  place: number | string | undefined,
): string | undefined {
  if (typeof place === 'number') return `${jobKey}/${checkCount(name, place)}`;
  if (place === undefined || isRecordKey(jobKey, place)) return place;
  throw new TypeError(`${name} must be an index or a key such as ${jobKey}/0, not ${quote(place)}`);
}

function isRecordKey(jobKey: string, text: string): boolean {
  return text.startsWith(`${jobKey}/`) && /^\d+$/.test(text.slice(jobKey.length + 1));
}
