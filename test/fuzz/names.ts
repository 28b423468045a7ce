import * as fc from 'fast-check';
import { apiCalls } from '../security/names/api-calls.ts';
import { anyName } from '../security/names/hostile-names.ts';
import { facadeCalls } from '../security/names/named-calls.ts';
import { verdictOf } from '../security/names/verdict.ts';
import { Witness } from '../security/names/witness.ts';
import type { Fuzzer } from './fuzzer.ts';

const CALLS = [...facadeCalls, ...facadeCalls, ...apiCalls];

/** Random names in random places: each has to arrive as it is, or be refused before anything is sent. */
export const names: Fuzzer = {
  name: 'names',
  short: 300,
  long: 60_000,
  async run({ cases, seed }) {
    await using witness = await Witness.start();
    const failures: string[] = [];
    const drawn = fc.tuple(fc.constantFrom(...CALLS), anyName());
    for (const [call, name] of fc.sample(drawn, { seed, numRuns: cases })) {
      const verdict = await verdictOf(witness, call, name);
      if (typeof verdict === 'object') failures.push(`seed ${seed}: ${verdict.wrong}`);
    }
    return failures;
  },
};
