import type { RawLine } from '../codec/keyed-lines.ts';
import { readBytes } from '../reader/read-bytes.ts';
import { readLines } from '../reader/read-keyed.ts';
import { Deadline } from '../transport/deadline.ts';
import type { CallOptions } from '../transport/options.ts';
import { dataFormats } from '../generated/operations.ts';
import { checkCount } from './count.ts';
import type { CountedJobDataOperations } from './counted-job-data.ts';
import type { JobPath } from './job-key.ts';
import { toJobDataQuery } from './job-reads.ts';
import type { LogReadParams } from './logs.ts';
import type { Session } from './session.ts';
import { type StreamParams, toCsvQuery } from './stream-params.ts';

/** A kind of data of a job that can be had as bytes. */
interface JobStreamSource {
  readonly path: JobPath;
  readonly operations: CountedJobDataOperations;
}

/** The records of a job as the service writes them. TypeError or RangeError for parameters that can't be meant. */
export async function* streamJob(
  session: Session,
  source: JobStreamSource,
  { format = 'jl', ...params }: StreamParams & Pick<LogReadParams, 'level'>,
  cancelled: AbortSignal,
  options: CallOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  const { path, operations } = source;
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
  const query = { ...toJobDataQuery(source, params), ...csv };
  // The service would take both for all there is.
  if (query.count === 0 || query.index?.length === 0) return;
  const deadline = new Deadline(id, options.signal);
  cancelled.addEventListener('abort', () => deadline.abort(), { once: true });
  const reading = { ...options, signal: deadline.signal };
  try {
    const transport = await session.transport(reading);
    if (format === 'jl') yield* encoded(readLines(transport, id, { path, query, end }, reading));
    else yield* readBytes(transport, id, { path, query }, format, reading);
  } finally {
    deadline.release();
  }
}

async function* encoded(
  chunks: AsyncIterable<readonly RawLine[]>,
): AsyncGenerator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  for await (const lines of chunks) {
    yield encoder.encode(lines.map(({ text }) => `${text}\n`).join(''));
  }
}
