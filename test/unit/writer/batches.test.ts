import { afterEach, expect, test, vi } from 'vitest';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { range, settle } from './promises.ts';

afterEach(() => {
  vi.useRealTimers();
});

function useFakeTimers(): void {
  // Only the writer's own clock: streams and the helpers need the rest.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

test('writes resolve to the index of their entry', async () => {
  const writer = new BatchWriter<string>(new MemoryTarget());
  expect([await writer.write('a'), await writer.write('b'), await writer.write('c')]).toEqual([
    0, 1, 2,
  ]);
  await writer.close();
});

test('indexes begin at start', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { start: 4844, size: 1 });
  expect([await writer.write('a'), await writer.write('b')]).toEqual([4844, 4845]);
  await writer.close();
  expect(target.batches.map((batch) => batch.start)).toEqual([4844, 4845]);
});

test('a batch goes out when it has size entries', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target, { size: 3, contentEncoding: 'identity' });
  for (const n of range(7)) await writer.write(n);
  await settle();
  expect(target.batches.map((batch) => batch.entries)).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
  await writer.close();
});

test('a batch has 1000 entries by default', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target);
  for (const n of range(1001)) await writer.write(n);
  await writer.close();
  expect(target.batches.map((batch) => batch.entries.length)).toEqual([1000, 1]);
});

test('a batch goes out before it has more than maxBatchBytes', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, {
    maxBatchBytes: 20,
    contentEncoding: 'identity',
  });
  // Each takes 9 bytes: quotes and newline count.
  for (const entry of ['aaaaaa', 'bbbbbb', 'cccccc']) await writer.write(entry);
  await settle();
  expect(target.batches.map((batch) => batch.entries)).toEqual([['aaaaaa', 'bbbbbb']]);
  await writer.close();
});

test('an entry larger than maxBatchBytes goes alone', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { maxBatchBytes: 20 });
  for (const entry of ['a', 'x'.repeat(100), 'b']) await writer.write(entry);
  await writer.close();
  expect(target.batches.map((batch) => batch.entries)).toEqual([['a'], ['x'.repeat(100)], ['b']]);
});

test('a batch that does not fill goes out when its first entry has waited for interval', async () => {
  useFakeTimers();
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { interval: 500, contentEncoding: 'identity' });
  await writer.write('a');
  vi.advanceTimersByTime(499);
  await writer.write('b');
  await settle();
  expect(target.requests).toBe(0);
  vi.advanceTimersByTime(1);
  await settle();
  expect(target.entries).toEqual(['a', 'b']);
});

test('the interval is 15 seconds by default', async () => {
  useFakeTimers();
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { contentEncoding: 'identity' });
  await writer.write('a');
  vi.advanceTimersByTime(14_999);
  await settle();
  expect(target.requests).toBe(0);
  vi.advanceTimersByTime(1);
  await settle();
  expect(target.requests).toBe(1);
});

test('the clock starts anew with the first entry of the next batch', async () => {
  useFakeTimers();
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, {
    size: 2,
    interval: 500,
    contentEncoding: 'identity',
  });
  await writer.write('a');
  vi.advanceTimersByTime(400);
  await writer.write('b');
  await writer.write('c');
  vi.advanceTimersByTime(499);
  await settle();
  expect(target.entries).toEqual(['a', 'b']);
  vi.advanceTimersByTime(1);
  await settle();
  expect(target.entries).toEqual(['a', 'b', 'c']);
});

test.each([Infinity, 2 ** 31])('an interval of %s ms does not fire at once', async (interval) => {
  useFakeTimers();
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { interval, contentEncoding: 'identity' });
  await writer.write('a');
  expect(vi.getTimerCount()).toBe(0);
  await writer.close();
  expect(target.entries).toEqual(['a']);
});

test('nothing is left on the clock after close', async () => {
  useFakeTimers();
  const writer = new BatchWriter<string>(new MemoryTarget(), { contentEncoding: 'identity' });
  await writer.write('a');
  await writer.close();
  expect(vi.getTimerCount()).toBe(0);
});

test('the clock of a waiting entry keeps no process alive', async () => {
  const timers: unknown[] = [];
  const original = globalThis.setTimeout;
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    ...args: Parameters<typeof original>
  ) => {
    const timer = original(...args);
    timers.push(timer);
    return timer;
  }) as typeof original);
  const writer = new BatchWriter<string>(new MemoryTarget());
  await writer.write('a');
  spy.mockRestore();
  expect(timers).toHaveLength(1);
  expect((timers[0] as NodeJS.Timeout).hasRef()).toBe(false);
  await writer.close();
});

test('bodies are gzipped by default', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  await writer.close();
  expect(target.batches[0]?.contentEncoding).toBe('gzip');
  expect([...(target.batches[0]?.body.subarray(0, 2) ?? [])]).toEqual([0x1f, 0x8b]);
});

test('identity sends plain JSON Lines, each line ended', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<unknown>(target, { contentEncoding: 'identity' });
  await writer.write({ a: 1 });
  await writer.write(null);
  await writer.close();
  expect(new TextDecoder().decode(target.batches[0]?.body)).toBe('{"a":1}\nnull\n');
});

test('onFlush is called for each stored batch, with the answer, before flush resolves', async () => {
  const seen: unknown[] = [];
  const writer = new BatchWriter<number>(new MemoryTarget(), {
    start: 10,
    size: 2,
    onFlush: (batch) => seen.push(batch),
  });
  for (const n of range(3)) await writer.write(n);
  await writer.flush();
  expect(seen).toEqual([
    { start: 10, count: 2, response: { request: 0 } },
    { start: 12, count: 1, response: { request: 1 } },
  ]);
});

test('an onFlush that throws loses no entry, and the next flush rejects with its error', async () => {
  const target = new MemoryTarget();
  const mistake = new Error('in onFlush');
  const writer = new BatchWriter<number>(target, {
    size: 2,
    onFlush: ({ start }) => {
      if (start === 0) throw mistake;
    },
  });
  for (const n of range(5)) await writer.write(n);
  await expect(writer.flush()).rejects.toBe(mistake);
  expect([target.entries, writer.pending]).toEqual([range(5), 0]);
});

test('the error of an onFlush is reported once, and the writer stays usable', async () => {
  const target = new MemoryTarget();
  let calls = 0;
  const writer = new BatchWriter<string>(target, {
    onFlush: () => {
      if (calls++ === 0) throw new Error('in onFlush');
    },
  });
  await writer.write('a');
  await expect(writer.flush()).rejects.toThrow('in onFlush');
  await writer.write('b');
  await writer.close();
  expect(target.entries).toEqual(['a', 'b']);
});

test('an onFlush may write and flush', async () => {
  const target = new MemoryTarget();
  const inner: Promise<unknown>[] = [];
  const writer: BatchWriter<string> = new BatchWriter<string>(target, {
    onFlush: ({ start }) => {
      if (start === 0) inner.push(writer.write('b'), writer.flush());
    },
  });
  await writer.write('a');
  await writer.flush();
  expect(await Promise.all(inner)).toEqual([1, undefined]);
  expect(target.entries).toEqual(['a', 'b']);
});
