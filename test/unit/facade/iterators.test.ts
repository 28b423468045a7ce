import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, iterateValues, rechunk } from '../../../src/facade/iterators.ts';
import { signalled } from '../../helpers/server.ts';

describe('regroup', () => {
  test.each([
    ['smaller groups', [[1, 2, 3, 4, 5]], 2, [[1, 2], [3, 4], [5]]],
    ['larger groups', [[1], [2, 3], [4]], 3, [[1, 2, 3], [4]]],
    [
      'groups that fit',
      [
        [1, 2],
        [3, 4],
      ],
      2,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['groups of one', [[1, 2], [3]], 1, [[1], [2], [3]]],
    ['one group for all', [[1], [2]], 100, [[1, 2]]],
    ['nothing', [], 2, []],
    ['empty chunks', [[], [1], []], 2, [[1]]],
    ['as they come', [[1, 2], [3]], undefined, [[1, 2], [3]]],
  ])('%s', async (_, chunks, size, groups) => {
    expect(await collect(rechunk(streamOf(chunks), size))).toEqual(groups);
  });

  test('every value comes once, in order, and every group but the last is full', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.array(fc.nat())),
      fc.integer({ min: 1, max: 7 }),
      async (chunks, size) => {
        const groups = await collect(rechunk(streamOf(chunks), size));
        expect(groups.flat()).toEqual(chunks.flat());
        expect(groups.slice(0, -1).every((group) => group.length === size)).toBe(true);
        expect(groups.every((group) => group.length > 0 && group.length <= size)).toBe(true);
      },
    );
    await fc.assert(property);
  });

  test('a full group does not wait for the next chunk', async () => {
    let pulled = 0;
    async function* endless(): AsyncGenerator<number[]> {
      for (;;) yield [(pulled += 1)];
    }
    for await (const group of rechunk(endless(), 3)) {
      expect(group).toEqual([1, 2, 3]);
      break;
    }
    expect(pulled).toBe(3);
  });
});

async function* streamOf<T>(chunks: readonly T[][]): AsyncGenerator<T[]> {
  yield* chunks;
}

describe('an iterator over a read', () => {
  test.each([
    ['return()', (iterator: AsyncGenerator) => iterator.return(undefined)],
    [
      'throw()',
      (iterator: AsyncGenerator) => iterator.throw(new Error('mine')).catch(() => undefined),
    ],
    ['await using', (iterator: AsyncGenerator) => iterator[Symbol.asyncDispose]()],
  ])('is ended at once by %s, while next() waits', async (_, leave) => {
    const { open, ended } = waiting([1]);
    const iterator = iterateValues(open);
    expect(await iterator.next()).toEqual({ done: false, value: 1 });
    const pending = [iterator.next(), iterator.next()];
    await new Promise(setImmediate);
    await leave(iterator);
    expect(await Promise.all(pending)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ]);
    await ended;
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('rejects throw() with its error', async () => {
    const mine = new Error('mine');
    await expect(iterateValues(waiting().open).throw(mine)).rejects.toBe(mine);
  });

  test('gives calls of next() that do not wait for each other the values in order', async () => {
    const iterator = iterateValues(async function* open() {
      yield [1, 2];
      yield [];
      yield [3];
    });
    const results = await Promise.all(Array.from({ length: 5 }, () => iterator.next()));
    expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
  });

  test('gives no value after an abort, though some have arrived, and ends the read', async () => {
    const { open, ended } = waiting([1, 2, 3]);
    const controller = new AbortController();
    const iterator = iterateValues(open, { signal: controller.signal });
    await iterator.next();
    const reason = new Error('changed my mind');
    controller.abort(reason);
    await expect(iterator.next()).rejects.toBe(reason);
    await ended;
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('is done after an error', async () => {
    const iterator = iterateValues(async function* open() {
      yield [1];
      throw new Error('broken');
    });
    await iterator.next();
    await expect(iterator.next()).rejects.toThrow('broken');
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test('starts nothing before the first next()', async () => {
    let started = 0;
    const iterator = iterateValues(async function* open() {
      started += 1;
      yield [1];
    });
    expect(await iterator.return()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(started).toBe(0);
  });
});

/** A read that yields these arrays, and then waits until its signal aborts. */
function waiting(...chunks: number[][]): {
  open: (options: { signal: AbortSignal }) => AsyncGenerator<number[], void, void>;
  ended: Promise<void>;
} {
  const { promise: ended, resolve } = signalled();
  async function* open({ signal }: { signal: AbortSignal }): AsyncGenerator<number[], void, void> {
    try {
      yield* chunks;
      await new Promise<void>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    } finally {
      resolve();
    }
  }
  return { open, ended };
}
