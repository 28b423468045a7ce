import { checkOptions } from '../../codec/known-options.ts';
import type { RawLine } from '../../codec/keyed-lines.ts';
import { removeKeys } from '../../codec/record-key.ts';
import { dataFormats } from '../../generated/operations.ts';
import { Follower } from '../../reader/follow.ts';
import { readInTurn } from '../../reader/join-reads.ts';
import { emptyRead, readBytes, readLines, readRecords } from '../../reader/read.ts';
import { splitQuery } from '../../reader/split-query.ts';
import { readParallel } from '../../reader/read-parallel.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, checkPositive } from '../arguments.ts';
import { rechunk } from '../iterators.ts';
import { jobKeyOf, type JobPath } from '../jobs/job-key.ts';
import { isJobOver, PollPause } from '../jobs/wait.ts';
import type { Session } from '../session.ts';
import {
  type FollowParams,
  type LogReadParams,
  type ReadQuery,
  toLogQuery,
  toReadQuery,
} from './read-params.ts';
import { checkRecords, type StandardSchema } from './schema.ts';
import { type StreamParams, toCsvQuery } from './stream-params.ts';

type Names = Readonly<Record<string, true>>;

/** The operations that read and write one kind of job data, and what they take. */
export interface JobDataOperations {
  readonly read: 'readItems' | 'readLogs' | 'readRequests' | 'readSamples';
  readonly readOne: 'readItem' | 'readLog' | 'readRequest' | 'readSample';
  readonly write: 'writeItems' | 'writeLogs' | 'writeRequests' | 'writeSamples';
  /** What one entry is. */
  readonly entry: 'object' | 'list';
  /** The names of the parameters of a read. */
  readonly params: Names;
}

/** The operations for data that has keys and counters. */
export interface CountedJobDataOperations extends JobDataOperations {
  readonly read: 'readItems' | 'readLogs' | 'readRequests';
  readonly stats: 'getItemStats' | 'getLogStats' | 'getRequestStats';
  /** Does `write` write after the last entry? If not, it begins at index 0. */
  readonly appends?: boolean;
  /** The names of the parameters of `stream` and `follow`. */
  readonly streamParams: Names;
  readonly followParams: Names;
}

/** One kind of data of a job. */
export interface JobSource<O extends JobDataOperations = JobDataOperations> {
  readonly path: JobPath;
  readonly operations: O;
}

/** The parameters of a read, for any kind of data. */
export type JobReadParams = LogReadParams & {
  size?: number | undefined;
  schema?: StandardSchema | undefined;
};

/** The records in arrays: as they arrive, or `size` at a time. */
export async function* readJob<T>(
  session: Session,
  source: JobSource<JobDataOperations | CountedJobDataOperations>,
  { size, schema, ...params }: JobReadParams = {},
  options: CallOptions = {},
): AsyncGenerator<T[], void, void> {
  if (size !== undefined) checkPositive('size', size);
  // The caller says what type the records have.
  const chunks = (
    schema === undefined
      ? await open(session, source, params, options)
      : openChecked(session, source, schema, params, options)
  ) as AsyncIterable<T[]>;
  yield* rechunk(chunks, size);
}

/** The record at an index. NotFoundError if it does not exist. */
export async function readOne<T>(
  session: Session,
  { path, operations: { readOne: operation } }: JobSource,
  index: number,
  options?: CallOptions,
): Promise<T> {
  const at = { ...path, index: checkCount('index', index) };
  const [record] = await session.call(operation, { path: at }, options);
  if (record !== undefined) return record as T;
  throw session.notFound(operation, at, `job ${jobKeyOf(path)} has no record ${index}`);
}

/** The records as the service writes them, in the format of `params`. */
export async function* streamJob(
  session: Session,
  source: JobSource<CountedJobDataOperations>,
  given: StreamParams & Pick<LogReadParams, 'level'>,
  options: CallOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { path, operations } = source;
  checkOptions('a stream', given, operations.streamParams);
  const { format = 'jl', ...params } = given;
  const id = operations.read;
  if (!Object.hasOwn(dataFormats, format)) {
    throw new TypeError(`a stream has one of the formats ${Object.keys(dataFormats).join(', ')}`);
  }
  const end = checkCount('end', params.end);
  if (format !== 'jl' && end !== undefined) {
    throw new TypeError(`end needs the format jl, not ${format}: give a count`);
  }
  if (format === 'csv' && params.fields === undefined && id === 'readItems') {
    throw new TypeError('items have no columns of their own: csv needs fields');
  }
  const csv = toCsvQuery({ ...params, format });
  const query = { ...toQuery(source, params), ...csv };
  if (selectsNothing(query)) return;
  if (format === 'jl') yield* encoded(readLines(session, id, { path, query, end }, options));
  else yield* readBytes(session, id, { path, query }, format, options);
}

/** The records of a job in arrays, and then the new ones, until the job has ended. */
export async function* followJob<T>(
  session: Session,
  source: JobSource<CountedJobDataOperations>,
  params: FollowParams & Pick<LogReadParams, 'level'> & { schema?: StandardSchema | undefined },
  options: CallOptions = {},
): AsyncGenerator<T[], void, void> {
  const { path, operations } = source;
  checkOptions('follow', params, operations.followParams);
  const { pollInterval, schema, meta = [], ...rest } = params;
  const keepKey = meta.includes('_key');
  const query = toQuery(source, { ...rest, meta: keepKey ? meta : [...meta, '_key'] });
  const last = checkCount('last', params.last);
  if (last !== undefined && (query.start !== undefined || query.startafter !== undefined)) {
    throw new TypeError('give last, or where to begin, not both');
  }
  const job = {
    path,
    query,
    last,
    pause: new PollPause({ pollInterval }),
    jobKey: jobKeyOf(path),
    isOver: () => isJobOver(session, path, options),
    total: async () => (await countsOf(session, source, options)).values,
  };
  const chunks = new Follower(session, operations.read, job, options).records();
  // The caller says what type the records have.
  if (schema === undefined) {
    for await (const records of chunks) yield (keepKey ? records : removeKeys(records)) as T[];
    return;
  }
  const check = { operation: operations.read, schema, keepKey };
  yield* checkRecords(chunks, check) as AsyncGenerator<T[], void, void>;
}

/** The records in arrays as they arrive. A read of records with keys resumes when the connection breaks. */
async function open(
  session: Session,
  source: JobSource<JobDataOperations | CountedJobDataOperations>,
  params: LogReadParams,
  options: CallOptions,
): Promise<AsyncIterable<unknown[]>> {
  const { path, operations } = source;
  const query = toQuery(source, params);
  const end = checkCount('end', params.end);
  const concurrency = checkPositive('concurrency', params.concurrency ?? 1);
  if (selectsNothing(query)) return emptyRead();
  if (!('stats' in operations)) {
    const send = (part: ReadQuery): AsyncIterable<unknown[]> =>
      session.records(operations.read, { path, query: part }, options);
    const reads = splitQuery(query).map((part) => () => send(part));
    return readInTurn({ call: operations.read, count: query.count }, reads);
  }
  const args = { path, query, end };
  const isWhole = !query.filter && !query.index && query.startts === undefined;
  if (concurrency === 1 || !isWhole) {
    return readRecords(session, operations.read, args, options);
  }
  const counts = await countsOf(session, { path, operations }, options);
  const parallel = { ...args, ...counts, concurrency, jobKey: jobKeyOf(path) };
  return readParallel(session, operations.read, parallel, options);
}

/** As `open`, with each record checked by the schema. It asks for keys, which error messages need. */
async function* openChecked(
  session: Session,
  source: JobSource,
  schema: StandardSchema,
  { meta = [], ...params }: LogReadParams,
  options: CallOptions,
): AsyncGenerator<unknown[], void, void> {
  const keepKey = meta.includes('_key');
  const keyed: LogReadParams = { ...params, meta: keepKey ? meta : [...meta, '_key'] };
  const chunks = await open(session, source, keyed, options);
  yield* checkRecords(chunks, { operation: source.operations.read, schema, keepKey });
}

/** The number of records of a job and their size in bytes, as the service counts them. */
async function countsOf(
  session: Session,
  { path, operations }: JobSource<CountedJobDataOperations>,
  options: CallOptions,
): Promise<{ values: number; bytes: number }> {
  const { totals } = await session.call(operations.stats, { path }, options);
  return { values: totals?.input_values ?? 0, bytes: totals?.input_bytes ?? 0 };
}

function toQuery({ path, operations }: JobSource, params: LogReadParams): ReadQuery {
  const toReadOrLogQuery = operations.read === 'readLogs' ? toLogQuery : toReadQuery;
  return toReadOrLogQuery(jobKeyOf(path), params);
}

/** Does the query select no records? The service would take 0 and an empty list for all records. */
function selectsNothing({ count, index }: ReadQuery): boolean {
  return count === 0 || index?.length === 0;
}

async function* encoded(
  chunks: AsyncIterable<readonly RawLine[]>,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  for await (const lines of chunks) {
    yield encoder.encode(lines.map(({ text }) => `${text}\n`).join(''));
  }
}
