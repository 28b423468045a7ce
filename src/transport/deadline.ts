import { TimeoutError } from '../errors/connection-errors.ts';
import { onAbort } from './on-abort.ts';

// setTimeout takes 31 bits; a longer wait would fire at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/** Aborts `signal` when the caller's signal does, or when nothing has happened in `call` for too long. */
export class Deadline {
  readonly #call: string;
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  #leave: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(call: string, parent: AbortSignal | undefined) {
    this.#call = call;
    this.#parent = parent;
    if (parent?.aborted) this.#follow();
    else if (parent !== undefined) this.#leave = onAbort(parent, () => this.#follow());
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Was it the caller's own signal that aborted? */
  get followed(): boolean {
    return this.#parent?.aborted === true;
  }

  /** Starts the clock anew: `milliseconds` from now. */
  within(milliseconds: number, what: string): void {
    this.stopClock();
    if (milliseconds > LONGEST_TIMER) return;
    this.#timer = setTimeout(() => {
      this.#controller.abort(new TimeoutError(`${this.#call}: ${what} within ${milliseconds} ms`));
    }, milliseconds);
  }

  stopClock(): void {
    clearTimeout(this.#timer);
  }

  /** Ends the request: its connection closes. */
  abort(): void {
    this.#controller.abort();
  }

  /** Lets go of the clock and of the caller's signal. */
  release(): void {
    this.stopClock();
    this.#leave();
  }

  #follow(): void {
    this.#controller.abort(this.#parent?.reason);
  }
}

/** Waits, unless `signal` aborts first: then it rejects with the signal's reason. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(
      () => {
        release?.();
        resolve();
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
    const release =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
  });
}
