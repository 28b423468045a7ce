import { expect, test } from 'vitest';
import { ValueTooLargeError } from '../../../src/errors/api-errors.ts';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import { MemoryTarget } from './memory-target.ts';
import { rejectionOf } from './promises.ts';

function cycle(): unknown {
  const secret: Record<string, unknown> = {};
  secret['mother'] = secret;
  return secret;
}

const IMPOSSIBLE: [string, unknown][] = [
  ['undefined', undefined],
  ['a function', () => 'secret'],
  ['a symbol', Symbol('secret')],
  ['a BigInt', { secret: 1n }],
  ['a cycle', cycle()],
];

test('an entry is stored as it was when it was written, whatever happens to the object later', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<{ n: number }>(target);
  const entry = { n: 1 };
  await writer.write(entry);
  entry.n = 2;
  await writer.write(entry);
  await writer.close();
  expect(target.entries).toEqual([{ n: 1 }, { n: 2 }]);
});

test('text of any script, and half a surrogate pair, arrive as JSON keeps them', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('čšž 日本 👩‍🚀 \u2028 line\nbreak');
  await writer.write('\ud800');
  await writer.close();
  expect(target.entries).toEqual(['čšž 日本 👩‍🚀 \u2028 line\nbreak', '\ud800']);
});

test.each(IMPOSSIBLE)(
  '%s, which JSON cannot hold, is a TypeError from that write',
  async (_, entry) => {
    const error = await rejectionOf(new BatchWriter(new MemoryTarget()).write(entry));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toMatch(/secret|mother/);
  },
);

test('an entry that JSON cannot hold leaves no hole between its neighbours', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<unknown>(target);
  const written = [writer.write('a'), rejectionOf(writer.write(1n)), writer.write('b')];
  expect(await Promise.all(written)).toEqual([0, expect.any(TypeError), 1]);
  await writer.close();
  expect(target.batches).toMatchObject([{ start: 0, entries: ['a', 'b'] }]);
});

test('what a toJSON of the caller throws is the cause', async () => {
  const cause = new Error('not today');
  const writer = new BatchWriter<unknown>(new MemoryTarget());
  const entry = {
    toJSON: () => {
      throw cause;
    },
  };
  await expect(writer.write(entry)).rejects.toMatchObject({ name: 'TypeError', cause });
});

test('write never throws at the call itself', () => {
  const writer = new BatchWriter<unknown>(new MemoryTarget());
  const promise = writer.write(1n);
  expect(promise).toBeInstanceOf(Promise);
  return expect(promise).rejects.toThrow(TypeError);
});

test('an entry of exactly maxItemSize bytes is stored', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { maxItemSize: 12 });
  await writer.write('0123456789');
  await writer.close();
  expect(target.entries).toEqual(['0123456789']);
});

test('an entry of one byte more is a ValueTooLargeError that names the sizes and the call', async () => {
  const writer = new BatchWriter<string>(new MemoryTarget(), { maxItemSize: 12 });
  const error = await rejectionOf(writer.write('0123456789a'));
  expect(error).toBeInstanceOf(ValueTooLargeError);
  expect(error).toMatchObject({ status: 413, method: 'POST', attempts: 0 });
  expect(String(error)).toContain(
    'writeItems /items/1/2/3: the entry takes 13 bytes as JSON, and at most 12',
  );
});

test('size is counted in bytes of UTF-8, not in characters', async () => {
  const writer = new BatchWriter<string>(new MemoryTarget(), { maxItemSize: 11 });
  await expect(writer.write('日本日本')).rejects.toThrow('14 bytes');
});

test('an error about a large entry does not show the entry', async () => {
  const writer = new BatchWriter<string>(new MemoryTarget(), { maxItemSize: 12 });
  const error = await rejectionOf(writer.write('secret'.repeat(100)));
  expect(JSON.stringify(error) + String(error)).not.toContain('secret');
});

test('an oversize entry sends nothing, spoils nothing and leaves no hole', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, { maxItemSize: 12, size: 2 });
  const written = ['a', 'x'.repeat(99), 'b', 'c'].map((entry) =>
    writer.write(entry).catch(() => 'no'),
  );
  expect(await Promise.all(written)).toEqual([0, 'no', 1, 2]);
  await writer.close();
  expect(target.batches).toMatchObject([
    { start: 0, entries: ['a', 'b'] },
    { start: 2, entries: ['c'] },
  ]);
});

test('an entry of 1 MiB is stored by default, and one byte more is not', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target);
  await writer.write('x'.repeat(1_048_574));
  await expect(writer.write('x'.repeat(1_048_575))).rejects.toThrow(ValueTooLargeError);
  await writer.close();
  expect(target.entries).toHaveLength(1);
});

test('a toJSON that closes the writer stops its own entry', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<unknown>(target);
  const entry = { toJSON: () => (void writer.close(), 'late') };
  await expect(writer.write(entry)).rejects.toThrow('the writer is closed');
  expect(writer.pending).toBe(0);
});

test('a toJSON that writes gets the index before its own entry', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<unknown>(target);
  const entry = { toJSON: () => (void writer.write('inner'), 'outer') };
  expect(await writer.write(entry)).toBe(1);
  await writer.close();
  expect(target.entries).toEqual(['inner', 'outer']);
});
