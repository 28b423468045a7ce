import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { fuzzers } from './fuzzers.ts';

// What is wrong says the seed: FUZZ_SEED brings the same cases again.
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));

test.each(fuzzers)(
  '$name: nothing goes wrong in a short round of random cases',
  async (fuzzer) => {
    expect(await fuzzer.run({ cases: fuzzer.short, seed })).toEqual([]);
  },
  240_000,
);
