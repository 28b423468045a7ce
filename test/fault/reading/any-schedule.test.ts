import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { readMany } from './many-reads.ts';

test('whatever goes wrong on the way, every record comes once and in order', async () => {
  const seed = Number(process.env['READS_SEED'] ?? randomInt(2 ** 31));
  const { failures, ...tally } = await readMany({ schedules: 100, seed, faults: 3, atOnce: 100 });
  // Each text begins with the seed: READS_SEED brings the same schedules again.
  expect(failures).toEqual([]);
  expect(tally).toEqual({ schedules: 100, lost: 0, doubled: 0, outOfOrder: 0 });
}, 60_000);
