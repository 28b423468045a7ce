import { TimeoutError } from '../errors/connection-errors.ts';
import { Clock } from './clock.ts';
import { onAbort } from './on-abort.ts';
import { LONGEST_TIMER } from './timer.ts';

/** Aborts `signal` when the caller's signal does, or when nothing has happened in `call` for too long. */
export class Deadline {
  readonly #call: string;
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  readonly #clock = new Clock();
  #leave: () => void = () => undefined;
  #onEnd: (() => void) | undefined;

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

  /**
   * Calls `act` when `signal` aborts, or at once if it has, in place of what was to be called before. To listen to the
   * signal would cost more, for each call has one of its own.
   */
  onEnd(act: (() => void) | undefined): void {
    this.#onEnd = act;
    if (this.signal.aborted) act?.();
  }

  /** Starts the clock anew: `milliseconds` from now. */
  within(milliseconds: number, what: string): void {
    this.#clock.start(milliseconds, () => {
      this.#end(new TimeoutError(`${this.#call}: ${what} within ${milliseconds} ms`));
    });
  }

  stopClock(): void {
    this.#clock.pause();
  }

  /** Ends the request: its connection closes. */
  abort(): void {
    this.#end();
  }

  /** Lets go of the clock and of the caller's signal. */
  release(): void {
    this.#clock.stop();
    this.#leave();
  }

  #follow(): void {
    this.#end(this.#parent?.reason);
  }

  #end(reason?: unknown): void {
    this.#controller.abort(reason);
    this.#onEnd?.();
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
