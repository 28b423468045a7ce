// setTimeout takes 31 bits; a longer wait would fire at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/** Calls back after a while, if the process lives that long: the timer alone keeps no process alive. */
export class BackgroundTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts the clock anew. A wait of more than 24 days has no end. */
  start(milliseconds: number, callback: () => void): void {
    this.stop();
    if (milliseconds > LONGEST_TIMER) return;
    this.#timer = setTimeout(callback, milliseconds);
    unref(this.#timer);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

function unref(timer: unknown): void {
  // Browsers give a number, Node, Deno and Bun an object that knows how.
  if (typeof timer !== 'object' || timer === null || !('unref' in timer)) return;
  if (typeof timer.unref === 'function') timer.unref();
}
