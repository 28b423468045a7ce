import type { EndOfBody } from '../codec/record-decoder.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { StreamInterruptedError, type StreamProgress } from '../errors/stream-interrupted-error.ts';
import { sleep } from '../transport/abort.ts';
import { type Failure, failureOf, mayRetry, pauseAfter } from '../transport/retry.ts';
import { type Cursor, Progress, type ReadLimits } from './progress.ts';

/** A read that can resume after any of its records. */
export interface ResumableRead<T> extends ReadLimits {
  /** operationId, for error messages. */
  readonly call: string;
  /** Milliseconds for which to try again without a new record. 0: give up at once. */
  readonly retryTime: number;
  readonly signal: AbortSignal | undefined;
  /** If not, a read that fails before its first response fails as any other call. */
  readonly hasBegun: boolean;
  /** Requests the rest of the read. Its records have `_key`. `onEnd` is called when the body of the response has ended. */
  open(cursor: Cursor, onEnd: (end: EndOfBody) => void): AsyncIterable<T[]>;
}

/**
 * The records of a read, each once and in order, however often its connection breaks: it resumes after the last record
 * received, also where the end of a response is no proof. StreamInterruptedError after `retryTime` ms without a new record.
 * `convert` changes the records before they are returned; another generator around this one would cost more.
 */
export async function* resume<T, R>(
  read: ResumableRead<T>,
  convert: (records: T[]) => R[],
): AsyncGenerator<R[], void, void> {
  const progress = new Progress(read);
  const budget = new RetryBudget(read.retryTime, read.signal);
  let { hasBegun } = read;
  for (;;) {
    let isYielding = false;
    let end: EndOfBody = 'proven';
    const onEnd = (proof: EndOfBody): void => void (end = proof);
    try {
      for await (const records of read.open(progress.begin(), onEnd)) {
        const taken = progress.take(records);
        if (taken.length > 0) {
          budget.reset();
          isYielding = true;
          yield convert(taken);
          isYielding = false;
        }
        if (progress.isComplete) return;
      }
      if (progress.endsWith(end)) return;
      if (progress.hasNoKey) throw new ConnectionError(`${read.call}: nothing proves the end`);
    } catch (error) {
      if (isYielding) throw error;
      read.signal?.throwIfAborted();
      if (progress.isComplete) return;
      const failure = interruptionOf(error);
      hasBegun ||= progress.received > 0 || error instanceof StreamInterruptedError;
      if (failure === undefined || !hasBegun) throw atRecord(error, progress.after);
      const { received, after } = progress;
      if (progress.hasNoKey || !(await budget.wait(failure))) {
        throw interruptedError(read.call, { lastKey: after, received }, failure);
      }
    }
  }
}

/** The error. If it is that of a malformed record, it says after which one. */
function atRecord(error: unknown, after: string | undefined): unknown {
  return error instanceof MalformedResponseError ? error.after(after) : error;
}

/** Limits the time in which a read tries again without a new record. */
export class RetryBudget {
  readonly #limit: number;
  readonly #signal: AbortSignal | undefined;
  // The time of the first failure since the last record. The pause before it is limited by `idleTimeout`.
  #failingSince: number | undefined;
  #attempt = 1;

  /** `limit` in milliseconds; 0: give up at once. */
  constructor(limit: number, signal: AbortSignal | undefined) {
    this.#limit = limit;
    this.#signal = signal;
  }

  /** A new record has arrived: the next failure is the first one again. */
  reset(): void {
    this.#failingSince = undefined;
    this.#attempt = 1;
  }

  /** Waits before the next attempt. Returns false, without waiting, if there is no time left for one. */
  async wait(failure: Failure): Promise<boolean> {
    this.#failingSince ??= performance.now();
    const pause = pauseAfter(this.#attempt, failure, Math.random);
    const spent = performance.now() - this.#failingSince + pause;
    if (!mayRetry(failure, true) || spent > this.#limit) return false;
    this.#attempt += 1;
    await sleep(pause, this.#signal);
    return true;
  }
}

/** The failure that interrupted a read, and its error; `undefined` for an error after which a read cannot resume. */
export function interruptionOf(error: unknown): (Failure & { cause: unknown }) | undefined {
  const cause = error instanceof StreamInterruptedError ? error.cause : error;
  const failure = isOtherResponse(cause) ? {} : failureOf(cause);
  return failure && { ...failure, cause };
}

/** A response that has no records at all, such as the web page of a proxy: the next one may be that of the service. */
function isOtherResponse(error: unknown): boolean {
  return error instanceof MalformedResponseError && error.line === undefined;
}

/** The error of a read that gives up. */
export function interruptedError(
  call: string,
  progress: StreamProgress,
  { cause }: { readonly cause: unknown },
): StreamInterruptedError {
  const message = `${call}: gave up after ${progress.received} records`;
  return new StreamInterruptedError(message, progress, cause);
}
