import * as fc from 'fast-check';
import { apiCalls } from '../names/api-calls.ts';
import { anyName } from '../names/malformed-names.ts';
import { facadeCalls } from '../names/named-calls.ts';
import { checkName } from '../names/check-name.ts';
import { RecordingServer } from '../names/recording-server.ts';
import type { Fuzzer } from './fuzzer.ts';

const CALLS = [...facadeCalls, ...facadeCalls, ...apiCalls];

/** Random names in random places: each has to arrive as it is, or be refused before anything is sent. */
export const names: Fuzzer = {
  name: 'names',
  short: 300,
  long: 60_000,
  async run({ cases, seed }) {
    await using server = await RecordingServer.start();
    const failures: string[] = [];
    const drawn = fc.tuple(fc.constantFrom(...CALLS), anyName());
    for (const [call, name] of fc.sample(drawn, { seed, numRuns: cases })) {
      const check = await checkName(server, call, name);
      if (typeof check === 'object') failures.push(`seed ${seed}: ${check.wrong}`);
    }
    return failures;
  },
};
