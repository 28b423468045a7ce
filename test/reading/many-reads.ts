import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { anyRead, type Read } from './any-read.ts';
import { FaultServer } from './fault-server.ts';
import { clientAt, IMPATIENT, type Differences, compareRead } from './compare-read.ts';

/** What came out of many reads under random schedules of faults. */
export interface Tally {
  readonly schedules: number;
  lost: number;
  doubled: number;
  outOfOrder: number;
  /** The reads that went wrong, as texts that say what they were. */
  readonly failures: string[];
}

/** How many reads run at a time: most of their time is the pauses of the client. */
interface Many {
  readonly schedules: number;
  readonly seed: number;
  /** Most faults of a schedule: each costs a pause, and several without a record in between a longer one. */
  readonly faults: number;
  readonly atOnce: number;
}

/** Reads by random schedules, the same ones for the same seed. */
export async function readMany({ schedules, seed, faults, atOnce }: Many): Promise<Tally> {
  await using server = await FaultServer.start();
  const client = clientAt(server, IMPATIENT);
  const tally: Tally = { schedules, lost: 0, doubled: 0, outOfOrder: 0, failures: [] };
  const reads = fc.stream(draw(seed, faults)).take(schedules);
  let number = 0;
  const work = async (): Promise<void> => {
    for (let next = reads.next(); next.done !== true; next = reads.next()) {
      number += 1;
      const mine = number;
      const differences = await compareRead(server, client, next.value, mine);
      const { lost, doubled, outOfOrder, wrong } = differences;
      tally.lost += lost;
      tally.doubled += doubled;
      tally.outOfOrder += outOfOrder;
      if (lost + doubled + outOfOrder > 0 || wrong !== undefined) {
        tally.failures.push(
          `seed ${seed}, schedule ${mine}: ${describeRead(differences, next.value)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tally;
}

/** How a read went, and what it was, without its many long records. */
function describeRead(differences: Differences, { data, keys: _keys, ...read }: Read): string {
  return inspect({ ...differences, records: data.length, ...read }, { depth: 5, breakLength: 120 });
}

const DRAWN_AT_ONCE = 200;

/** Reads without end, drawn some at a time: a thousand reads are many megabytes. */
function* draw(seed: number, faults: number): Generator<Read, void> {
  for (let round = 0; ; round += 1) {
    yield* fc.sample(anyRead(faults), { seed: seed + round, numRuns: DRAWN_AT_ONCE });
  }
}
