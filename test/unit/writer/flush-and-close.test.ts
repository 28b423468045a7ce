import { expect, test } from 'vitest';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { isPending, range, rejectionOf } from './promises.ts';

const PLAIN = { contentEncoding: 'identity' } as const;

test('flush resolves when all that was written before is stored', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<number>(target, { size: 2, ...PLAIN });
  for (const n of range(5)) void writer.write(n);
  const flushed = writer.flush();
  expect(await isPending(flushed)).toBe(true);
  release();
  await flushed;
  expect(target.entries).toEqual(range(5));
});

test('flush and close with nothing written send nothing', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target);
  await writer.flush();
  await writer.close();
  expect(target.requests).toBe(0);
});

test('a second flush at once shares the request of the first', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<number>(target);
  await writer.write(1);
  await Promise.all([writer.flush(), writer.flush()]);
  expect(target.requests).toBe(1);
});

test('a flush does not wait for entries of a later batch', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, PLAIN);
  await writer.write('a');
  const flushed = writer.flush();
  await writer.write('b');
  await flushed;
  expect([target.entries, writer.pending]).toEqual([['a'], 1]);
  await writer.close();
});

test('entries written while a flush is running follow in their order', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<string>(target, PLAIN);
  await writer.write('a');
  const first = writer.flush();
  await writer.write('b');
  const second = writer.flush();
  await writer.write('c');
  release();
  await Promise.all([first, second]);
  await writer.close();
  expect(target.entries).toEqual(['a', 'b', 'c']);
});

test('an aborted flush rejects at once with the reason of the signal', async () => {
  const target = new MemoryTarget();
  target.hang();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  const controller = new AbortController();
  const flushed = writer.flush({ signal: controller.signal });
  const reason = new Error('enough');
  controller.abort(reason);
  await expect(flushed).rejects.toBe(reason);
});

test('a signal that is aborted already ends a flush, even of nothing', async () => {
  const reason = new Error('enough');
  const flushed = new BatchWriter(new MemoryTarget()).flush({ signal: AbortSignal.abort(reason) });
  await expect(flushed).rejects.toBe(reason);
});

test('after an aborted flush the entries are still stored, and the writer is usable', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  await rejectionOf(writer.flush({ signal: AbortSignal.abort() }));
  expect(writer.pending).toBe(1);
  await writer.write('b');
  release();
  await writer.close();
  expect(target.entries).toEqual(['a', 'b']);
});

test('an abort of one flush does not disturb another', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  const controller = new AbortController();
  const aborted = writer.flush({ signal: controller.signal });
  const other = writer.flush();
  controller.abort(new Error('enough'));
  await expect(aborted).rejects.toThrow('enough');
  release();
  await other;
  expect(target.entries).toEqual(['a']);
});

test('close stores what waits, and then refuses more', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  await writer.close();
  expect(target.entries).toEqual(['a']);
  await expect(writer.write('b')).rejects.toThrow(new TypeError('the writer is closed'));
});

test('a write after the call of close is refused, though close still runs', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  const closed = writer.close();
  await expect(writer.write('b')).rejects.toThrow('the writer is closed');
  await closed;
  expect(target.entries).toEqual(['a']);
});

test('writes that wait for room when close is called are stored and get their index', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<number>(target, { size: 1 });
  const writes = Promise.all(range(5).map((n) => writer.write(n)));
  const closed = writer.close();
  release();
  await closed;
  expect(await writes).toEqual(range(5));
  expect(target.entries).toEqual(range(5));
});

test('close is safe to call twice, at once or later', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  await Promise.all([writer.close(), writer.close()]);
  await writer.close();
  expect(target.requests).toBe(1);
});

test('an aborted close rejects at once and keeps what is not stored pending', async () => {
  const target = new MemoryTarget();
  target.hang();
  const writer = new BatchWriter<number>(target, { size: 2 });
  for (const n of range(5)) void writer.write(n);
  const reason = new Error('enough');
  await expect(writer.close({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect([writer.pending, writer.offset]).toEqual([5, 0]);
});

test('after an aborted close the writer refuses more, and a second close waits for the rest', async () => {
  const target = new MemoryTarget();
  const release = target.hang();
  const writer = new BatchWriter<string>(target);
  await writer.write('a');
  await rejectionOf(writer.close({ signal: AbortSignal.abort() }));
  await expect(writer.write('b')).rejects.toThrow('the writer is closed');
  release();
  await writer.close();
  expect([target.entries, writer.pending]).toEqual([['a'], 0]);
});

test('await using closes the writer', async () => {
  const target = new MemoryTarget();
  {
    await using writer = new BatchWriter<string>(target);
    await writer.write('a');
  }
  expect(target.entries).toEqual(['a']);
});
