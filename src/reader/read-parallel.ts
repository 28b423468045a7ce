import { indexOf } from '../codec/record-key.ts';
import { onAbort } from '../transport/abort.ts';
import type { Arguments, RecordOf } from '../transport/call.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { joinReads } from './join-reads.ts';
import { type KeyedOperation, type KeyedQuery, readWithKeys, recordsOf } from './read.ts';

/** Indexes of a job's records: from `start` to before `end`; without `end` to the last record. */
export interface ReadRange {
  readonly start: number;
  readonly end?: number;
}

/** A read of a job's records over several connections. */
export interface ParallelRead<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly query: KeyedQuery;
  /** The read ends before this index. */
  readonly end: number | undefined;
  readonly concurrency: number;
  readonly jobKey: string;
  /** The number of records of the job, and their size in bytes. */
  readonly values: number;
  readonly bytes: number;
}

/** Most bytes that all connections hold together. */
const HELD_BYTES = 16 * 1024 * 1024;
// At 10 MB/s a connection needs eight times the 50 ms for it that a request may take to start.
const MAX_RANGE_BYTES = 4 * 1024 * 1024;

/**
 * The records in order, read in ranges over several connections. Each one resumes when it breaks. A range is decoded when
 * its turn comes; until then its bytes are held.
 */
export async function* readParallel<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: ParallelRead<Id>,
  options: CallOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  const { count = Infinity, start, startafter, ...query } = read.query;
  const { end = Infinity, jobKey, path, values } = read;
  const first = start === undefined ? indexOf(startafter, -1) + 1 : indexOf(start, 0);
  const last = Math.min(values, end);
  const size = rangeSize(Math.min(last - first, count), read);
  const ranges = splitRange(first, last, size);
  const readAheadBytes = HELD_BYTES / read.concurrency;
  const chunks = inOrder(ranges, read.concurrency, options.signal, (range, signal) => {
    const to = range.end ?? end;
    const part = {
      ...query,
      start: `${jobKey}/${range.start}`,
      ...(Number.isFinite(to) && { count: Math.max(1, to - range.start) }),
    };
    const reading = { ...options, signal, readAheadBytes };
    const isLaterPart = range.start > first;
    return readWithKeys(transport, id, { path, query: part, end: to, isLaterPart }, reading);
  });
  yield* joinReads({ call: id, count }, chunks, recordsOf);
}

/**
 * Splits the indexes from `start` on into ranges of `size`, for about `total` records. The last range has no end: a job
 * that runs may have more records by now, and the indexes of a job with gaps are higher than its number of records.
 */
export function* splitRange(start: number, total: number, size: number): Generator<ReadRange> {
  let at = start;
  for (; at + size < total; at += size) yield { start: at, end: at + size };
  yield { start: at };
}

/** Records of a range: ranges of one size, as many for each connection, none of more bytes than may be held. */
function rangeSize<Id extends KeyedOperation>(
  records: number,
  { values, bytes, concurrency }: ParallelRead<Id>,
): number {
  const bytesEach = bytes / Math.max(1, values);
  const rangeBytes = Math.min(MAX_RANGE_BYTES, HELD_BYTES / concurrency);
  const rounds = Math.max(1, Math.ceil((records * bytesEach) / (concurrency * rangeBytes)));
  return Math.max(1, Math.ceil(records / (concurrency * rounds)));
}

/** A source that has started: its first values are on their way. */
interface Started<T> {
  readonly iterator: AsyncIterator<T[]>;
  readonly first: Promise<IteratorResult<T[], unknown>>;
  readonly controller: AbortController;
}

/**
 * The values of several sources, in the order of the sources. As many as `concurrency` are started: the one whose values
 * are returned, and the next ones. The signal that `open` receives aborts when its source is no longer needed.
 */
async function* inOrder<S, T>(
  sources: Iterator<S, void>,
  concurrency: number,
  signal: AbortSignal | undefined,
  open: (source: S, signal: AbortSignal) => AsyncIterable<T[]>,
): AsyncGenerator<T[], void, void> {
  signal?.throwIfAborted();
  const queue: Started<T>[] = [];
  const start = (source: S): Started<T> => {
    // A signal for each source: Node takes many listeners on one for a leak.
    const controller = new AbortController();
    const iterator = open(source, controller.signal)[Symbol.asyncIterator]();
    const first = iterator.next();
    // Thrown when its turn comes.
    first.catch(() => undefined);
    return { iterator, first, controller };
  };
  const abort = (): void => {
    for (const { controller } of queue) controller.abort(signal?.reason);
  };
  const release = signal && onAbort(signal, abort);
  try {
    for (;;) {
      while (queue.length < concurrency) {
        const next = sources.next();
        if (next.done === true) break;
        queue.push(start(next.value));
      }
      const [current] = queue;
      if (current === undefined) return;
      for (let result = await current.first; result.done !== true;) {
        yield result.value;
        result = await current.iterator.next();
      }
      queue.shift();
    }
  } finally {
    release?.();
    abort();
    for (const { iterator } of queue) iterator.return?.().catch(() => undefined);
  }
}
