import { sleep } from '../transport/deadline.ts';

const DEFAULT_INTERVAL = 2_000;
const GROWTH = 1.5;
const MOST_GROWTH = 10;
const LONGEST = 30_000;

/** How often the service is asked whether something has changed. */
export interface PollOptions {
  /**
   * Milliseconds before the service is asked again. Default 2000. While nothing changes it grows by half each time, to
   * ten times as much or 30 s.
   */
  pollInterval?: number | undefined;
}

/** The pauses between polls. */
export class PollPause {
  readonly #first: number;
  readonly #longest: number;
  readonly #signal: AbortSignal | undefined;
  #next: number;

  /** RangeError if `pollInterval` is not at least 1 ms, which would ask without a pause. */
  constructor({ pollInterval = DEFAULT_INTERVAL }: PollOptions, signal: AbortSignal | undefined) {
    if (!Number.isFinite(pollInterval) || pollInterval < 1) {
      throw new RangeError(`pollInterval must be milliseconds from 1 on, not ${pollInterval}`);
    }
    this.#first = pollInterval;
    this.#longest = Math.max(pollInterval, Math.min(pollInterval * MOST_GROWTH, LONGEST));
    this.#signal = signal;
    this.#next = pollInterval;
  }

  /** Waits, and for longer the next time. Rejects with the signal's reason when that aborts. */
  async wait(): Promise<void> {
    const pause = this.#next;
    this.#next = Math.min(pause * GROWTH, this.#longest);
    await sleep(pause, this.#signal);
  }

  /** Something has changed: the next pause is the first one again. */
  reset(): void {
    this.#next = this.#first;
  }
}
