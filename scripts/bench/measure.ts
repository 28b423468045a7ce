import { setImmediate as nextTurn } from 'node:timers/promises';

/** One of the programs to compare. All do the same work. */
export interface Contestant {
  readonly name: string;
  /** Resolves to the number of things done, which must be the same for all. */
  run(): Promise<number>;
}

/** The median and the quartiles: half of all values are between `low` and `high`. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The seconds of each contestant in each round. */
export type Rounds = readonly ReadonlyMap<string, number>[];

/**
 * Runs all contestants once as a warm-up, then in rounds, each round in another order. Other work on the machine slows
 * all of them alike, so the ratio of two times in the same round is meaningful. It never forces a garbage collection:
 * V8 makes its young generation small after one, and the next run would measure how that grows again.
 */
export async function compare(
  contestants: readonly Contestant[],
  { rounds, things }: { rounds: number; things: number },
): Promise<Rounds> {
  for (const contestant of contestants) await timeOf(contestant, things);
  const results: Map<string, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = new Map<string, number>();
    for (const contestant of shuffled(contestants)) {
      times.set(contestant.name, await timeOf(contestant, things));
    }
    results.push(times);
  }
  return results;
}

function shuffled<T>(values: readonly T[]): T[] {
  const ranked = values.map((value) => ({ value, rank: Math.random() }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ value }) => value);
}

async function timeOf({ name, run }: Contestant, things: number): Promise<number> {
  await nextTurn();
  const started = performance.now();
  const done = await run();
  const seconds = (performance.now() - started) / 1000;
  if (done !== things) throw new Error(`${name}: did ${done} instead of ${things}`);
  return seconds;
}

/** How much faster `ours` is than `peer`: above 1, `ours` is faster. */
export function speedOf(rounds: Rounds, ours: string, peer: string): Spread {
  return spread(rounds.map((times) => (times.get(peer) ?? NaN) / (times.get(ours) ?? NaN)));
}

/** The median of the seconds of a run. */
export function secondsOf(rounds: Rounds, name: string): number {
  return spread(rounds.map((times) => times.get(name) ?? NaN)).median;
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)] ?? NaN;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? NaN) - below);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
