import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../src/facade/iterators.ts';
import { rechunk } from '../../../src/facade/iterators.ts';

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
