import { keepAlive, LONGEST_TIMER } from './timer.ts';

/**
 * Calls back once, some time after its last start. Made for many starts: they share a timer, which is seldom set anew,
 * and which keeps the process alive only while something is due.
 */
export class Clock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer rings, and when something is due, by `performance.now()`: the clock of the day may be set. */
  #rings = Infinity;
  #due = Infinity;
  #act: () => void = () => undefined;

  /** Calls `act` in so many milliseconds; not at all if that is longer than a timer takes. */
  start(milliseconds: number, act: () => void): void {
    this.pause();
    if (milliseconds > LONGEST_TIMER) return;
    this.#act = act;
    this.#due = performance.now() + milliseconds;
    if (this.#timer === undefined || this.#rings > this.#due) this.#set(milliseconds);
    else keepAlive(this.#timer, true);
  }

  /** Calls nothing until the next start. */
  pause(): void {
    if (this.#due === Infinity) return;
    this.#due = Infinity;
    keepAlive(this.#timer, false);
  }

  /** The same, and lets go of the timer. */
  stop(): void {
    this.#due = Infinity;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#rings = performance.now() + milliseconds;
    this.#timer = setTimeout(() => this.#ring(), milliseconds);
  }

  #ring(): void {
    this.#timer = undefined;
    if (this.#due === Infinity) return;
    const left = this.#due - performance.now();
    // A timer may ring a moment early.
    if (left >= 1) return this.#set(left);
    this.#due = Infinity;
    this.#act();
  }
}
