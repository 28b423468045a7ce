import { expect, test } from 'vitest';
import { BatchWriter } from '../../../src/writer/batch-writer.ts';
import type { WriterOptions } from '../../../src/writer/writer-options.ts';
import { MemoryTarget } from './memory-target.ts';

const WRONG: Record<string, unknown>[] = [
  ...[0, -1, 1.5, NaN, Infinity, '10', null].flatMap((value) => [
    { size: value },
    { maxBatchBytes: value },
    { maxItemSize: value },
  ]),
  ...[-1, 1.5, NaN, Infinity, 2 ** 53, '0', 'end', null].map((start) => ({ start })),
  ...[-1, NaN, '5', null].map((interval) => ({ interval })),
  ...['br', '', null].map((contentEncoding) => ({ contentEncoding })),
];

test.each(WRONG)('%o is a RangeError that names the option', (options) => {
  const [name] = Object.keys(options);
  const make = (): unknown => new BatchWriter(new MemoryTarget(), options as WriterOptions);
  expect(make).toThrow(RangeError);
  expect(make).toThrow(name);
});

test('an option that is undefined is as good as none', async () => {
  const target = new MemoryTarget();
  const writer = new BatchWriter<string>(target, {
    start: undefined,
    size: undefined,
    interval: undefined,
  });
  expect(await writer.write('a')).toBe(0);
  await writer.close();
  expect(target.entries).toEqual(['a']);
});
