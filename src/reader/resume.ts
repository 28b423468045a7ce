import { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { sleep } from '../transport/deadline.ts';
import { type Failure, mayRetry, pauseAfter } from '../transport/retry-policy.ts';
import { keyOf, withoutKeys } from './record-key.ts';

/** Where a read is to go on. */
export interface Place {
  /** Key of the last record given; `undefined` at the beginning. */
  readonly after: string | undefined;
  /** Most records still wanted; `undefined` for all. */
  readonly count: number | undefined;
}

/** A read that can go on behind any of its records. */
export interface ResumableRead<T> {
  /** operationId, for error messages. */
  readonly call: string;
  /** Most records wanted; `undefined` for all. */
  readonly count: number | undefined;
  /** Did the caller ask for `_key`? Else it is taken out again. */
  readonly keepKey: boolean;
  /** Is this the key of a record past the end of the read? */
  readonly isPast: (key: string | undefined) => boolean;
  /** Milliseconds to go on trying without a new record. 0: give up at once. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  /** Sends the read, for what is left of it. Its records have `_key`. */
  open(place: Place): AsyncIterable<T[]>;
}

/**
 * The records of a read, each once and in order, however often its connection breaks: it goes on behind the last one
 * given. StreamInterruptedError when there was no progress for `patience` ms.
 */
export async function* resume<T>(read: ResumableRead<T>): AsyncGenerator<T[], void, void> {
  let after: string | undefined;
  let received = 0;
  let progress = Date.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      for await (const records of read.open({ after, count: left(read.count, received) })) {
        const repeated = after !== undefined && keyOf(records[0]) === after;
        const fresh = repeated ? records.slice(1) : records;
        const end = pastEnd(fresh, read.isPast);
        const wanted = end === undefined ? fresh : fresh.slice(0, end);
        if (wanted.length > 0) {
          received += wanted.length;
          after = keyOf(wanted.at(-1));
          yield read.keepKey ? wanted : withoutKeys(wanted);
        }
        if (end !== undefined) return;
        // A slow consumer is no lack of progress.
        progress = Date.now();
        attempt = 1;
      }
      return;
    } catch (error) {
      read.signal?.throwIfAborted();
      if (left(read.count, received) === 0) return;
      const interruption = interruptionOf(error);
      const begun = received > 0 || error instanceof StreamInterruptedError;
      if (interruption === undefined || !begun) throw error;
      const pause = pauseAfter(attempt, interruption, Math.random);
      const waited = Date.now() - progress + pause;
      const lost = received > 0 && after === undefined;
      if (lost || !mayRetry(interruption, true) || waited > read.patience) {
        const message = `${read.call}: gave up after ${received} records`;
        throw new StreamInterruptedError(message, { lastKey: after, received }, interruption.cause);
      }
      await sleep(pause, read.signal);
    }
  }
}

/** The index of the first record past the end of the read, if there is one. */
function pastEnd<T>(records: readonly T[], isPast: ResumableRead<T>['isPast']): number | undefined {
  if (!isPast(keyOf(records.at(-1)))) return undefined;
  return records.findIndex((record) => isPast(keyOf(record)));
}

function left(count: number | undefined, received: number): number | undefined {
  return count === undefined ? undefined : count - received;
}

/** What broke a read off, as far as going on is concerned; `undefined` for what is no such thing. */
function interruptionOf(error: unknown): (Failure & { cause: unknown }) | undefined {
  const cause = error instanceof StreamInterruptedError ? error.cause : error;
  if (cause instanceof ScrapinghubAPIError) {
    return { cause, status: cause.status, retryAfter: cause.retryAfter };
  }
  return cause instanceof ConnectionError ? { cause } : undefined;
}
