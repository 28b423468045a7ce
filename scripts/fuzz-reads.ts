// `npx tsx scripts/fuzz-reads.ts [schedules] [seed]`: reads under random schedules of faults, 10,000 by default. Says the
// seed first, which brings the same schedules again.
import { randomInt } from 'node:crypto';
import { readMany, summaryOf } from '../test/fault/reading/many-reads.ts';

const [schedules = '10000', seed = String(randomInt(2 ** 31))] = process.argv.slice(2);
console.log(`seed ${seed}`);

const tally = await readMany({
  schedules: Number(schedules),
  seed: Number(seed),
  faults: 5,
  atOnce: 200,
  progress: (done) => console.error(`${done} of ${schedules}`),
});

for (const failure of tally.failures.slice(0, 5)) console.error(failure);
console.log(summaryOf(tally));
if (tally.failures.length > 0) process.exitCode = 1;
