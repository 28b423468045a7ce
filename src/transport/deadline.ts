import { TimeoutError } from '../errors/connection-errors.ts';
import { onAbort } from './abort.ts';
import { Clock } from './timers.ts';

/** Limits one attempt of a call: its `signal` aborts with the caller's signal, or when a step takes too long. */
export class Deadline {
  readonly #call: string;
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal | undefined;
  readonly #clock = new Clock();
  #removeListener: () => void = () => undefined;
  #onEnd: (() => void) | undefined;

  constructor(call: string, parent: AbortSignal | undefined) {
    this.#call = call;
    this.#parent = parent;
    if (parent?.aborted) this.#follow();
    else if (parent !== undefined) this.#removeListener = onAbort(parent, () => this.#follow());
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** True if the caller's own signal has aborted. */
  get abortedByCaller(): boolean {
    return this.#parent?.aborted === true;
  }

  /**
   * Calls `act` when `signal` aborts, or at once if it has. It replaces the `act` of an earlier call. This costs less
   * than a listener on the signal, and each call has a signal of its own.
   */
  onEnd(act: (() => void) | undefined): void {
    this.#onEnd = act;
    if (this.signal.aborted) act?.();
  }

  /** Starts the clock again: `signal` aborts with a TimeoutError after so many milliseconds. */
  startClock(milliseconds: number, what: string): void {
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

  /** Clears the timer and removes the listener on the caller's signal. */
  release(): void {
    this.#clock.stop();
    this.#removeListener();
  }

  #follow(): void {
    this.#end(this.#parent?.reason);
  }

  #end(reason?: unknown): void {
    this.#controller.abort(reason);
    this.#onEnd?.();
  }
}
