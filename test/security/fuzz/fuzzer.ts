/** How many cases to try, and what brings the same ones again. */
export interface Round {
  readonly cases: number;
  readonly seed: number;
}

/** Tries cases at random. To add one, add it to `fuzzers.ts`. */
export interface Fuzzer {
  readonly name: string;
  /** Cases of the round in `npm test`, which takes seconds for all fuzzers together. */
  readonly short: number;
  /** Cases of the round in `npm run fuzz`. */
  readonly long: number;
  /** What went wrong, case by case: texts that say how to bring it again. */
  run(round: Round): Promise<readonly string[]>;
}
