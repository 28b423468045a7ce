import { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { sleep } from '../transport/deadline.ts';
import { type Failure, mayRetry, pauseAfter } from '../transport/retry-policy.ts';

/** How long a read goes on trying while it gets no further. */
export class Patience {
  readonly #limit: number;
  readonly #signal: AbortSignal | undefined;
  // The clock runs from the first failure since the last progress: silence before it is `idleTimeout`'s to judge.
  #failing: number | undefined;
  #attempt = 1;

  /** `limit` in milliseconds; 0: give up at once. */
  constructor(limit: number, signal: AbortSignal | undefined) {
    this.#limit = limit;
    this.#signal = signal;
  }

  /** The read has got further: its next failure is a first one. */
  renew(): void {
    this.#failing = undefined;
    this.#attempt = 1;
  }

  /** Waits until the read is to be tried again; `false`, at once, if it is to give up. */
  async outlasts(failure: Failure): Promise<boolean> {
    this.#failing ??= performance.now();
    const pause = pauseAfter(this.#attempt, failure, Math.random);
    const waited = performance.now() - this.#failing + pause;
    if (!mayRetry(failure, true) || waited > this.#limit) return false;
    this.#attempt += 1;
    await sleep(pause, this.#signal);
    return true;
  }
}

/** What broke a read off, as far as going on is concerned; `undefined` for what is no such thing. */
export function interruptionOf(error: unknown): (Failure & { cause: unknown }) | undefined {
  const cause = error instanceof StreamInterruptedError ? error.cause : error;
  if (cause instanceof ScrapinghubAPIError) {
    return { cause, status: cause.status, retryAfter: cause.retryAfter };
  }
  return cause instanceof ConnectionError ? { cause } : undefined;
}
