import { TimeoutError } from '../errors/connection-errors.ts';
import { onAbort } from './abort.ts';
import { Clock } from './timers.ts';

/** Limits one attempt of a call: it ends with the caller's signal, or when a step takes too long. */
export class Deadline {
  readonly #call: string;
  readonly #parent: AbortSignal | undefined;
  readonly #clock = new Clock();
  #controller: AbortController | undefined;
  #end: { readonly reason: unknown } | undefined;
  #removeListener: () => void = () => undefined;
  #onEnd: (() => void) | undefined;

  constructor(call: string, parent: AbortSignal | undefined) {
    this.#call = call;
    this.#parent = parent;
    if (parent?.aborted) this.#endWith(parent.reason);
    else if (parent) this.#removeListener = onAbort(parent, () => this.#endWith(parent.reason));
  }

  /** Aborts when the deadline ends. Created at its first use, because it costs as much as the rest of a small call. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#end !== undefined) this.#controller.abort(this.#end.reason);
    }
    return this.#controller.signal;
  }

  get ended(): boolean {
    return this.#end !== undefined;
  }

  /** Why it ended: the caller's reason, a TimeoutError, or after `close()` that of its signal. */
  get reason(): unknown {
    return this.#end?.reason ?? this.signal.reason;
  }

  /** True if the caller's own signal has aborted. */
  get abortedByCaller(): boolean {
    return this.#parent?.aborted === true;
  }

  /** Throws the reason if it has ended. */
  throwIfEnded(): void {
    if (this.#end !== undefined) throw this.reason;
  }

  /** Calls `act` when the deadline ends, or at once if it has. It replaces the `act` of an earlier call. */
  onEnd(act: (() => void) | undefined): void {
    this.#onEnd = act;
    if (this.#end !== undefined) act?.();
  }

  /** Starts the clock again: after so many milliseconds the deadline ends with a TimeoutError. */
  startClock(milliseconds: number, what: string): void {
    this.#clock.start(milliseconds, () => {
      this.#endWith(new TimeoutError(`${this.#call}: ${what} within ${milliseconds} ms`));
    });
  }

  stopClock(): void {
    this.#clock.pause();
  }

  /** Clears the timer and removes the listener on the caller's signal. */
  release(): void {
    this.#clock.stop();
    this.#removeListener();
  }

  /** Ends the request, and forgets the timer and the caller's signal. */
  close(): void {
    this.release();
    this.#endWith(undefined);
  }

  #endWith(reason: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = { reason };
    this.#controller?.abort(reason);
    this.#onEnd?.();
  }
}
