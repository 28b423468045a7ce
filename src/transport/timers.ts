// setTimeout takes 31 bits; with a longer time it would call back at once.
export const MAX_TIMER: number = 2 ** 31 - 1;

/**
 * Calls back once, a given time after its last start. Made for many starts: they share one timer, which is set again
 * only when it fires too early, and which keeps the process alive only between a start and its end.
 */
export class Clock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires, and when to call back, by `performance.now()`: the system clock may change. */
  #firesAt = Infinity;
  #dueAt = Infinity;
  #act: () => void = () => undefined;

  /** Calls `act` after so many milliseconds; never, if that is longer than a timer can wait. */
  start(milliseconds: number, act: () => void): void {
    this.pause();
    if (milliseconds > MAX_TIMER) return;
    this.#act = act;
    this.#dueAt = performance.now() + milliseconds;
    if (this.#timer === undefined || this.#firesAt > this.#dueAt) this.#set(milliseconds);
    else keepAlive(this.#timer, true);
  }

  /** Does not call back until the next start. */
  pause(): void {
    if (this.#dueAt === Infinity) return;
    this.#dueAt = Infinity;
    keepAlive(this.#timer, false);
  }

  /** Pauses, and clears the timer. */
  stop(): void {
    this.#dueAt = Infinity;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#firesAt = performance.now() + milliseconds;
    this.#timer = setTimeout(() => this.#fire(), milliseconds);
  }

  #fire(): void {
    this.#timer = undefined;
    if (this.#dueAt === Infinity) return;
    const left = this.#dueAt - performance.now();
    // A timer may fire a moment too early.
    if (left >= 1) return this.#set(left);
    this.#dueAt = Infinity;
    this.#act();
  }
}

/** Calls back after a time, if the process still runs: this timer does not keep it alive. */
export class BackgroundTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts again. A time of more than 24 days never ends. */
  start(milliseconds: number, callback: () => void): void {
    this.stop();
    if (milliseconds > MAX_TIMER) return;
    this.#timer = setTimeout(callback, milliseconds);
    keepAlive(this.#timer, false);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** Sets whether a timer keeps the process alive. */
function keepAlive(timer: unknown, alive: boolean): void {
  // In browsers a timer is a number; in Node, Deno and Bun it is an object with these methods.
  if (typeof timer !== 'object' || timer === null || !('ref' in timer && 'unref' in timer)) return;
  const set = alive ? timer.ref : timer.unref;
  if (typeof set === 'function') set.call(timer);
}
