import { randomInt } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivable } from './any-read.ts';
import { FaultServer } from './fault-server.ts';
import { clientAt, IMPATIENT } from './compare-read.ts';
import { LiveJob, type Script, type Step } from './live-job.ts';

/** A job that writes, and how it is followed. */
interface Case {
  readonly script: Script;
  readonly last: number | undefined;
  /** The lowest level wanted. */
  readonly level: number | undefined;
}

const CASES = 120;
const AT_ONCE = 60;

let number = 0;
const entry = fc.record({
  data: fc.record({ n: fc.constant(0).map(() => (number += 1)), level: fc.constantFrom(10, 40) }),
  hole: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.nat(40)),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant([]),
  fc.array(entry, { maxLength: 12 }),
  fc.array(entry, { minLength: 50, maxLength: 80, size: 'max' }),
);
const few = fc.array(survivable, { maxLength: 2 });
// A JSON value that ends too early, in an answer that ends well, is malformed: nothing shows that it was cut.
const loud = survivable.filter(({ kind }) => kind !== 'gzip cut' && kind !== 'quiet end');
const fewLoud = fc.array(loud, { maxLength: 2 });

const anyCase: fc.Arbitrary<Case> = fc.record({
  script: fc.record({
    kind: fc.constantFrom('items', 'logs', 'requests'),
    before: step,
    steps: fc.array(step, { maxLength: 12 }),
    miscounted: fc.oneof(fc.constant(0), fc.integer({ min: -60, max: 60 })),
    end: fc.constantFrom('finished', 'deleted'),
    faults: fc.record({ read: few, state: fewLoud, stats: fewLoud }),
  }),
  last: fc.option(fc.nat(60), { nil: undefined }),
  level: fc.option(fc.constantFrom(10, 40), { nil: undefined }),
});

test('a job that writes, breaks and ends is followed without a loss, a repeat or a swap', async () => {
  const seed = Number(process.env['FOLLOW_SEED'] ?? randomInt(2 ** 31));
  await using server = await FaultServer.start();
  const cases = fc.sample(anyCase, { seed, numRuns: CASES }).entries();
  const wrong: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const [at, one] of cases) {
      const what = await whatIsWrong(server, at, one);
      if (what !== undefined) wrong.push({ seed, at, what, last: one.last, level: one.level });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // FOLLOW_SEED brings the same jobs again.
  expect(wrong).toEqual([]);
}, 240_000);

async function whatIsWrong(
  server: FaultServer,
  at: number,
  { script, last, level }: Case,
): Promise<string | undefined> {
  const job = new LiveJob(server, at, script);
  const passes = ({ data }: { data: object }): boolean =>
    level === undefined || ('level' in data && Number(data.level) >= level);
  const passedBefore = job.written.filter(passes).length;
  const data = clientAt(server, IMPATIENT).getJob(`1/2/${at}`)[script.kind];
  const filter = level === undefined ? undefined : (['level', '>=', [level]] as const);
  const given: unknown[] = [];
  try {
    for await (const record of data.follow({ last, filter, pollInterval: 1 })) given.push(record);
  } catch (error) {
    return `failed with ${String(error)}`;
  }
  const all = job.written.filter(passes).map((record) => record.data);
  const due = all.slice(all.length - given.length);
  if (JSON.stringify(given) !== JSON.stringify(due)) return 'lost, doubled or out of order';
  if (last === undefined) return given.length === all.length ? undefined : 'not from the beginning';
  if (given.length < Math.min(last, all.length)) return 'fewer than the last ones';
  return given.length > all.length - passedBefore + last ? 'more than the last ones' : undefined;
}
