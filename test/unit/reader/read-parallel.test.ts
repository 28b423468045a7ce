import { describe, expect, test } from 'vitest';
import { splitRange } from '../../../src/reader/read-parallel.ts';

describe('ranges', () => {
  test.each([
    [0, 0, 10, [{ start: 0 }]],
    [0, 10, 10, [{ start: 0 }]],
    [0, 11, 10, [{ start: 0, end: 10 }, { start: 10 }]],
    [5, 26, 10, [{ start: 5, end: 15 }, { start: 15, end: 25 }, { start: 25 }]],
    [50, 10, 10, [{ start: 50 }]],
  ])('from %d of %d by %d', (start, total, size, expected) => {
    expect([...splitRange(start, total, size)]).toEqual(expected);
  });
});
