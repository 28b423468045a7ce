// setTimeout takes 31 bits; a longer wait would fire at once.
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/** Says whether a timer keeps the process alive, as it does unless told. */
export function keepAlive(timer: unknown, alive: boolean): void {
  // Browsers give a number, Node, Deno and Bun an object that knows how.
  if (typeof timer !== 'object' || timer === null || !('ref' in timer && 'unref' in timer)) return;
  const set = alive ? timer.ref : timer.unref;
  if (typeof set === 'function') set.call(timer);
}
