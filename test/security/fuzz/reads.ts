import { readMany } from '../../reading/many-reads.ts';
import type { Fuzzer } from './fuzzer.ts';

// Most of the time of a read are the pauses of the client: many wait together.
const AT_ONCE = 100;

/** Reads under random schedules of faults: every record has to come once and in order. */
export const reads: Fuzzer = {
  name: 'reads',
  short: 100,
  long: 10_000,
  async run({ cases, seed }) {
    const faults = cases > this.short ? 5 : 3;
    const tally = await readMany({ schedules: cases, seed, faults, atOnce: AT_ONCE });
    return tally.failures;
  },
};
