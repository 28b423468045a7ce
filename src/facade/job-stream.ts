import type { RawLine } from '../codec/raw-line.ts';
import { readBytes } from '../reader/read-bytes.ts';
import { readLines } from '../reader/read-keyed.ts';
import { Deadline } from '../transport/deadline.ts';
import type { CallOptions } from '../transport/options.ts';
import { mediaTypeOf } from '../transport/record-format.ts';
import { byteStream } from './byte-stream.ts';
import { checkCount } from './count.ts';
import type { JobPath } from './job-key.ts';
import type { ReadQuery } from './read-params.ts';
import type { Session } from './session.ts';
import { type StreamParams, toCsvQuery } from './stream-params.ts';

/** What a stream is made of. */
export interface JobStream {
  readonly id: 'readItems' | 'readLogs' | 'readRequests';
  readonly path: JobPath;
  readonly params: StreamParams;
  /** `params` in the names of the wire. */
  readonly query: ReadQuery;
}

/** The records of a job as the service writes them. Nothing is sent before the stream is read. */
export function jobStream(
  session: Session,
  stream: JobStream,
  options: CallOptions = {},
): ReadableStream<Uint8Array> {
  const { format = 'jl', fields } = stream.params;
  // Refuses what is no format.
  mediaTypeOf(format);
  const end = checkCount('end', stream.params.end);
  if (format !== 'jl' && end !== undefined) {
    throw new TypeError(`end needs the format jl, not ${format}: give a count`);
  }
  if (format === 'csv' && fields === undefined && stream.id === 'readItems') {
    throw new TypeError('items have no columns of their own: csv needs fields');
  }
  const read = { path: stream.path, query: { ...stream.query, ...toCsvQuery(stream.params) }, end };
  let deadline: Deadline | undefined;
  return byteStream(pieces(), () => deadline?.abort());

  async function* pieces(): AsyncGenerator<Uint8Array, void, void> {
    // The service would take both for all there is.
    if (read.query.count === 0 || read.query.index?.length === 0) return;
    deadline = new Deadline(stream.id, options.signal);
    const reading = { ...options, signal: deadline.signal };
    try {
      if (format === 'jl') yield* encoded(readLines(session, stream.id, read, reading));
      else yield* readBytes(session, stream.id, read, format, reading);
    } finally {
      deadline.release();
    }
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
