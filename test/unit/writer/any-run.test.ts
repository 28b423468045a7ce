import { expect, test } from 'vitest';
import { WriteError } from '../../../src/errors/write-error.ts';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { range, settle } from './promises.ts';

type Random = (below: number) => number;

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomTarget(random: Random, base: number): MemoryTarget {
  const target = new MemoryTarget();
  target.delay = async () => {
    if (random(3) === 0) await settle();
  };
  target.nextIndex = async () => base;
  if (random(2) === 0) target.failures.set(random(8), new Error('refused'));
  return target;
}

/** Writes, flushes, aborts and closes at random; gives the entries that were accepted, in the order of the calls. */
async function randomRun(writer: BatchWriter<unknown>, random: Random): Promise<string[]> {
  const accepted: string[] = [];
  for (const n of range(random(80))) {
    const entry = `${n} ${'x'.repeat(random(40))}`;
    const before = writer.pending + writer.offset;
    let step: Promise<unknown>;
    const dice = random(20);
    if (dice === 0) step = writer.flush();
    else if (dice === 1) step = writer.flush({ signal: AbortSignal.abort() });
    else if (dice === 2) step = writer.write('y'.repeat(100));
    else if (dice === 3) step = writer.write(1n);
    else if (dice === 4 && random(10) === 0) step = writer.close();
    else step = writer.write(entry);
    if (writer.pending + writer.offset > before) accepted.push(entry);
    step = step.catch(() => undefined);
    if (random(3) === 0) await step;
  }
  return accepted;
}

/** One run: what came of it, and what the entries accepted say should have. */
async function runWith(seed: number): Promise<{ found: object; wanted: object }> {
  const random = randomFrom(seed);
  const base = random(1000);
  const target = randomTarget(random, base);
  const writer = new BatchWriter<unknown>(target, {
    start: random(2) === 0 ? base : 'append',
    size: 1 + random(10),
    maxBatchBytes: 20 + random(200),
    maxItemSize: 90,
    contentEncoding: random(2) === 0 ? 'gzip' : 'identity',
  });
  const accepted = await randomRun(writer, random);
  const error = await writer.close().then(() => undefined, toUnstored);
  const { offset, pending } = writer;
  return {
    found: {
      seed,
      entries: target.entries,
      indexes: target.batches.flatMap(({ start, entries }) => range(entries.length, start)),
      known: offset + pending,
      error,
      overlap: target.mostAtOnce > 1,
    },
    wanted: {
      seed,
      entries: accepted.slice(0, offset),
      indexes: range(offset, base),
      known: accepted.length,
      error: pending === 0 ? undefined : { start: base + offset, count: pending },
      overlap: false,
    },
  };
}

function toUnstored(error: unknown): unknown {
  return error instanceof WriteError ? { start: error.start, count: error.count } : error;
}

test('whatever happens, what is stored is the first part of what was accepted, and the error names the rest', async () => {
  for (const seed of range(500)) {
    const { found, wanted } = await runWith(seed);
    expect(found).toEqual(wanted);
  }
});
