import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScrapinghubError } from '../../../src/errors/scrapinghub-error.ts';
import { WriteError } from '../../../src/errors/write-error.ts';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { range, rejectionOf, settle } from './promises.ts';

const REFUSED = new Error('400 Bad Request');
const PLAIN = { contentEncoding: 'identity' } as const;

let unhandled: unknown[] = [];
const note = (reason: unknown): number => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on('unhandledRejection', note);
});

afterEach(() => {
  process.off('unhandledRejection', note);
});

function refusing(batch: number): MemoryTarget {
  const target = new MemoryTarget();
  target.failures.set(batch, REFUSED);
  return target;
}

test('a refused batch is a WriteError that names what is not stored, and why', async () => {
  const writer = new BatchWriter<number>(refusing(1), { start: 100, size: 10 });
  for (const n of range(25)) writer.write(n).catch(() => undefined);
  const error = await rejectionOf(writer.flush());
  expect(error).toBeInstanceOf(WriteError);
  expect(error).toBeInstanceOf(ScrapinghubError);
  expect(error).toMatchObject({ name: 'WriteError', start: 110, count: 15, cause: REFUSED });
  expect(String(error)).toContain(
    'writeItems /items/1/2/3: entries not stored: 15, from index 110 on',
  );
});

test('what was stored before the failure stays stored, and nothing is sent after it', async () => {
  const target = refusing(1);
  const writer = new BatchWriter<number>(target, { size: 10 });
  for (const n of range(25)) writer.write(n).catch(() => undefined);
  await rejectionOf(writer.close());
  await settle();
  expect([target.entries, target.requests]).toEqual([range(10), 2]);
});

test('after a failure pending still counts the entries that are not stored', async () => {
  const writer = new BatchWriter<number>(refusing(1), { size: 10 });
  for (const n of range(25)) writer.write(n).catch(() => undefined);
  await rejectionOf(writer.close());
  await rejectionOf(writer.write(26));
  expect([writer.offset, writer.pending]).toEqual([10, 15]);
});

test('every write that waits for room is rejected with the WriteError', async () => {
  const writer = new BatchWriter<number>(refusing(0), { size: 1 });
  const writes = await Promise.allSettled(range(5).map((n) => writer.write(n)));
  const error = await rejectionOf(writer.close());
  expect(error).toMatchObject({ start: 0, count: 5 });
  expect(writes.map((write) => (write.status === 'rejected' ? write.reason : write.value))).toEqual(
    [0, 1, error, error, error],
  );
});

test('every later write, flush and close rejects with the same WriteError', async () => {
  const writer = new BatchWriter<number>(refusing(0));
  await writer.write(1);
  const first = await rejectionOf(writer.flush());
  expect(await rejectionOf(writer.write(2))).toBe(first);
  expect(await rejectionOf(writer.flush())).toBe(first);
  expect(await rejectionOf(writer.close())).toBe(first);
  expect(await rejectionOf(writer.close())).toBe(first);
  expect(await rejectionOf(writer.write(3))).toBe(first);
});

test('two flushes that wait both hear of the failure', async () => {
  const writer = new BatchWriter<number>(refusing(0));
  await writer.write(1);
  const [one, two] = await Promise.all([rejectionOf(writer.flush()), rejectionOf(writer.flush())]);
  expect(one).toBeInstanceOf(WriteError);
  expect(two).toBe(one);
});

test('the next write rejects with a failure that nobody waited for', async () => {
  const writer = new BatchWriter<number>(refusing(0), { size: 1, ...PLAIN });
  await writer.write(1);
  await settle();
  await expect(writer.write(2)).rejects.toMatchObject({ start: 0, count: 1 });
});

test('a failure that nobody waits for is no unhandled rejection', async () => {
  const writer = new BatchWriter<number>(refusing(0), { size: 1, ...PLAIN });
  await writer.write(1);
  await writer.write(2);
  await settle();
  expect(unhandled).toEqual([]);
  await rejectionOf(writer.close());
});

test('a failure after an aborted flush is no unhandled rejection, and close rejects with it', async () => {
  const target = refusing(0);
  const release = target.hang();
  const writer = new BatchWriter<number>(target, PLAIN);
  await writer.write(1);
  const controller = new AbortController();
  const flushed = rejectionOf(writer.flush({ signal: controller.signal }));
  await settle();
  controller.abort(new Error('enough'));
  expect(await flushed).toMatchObject({ message: 'enough' });
  release();
  await settle();
  expect(unhandled).toEqual([]);
  await expect(writer.close()).rejects.toMatchObject({ count: 1, cause: REFUSED });
});

test('the next close rejects with a failure after an aborted close', async () => {
  const target = refusing(0);
  const release = target.hang();
  const writer = new BatchWriter<number>(target, PLAIN);
  await writer.write(1);
  await rejectionOf(writer.close({ signal: AbortSignal.abort() }));
  release();
  await settle();
  await expect(writer.close()).rejects.toBeInstanceOf(WriteError);
});

test('await using rejects when the entries cannot be stored', async () => {
  const used = (async () => {
    await using writer = new BatchWriter<number>(refusing(0));
    await writer.write(1);
  })();
  await expect(used).rejects.toBeInstanceOf(WriteError);
});

test('a target that throws instead of rejecting fails the writer in the same way', async () => {
  const target = new MemoryTarget();
  target.store = () => {
    throw REFUSED;
  };
  const writer = new BatchWriter<number>(target);
  await writer.write(1);
  await expect(writer.close()).rejects.toMatchObject({ start: 0, count: 1, cause: REFUSED });
});

test('a WriteError comes before the error of an onFlush', async () => {
  const writer = new BatchWriter<number>(refusing(1), {
    size: 1,
    onFlush: () => {
      throw new Error('in onFlush');
    },
  });
  await writer.write(1);
  await writer.write(2);
  await expect(writer.close()).rejects.toBeInstanceOf(WriteError);
});
