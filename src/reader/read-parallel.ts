import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Arguments, RecordOf } from '../transport/operation-types.ts';
import type { RecordOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { gaveUp } from './gave-up.ts';
import { interruptionOf } from './patience.ts';
import { positionOf } from './position.ts';
import { rangesOf } from './ranges.ts';
import { readAhead } from './read-ahead.ts';
import { type KeyedOperation, type KeyedQuery, readWithKeys, recordsOf } from './read-keyed.ts';

/** A read of a job's records over several connections. */
export interface ParallelRead<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly query: KeyedQuery;
  /** The first position not wanted. */
  readonly end: number | undefined;
  readonly concurrency: number;
  readonly jobKey: string;
  /** How many records the job has, and their bytes in all. */
  readonly values: number;
  readonly bytes: number;
}

// What a connection of 10 MB/s brings in eight times the 50 ms that a request may take to get going.
const RANGE_BYTES = 4 * 1024 * 1024;

/** Records a range: the same for all, as many ranges for each connection, and none of much over `RANGE_BYTES`. */
function rangeSize<Id extends KeyedOperation>(
  records: number,
  { values, bytes, concurrency }: ParallelRead<Id>,
): number {
  const bytesEach = bytes / Math.max(1, values);
  const rounds = Math.max(1, Math.ceil((records * bytesEach) / (concurrency * RANGE_BYTES)));
  return Math.max(1, Math.ceil(records / (concurrency * rounds)));
}

/** The records in order, read in ranges on several connections, each of which goes on where it was when it breaks. */
export async function* readParallel<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: ParallelRead<Id>,
  options: RecordOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  const { count = Infinity, start, startafter, ...query } = read.query;
  const { end = Infinity, jobKey, path, values } = read;
  const first = start === undefined ? positionOf(startafter, -1) + 1 : positionOf(start, 0);
  const last = Math.min(values, end);
  const size = rangeSize(Math.min(last - first, count), read);
  const ranges = rangesOf(first, last, size);
  const ahead = { concurrency: read.concurrency, limit: size, signal: options.signal };
  const chunks = readAhead(ranges, ahead, (range, signal) => {
    const to = range.end ?? end;
    const part = {
      ...query,
      start: `${jobKey}/${range.start}`,
      ...(Number.isFinite(to) && { count: Math.max(1, to - range.start) }),
    };
    return readWithKeys(transport, id, { path, query: part, end: to }, { ...options, signal });
  });
  let received = 0;
  let lastKey: string | undefined;
  let isWithConsumer = false;
  try {
    for await (const keyed of chunks) {
      const taken = keyed.slice(0, count - received);
      received += taken.length;
      lastKey = taken.at(-1)?._key;
      isWithConsumer = true;
      yield recordsOf(taken);
      isWithConsumer = false;
      if (received >= count) return;
    }
  } catch (error) {
    const interruption = isWithConsumer ? undefined : interruptionOf(error);
    // What is refused before it has begun is refused as any other call.
    if (
      interruption === undefined ||
      (received === 0 && !(error instanceof StreamInterruptedError))
    )
      throw error;
    throw gaveUp(id, { lastKey, received }, interruption);
  }
}
