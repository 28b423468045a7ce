import { keepAlive, LONGEST_TIMER } from '../transport/timer.ts';

/** Calls back after a while, if the process lives that long: the timer alone keeps no process alive. */
export class BackgroundTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts the clock anew. A wait of more than 24 days has no end. */
  start(milliseconds: number, callback: () => void): void {
    this.stop();
    if (milliseconds > LONGEST_TIMER) return;
    this.#timer = setTimeout(callback, milliseconds);
    keepAlive(this.#timer, false);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
