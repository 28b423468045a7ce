import { indexOf } from '../codec/record-key.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { onAbort } from '../transport/abort.ts';
import type { Arguments, RecordOf } from '../transport/call.ts';
import type { RecordOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { type KeyedOperation, type KeyedQuery, readWithKeys, recordsOf } from './read.ts';
import { interruptedError, interruptionOf } from './resume.ts';

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

// At 10 MB/s a connection needs eight times the 50 ms for it that a request may take to start.
const RANGE_BYTES = 4 * 1024 * 1024;

/** The records in order, read in ranges over several connections. Each one resumes when it breaks. */
export async function* readParallel<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: ParallelRead<Id>,
  options: RecordOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  const { count = Infinity, start, startafter, ...query } = read.query;
  const { end = Infinity, jobKey, path, values } = read;
  const first = start === undefined ? indexOf(startafter, -1) + 1 : indexOf(start, 0);
  const last = Math.min(values, end);
  const size = rangeSize(Math.min(last - first, count), read);
  const ranges = splitRange(first, last, size);
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
  let isYielding = false;
  try {
    for await (const keyed of chunks) {
      const taken = keyed.slice(0, count - received);
      received += taken.length;
      lastKey = taken.at(-1)?._key;
      isYielding = true;
      yield recordsOf(taken);
      isYielding = false;
      if (received >= count) return;
    }
  } catch (error) {
    const interruption = isYielding ? undefined : interruptionOf(error);
    // A read that fails before its first response fails as any other call.
    if (
      interruption === undefined ||
      (received === 0 && !(error instanceof StreamInterruptedError))
    )
      throw error;
    throw interruptedError(id, { lastKey, received }, interruption);
  }
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

/** Records of a range: ranges of one size, as many for each connection, none of much more than `RANGE_BYTES`. */
function rangeSize<Id extends KeyedOperation>(
  records: number,
  { values, bytes, concurrency }: ParallelRead<Id>,
): number {
  const bytesEach = bytes / Math.max(1, values);
  const rounds = Math.max(1, Math.ceil((records * bytesEach) / (concurrency * RANGE_BYTES)));
  return Math.max(1, Math.ceil(records / (concurrency * rounds)));
}

/** How far several sources are read ahead. */
interface Ahead {
  /** Sources that are read at a time: the one that is being returned, and the next ones. */
  readonly concurrency: number;
  /** Values that each source may hold. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The values of several sources, in the order of the sources. The signal that `open` receives aborts when the values of
 * its source are no longer needed.
 */
async function* readAhead<S, T>(
  sources: Iterator<S, void>,
  { concurrency, limit, signal }: Ahead,
  open: (source: S, signal: AbortSignal) => AsyncIterable<T[]>,
): AsyncGenerator<T[], void, void> {
  signal?.throwIfAborted();
  // A signal for each source: Node takes many listeners on one for a leak.
  const queue: { chunks: Prefetch<T>; controller: AbortController }[] = [];
  const abort = (): void => {
    for (const { controller } of queue) controller.abort(signal?.reason);
  };
  const release = signal && onAbort(signal, abort);
  try {
    for (;;) {
      while (queue.length < concurrency) {
        const next = sources.next();
        if (next.done === true) break;
        const controller = new AbortController();
        const chunks = new Prefetch(open(next.value, controller.signal), limit, controller.signal);
        queue.push({ chunks, controller });
      }
      const [first] = queue;
      if (first === undefined) return;
      yield* first.chunks;
      queue.shift();
    }
  } finally {
    release?.();
    abort();
  }
}

/**
 * The chunks of a source, read before they are needed: it holds up to `limit` values, and then waits until some are
 * taken. When `signal` aborts, it lets the source end.
 */
class Prefetch<T> implements AsyncIterable<T[]> {
  readonly #limit: number;
  readonly #signal: AbortSignal;
  #chunks: T[][] = [];
  #held = 0;
  #end: { readonly error?: unknown } | undefined;
  #arrived: () => void = () => undefined;
  #taken: () => void = () => undefined;

  constructor(source: AsyncIterable<T[]>, limit: number, signal: AbortSignal) {
    this.#limit = limit;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#taken(), { once: true });
    void this.#read(source);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T[], void, void> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        this.#held -= chunk.length;
        this.#taken();
        yield chunk;
      } else if (this.#end !== undefined) {
        if ('error' in this.#end) throw this.#end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#arrived = resolve;
        });
      }
    }
  }

  /** Never rejects: the iterator throws the error. */
  async #read(source: AsyncIterable<T[]>): Promise<void> {
    try {
      for await (const chunk of source) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        this.#arrived();
        await this.#waitForRoom();
      }
      this.#end = {};
    } catch (error) {
      this.#end = { error };
    }
    this.#arrived();
  }

  async #waitForRoom(): Promise<void> {
    while (this.#held >= this.#limit && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#taken = resolve;
      });
    }
  }
}
