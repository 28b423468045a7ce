import { expect, test } from 'vitest';
import { WriteError } from '../../../src/errors/write-error.ts';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { Deferred } from '../../../src/writer/batch.ts';
import { MemoryTarget } from './memory-target.ts';
import { isPending, range, rejectionOf } from './promises.ts';

const APPEND = { start: 'append' } as const;

/** Has 500 entries already; counts how often it was asked. */
class FilledTarget extends MemoryTarget {
  asked = 0;
  answer: () => Promise<number> = () => Promise.resolve(500);
  override nextIndex = (): Promise<number> => {
    this.asked += 1;
    return this.answer();
  };
}

test('append continues after the entries that are there', async () => {
  const target = new FilledTarget();
  const writer = new BatchWriter<string>(target, { ...APPEND, size: 2 });
  expect([await writer.write('a'), await writer.write('b'), await writer.write('c')]).toEqual([
    500, 501, 502,
  ]);
  await writer.close();
  expect(target.batches.map((batch) => batch.start)).toEqual([500, 502]);
});

test('append asks once, however many writes there are', async () => {
  const target = new FilledTarget();
  const writer = new BatchWriter<number>(target, { ...APPEND, size: 3 });
  const indexes = await Promise.all(range(10).map((n) => writer.write(n)));
  await writer.close();
  expect([indexes, target.asked]).toEqual([range(10, 500), 1]);
});

test('append asks at the first write, not before', async () => {
  const target = new FilledTarget();
  const writer = new BatchWriter<number>(target, APPEND);
  await writer.flush();
  expect(target.asked).toBe(0);
  await writer.write(1);
  expect(target.asked).toBe(1);
  await writer.close();
});

test('append does not ask for an entry that is refused', async () => {
  const target = new FilledTarget();
  const writer = new BatchWriter<unknown>(target, APPEND);
  await rejectionOf(writer.write(1n));
  await writer.close();
  expect(target.asked).toBe(0);
});

test('nothing is sent before the answer is there, and a write waits for it', async () => {
  const target = new FilledTarget();
  const answer = new Deferred<number>();
  target.answer = () => answer.promise;
  const writer = new BatchWriter<string>(target, {
    ...APPEND,
    size: 1,
    contentEncoding: 'identity',
  });
  const written = writer.write('a');
  expect([await isPending(written), target.requests]).toEqual([true, 0]);
  answer.resolve(7);
  expect(await written).toBe(7);
});

test('an appending writer counts in offset what it stored itself', async () => {
  const writer = new BatchWriter<string>(new FilledTarget(), APPEND);
  await writer.write('a');
  await writer.close();
  expect(writer.offset).toBe(1);
});

test('when asking fails, every write rejects with a WriteError that knows the cause but no index', async () => {
  const target = new FilledTarget();
  const cause = new Error('503');
  target.answer = () => Promise.reject(cause);
  const writer = new BatchWriter<number>(target, APPEND);
  const errors = await Promise.all(range(3).map((n) => rejectionOf(writer.write(n))));
  expect(errors[0]).toBeInstanceOf(WriteError);
  expect(errors[0]).toMatchObject({ start: undefined, count: 3, cause });
  expect(new Set([...errors, await rejectionOf(writer.close())]).size).toBe(1);
  expect([target.requests, writer.pending]).toEqual([0, 3]);
});

test.each([NaN, -1, 1.5])(
  'an answer of %s is no index, and nothing is written there',
  async (answer) => {
    const target = new FilledTarget();
    target.answer = () => Promise.resolve(answer);
    const writer = new BatchWriter<number>(target, APPEND);
    await expect(writer.write(1)).rejects.toBeInstanceOf(WriteError);
    expect(target.requests).toBe(0);
  },
);

test('append is a TypeError where the next index cannot be asked for', () => {
  expect(() => new BatchWriter(new MemoryTarget(), APPEND)).toThrow(TypeError);
});
