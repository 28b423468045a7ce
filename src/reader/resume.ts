import { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { sleep } from '../transport/deadline.ts';
import { type Failure, mayRetry, pauseAfter } from '../transport/retry-policy.ts';
import { type Place, Progress, type Wanted } from './progress.ts';
import { withoutKeys } from './without-keys.ts';

/** A read that can go on behind any of its records. */
export interface ResumableRead<T> extends Wanted {
  /** operationId, for error messages. */
  readonly call: string;
  /** Did the caller ask for `_key`? Else it is taken out again. */
  readonly keepKey: boolean;
  /** Milliseconds to go on trying without a new record. 0: give up at once. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  /** Sends the read, for what is left of it. Its records have `_key`. */
  open(place: Place): AsyncIterable<T[]>;
}

/**
 * The records of a read, each once and in order, however often its connection breaks: it goes on behind the last one
 * given. StreamInterruptedError when it was tried for `patience` ms without a new record.
 */
export async function* resume<T>(read: ResumableRead<T>): AsyncGenerator<T[], void, void> {
  const progress = new Progress(read);
  let begun = false;
  // The clock runs from the first failure since the last record: silence before it is `idleTimeout`'s to judge.
  let failing: number | undefined;
  for (let attempt = 1; ; attempt += 1) {
    let isWithConsumer = false;
    try {
      for await (const records of read.open(progress.begin())) {
        const taken = progress.take(records);
        if (taken.length > 0) {
          failing = undefined;
          attempt = 1;
          isWithConsumer = true;
          yield read.keepKey ? taken : withoutKeys(taken);
          isWithConsumer = false;
        }
        if (progress.isFull) return;
      }
      if (progress.isOver) return;
    } catch (error) {
      if (isWithConsumer) throw error;
      read.signal?.throwIfAborted();
      if (progress.isFull) return;
      const interruption = interruptionOf(error);
      begun ||= progress.received > 0 || error instanceof StreamInterruptedError;
      // What is refused before it has begun is refused as any other call.
      if (interruption === undefined || !begun) throw error;
      failing ??= performance.now();
      const pause = pauseAfter(attempt, interruption, Math.random);
      const waited = performance.now() - failing + pause;
      const { received, after } = progress;
      const isLost = received > 0 && after === undefined;
      if (isLost || !mayRetry(interruption, true) || waited > read.patience) {
        const message = `${read.call}: gave up after ${received} records`;
        throw new StreamInterruptedError(message, { lastKey: after, received }, interruption.cause);
      }
      await sleep(pause, read.signal);
    }
  }
}

/** What broke a read off, as far as going on is concerned; `undefined` for what is no such thing. */
function interruptionOf(error: unknown): (Failure & { cause: unknown }) | undefined {
  const cause = error instanceof StreamInterruptedError ? error.cause : error;
  if (cause instanceof ScrapinghubAPIError) {
    return { cause, status: cause.status, retryAfter: cause.retryAfter };
  }
  return cause instanceof ConnectionError ? { cause } : undefined;
}
