import { nothing } from '../reader/nothing.ts';
import { readKeyed } from '../reader/read-keyed.ts';
import { readParallel } from '../reader/read-parallel.ts';
import type { CallOptions, RecordOptions } from '../transport/options.ts';
import { checkCount, checkPositive } from './count.ts';
import type { CountedJobDataOperations } from './counted-job-data.ts';
import type { JobDataOperations } from './job-data.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import { toLogQuery } from './log-query.ts';
import type { LogReadParams } from './logs.ts';
import { type ReadQuery, toReadQuery } from './read-params.ts';
import { regroup } from './regroup.ts';
import type { Session } from './session.ts';
import type { StandardSchema } from './standard-schema.ts';

/** A kind of data of a job. */
export interface JobSource {
  readonly path: JobPath;
  readonly operations: JobDataOperations | CountedJobDataOperations;
}

/** The parameters of a read, of whatever kind of data. */
export type JobReadParams = LogReadParams & {
  size?: number | undefined;
  schema?: StandardSchema | undefined;
};

/** The records in arrays: as they arrive, or `size` at a time. */
export async function readJob<T>(
  session: Session,
  source: JobSource,
  { size, schema, ...params }: JobReadParams = {},
  options: CallOptions = {},
): Promise<AsyncIterable<T[]>> {
  if (size !== undefined) checkPositive('size', size);
  // What the records are is the caller's to say.
  const chunks = (
    schema === undefined
      ? await open(session, source, params, options)
      : openChecked(session, source, schema, params, options)
  ) as AsyncIterable<T[]>;
  const groups = regroup(chunks, size);
  return options.signal ? untilAbort(groups, options.signal) : groups;
}

async function* untilAbort<T>(
  chunks: AsyncIterable<T[]>,
  signal: AbortSignal,
): AsyncGenerator<T[], void, void> {
  for await (const records of chunks) {
    signal.throwIfAborted();
    yield records;
  }
}

/** The record at a position. NotFoundError if there is none. */
export async function readOne<T>(
  session: Session,
  { path, operations: { readOne: operation } }: JobSource,
  index: number,
  options?: RecordOptions,
): Promise<T> {
  const at = { ...path, index: checkCount('index', index) ?? index };
  const [record] = await session.call(operation, { path: at }, options);
  if (record !== undefined) return record as T;
  throw await session.missing(operation, at, `job ${jobKeyOf(path)} has no record ${index}`);
}

/** The query of a read. TypeError or RangeError for what can't be meant. */
export function toJobDataQuery({ path, operations }: JobSource, params: LogReadParams): ReadQuery {
  const toQuery = operations.read === 'readLogs' ? toLogQuery : toReadQuery;
  return toQuery(jobKeyOf(path), params);
}

/** The records in arrays as they arrive. Where they have keys, a read goes on when the connection breaks. */
async function open(
  session: Session,
  source: JobSource,
  params: LogReadParams,
  options: CallOptions,
): Promise<AsyncIterable<unknown[]>> {
  const { path, operations } = source;
  const query = toJobDataQuery(source, params);
  const end = checkCount('end', params.end);
  const concurrency = checkPositive('concurrency', params.concurrency ?? 1);
  const reading = { ...options, format: params.format };
  // The service would take both for all there is.
  if (query.count === 0 || query.index?.length === 0) return nothing();
  const transport = await session.transport(options);
  if (!('stats' in operations)) {
    return transport.records(operations.read, { path, query }, reading);
  }
  const args = { path, query, end };
  const isWhole = !query.filter && !query.index && query.startts === undefined;
  if (concurrency === 1 || !isWhole) {
    return readKeyed(transport, operations.read, args, reading);
  }
  const { totals } = await transport.call(operations.stats, { path }, options);
  const { input_values: values = 0, input_bytes: bytes = 0 } = totals ?? {};
  const parallel = { ...args, concurrency, values, bytes, jobKey: jobKeyOf(path) };
  return readParallel(transport, operations.read, parallel, reading);
}

/** The same, once it has passed the schema. Asks for keys: an error tells which record it is about. */
async function* openChecked(
  session: Session,
  source: JobSource,
  schema: StandardSchema,
  { meta = [], ...params }: LogReadParams,
  options: CallOptions,
): AsyncGenerator<unknown[], void, void> {
  const { checkRecords } = await session.load(() => import('./check-records.ts'), options);
  const keepKey = meta.includes('_key');
  const keyed: LogReadParams = { ...params, meta: keepKey ? meta : [...meta, '_key'] };
  const chunks = await open(session, source, keyed, options);
  yield* checkRecords(chunks, { operation: source.operations.read, schema, keepKey });
}
