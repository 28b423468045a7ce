import { expect, test } from 'vitest';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { isPending, range, settle } from './promises.ts';

const PLAIN = { contentEncoding: 'identity' } as const;

test('awaited writes stop at two batches while the service is slow', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<number>(target, { size: 10, ...PLAIN });
  let resolved = 0;
  const producer = (async () => {
    for (const n of range(50)) {
      await writer.write(n);
      resolved += 1;
    }
  })();
  await settle();
  expect(resolved).toBe(20);
  release();
  await producer;
  await writer.close();
  expect(target.entries).toEqual(range(50));
});

test('large entries stop at two batches of maxBatchBytes', async () => {
  const target = new MemoryTarget();
  target.hang();
  const writer = new BatchWriter<string>(target, { maxBatchBytes: 1000, ...PLAIN });
  let resolved = 0;
  void (async () => {
    for (;;) {
      await writer.write('x'.repeat(400));
      resolved += 1;
    }
  })();
  await settle();
  expect(resolved).toBe(4);
});

test('the write that waits gets its index once there is room', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<string>(target, { size: 1, ...PLAIN });
  await writer.write('a');
  await writer.write('b');
  const third = writer.write('c');
  expect(await isPending(third)).toBe(true);
  release();
  expect(await third).toBe(2);
});

test('writes that nobody awaits are all stored, in the order of the calls', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target, { size: 7 });
  const indexes = Promise.all(range(1000).map((n) => writer.write(n)));
  await writer.close();
  expect(target.entries).toEqual(range(1000));
  expect(await indexes).toEqual(range(1000));
});

test('many producers that each await share one gapless sequence', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { size: 8 });
  const given: [number, string][] = [];
  const produce = async (name: number): Promise<void> => {
    for (const n of range(20)) given.push([await writer.write(`${name}/${n}`), `${name}/${n}`]);
  };
  await Promise.all(range(30).map(produce));
  await writer.close();
  expect(target.entries).toHaveLength(600);
  for (const [index, entry] of given) expect(target.entries[index]).toBe(entry);
});

test('there is never more than one request at a time', async () => {
  const target = new MemoryTarget();
  target.delay = settle;
  const writer = new BatchWriter<number>(target, { size: 3 });
  for (const n of range(20)) void writer.write(n);
  await Promise.all([writer.flush(), writer.flush()]);
  await writer.close();
  expect(target.mostAtOnce).toBe(1);
});

test('100 000 awaited writes are all stored', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<{ n: number }>(target);
  for (let n = 0; n < 100_000; n += 1) await writer.write({ n });
  await writer.close();
  expect(writer.offset).toBe(100_000);
  expect(target.batches.map((batch) => batch.start)).toEqual(range(100).map((n) => n * 1000));
});

test('pending and offset show at each step what waits and what is stored', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target, { start: 100, size: 2, ...PLAIN });
  const seen: [number, number][] = [];
  const look = (): number => seen.push([writer.pending, writer.offset]);
  look();
  void writer.write(1);
  look();
  void writer.write(2);
  void writer.write(3);
  look();
  await settle();
  look();
  await writer.flush();
  look();
  expect(seen).toEqual([
    [0, 0],
    [1, 0],
    [3, 0],
    [1, 2],
    [0, 3],
  ]);
});

test('in onFlush the batch counts as stored already', async () => {
  const seen: [number, number][] = [];
  const writer: BatchWriter<number> = new BatchWriter<number>(new MemoryTarget(), {
    size: 2,
    onFlush: () => seen.push([writer.pending, writer.offset]),
  });
  for (const n of range(3)) void writer.write(n);
  await writer.close();
  expect(seen).toEqual([
    [1, 2],
    [0, 3],
  ]);
});
