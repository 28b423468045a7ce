import { type ReadRange, rangesOf } from '../reader/ranges.ts';
import { checkPositive } from './count.ts';

/** So many positions as `count` tells, in about `n` ranges. RangeError for an `n` below 1, before that is asked. */
export async function divide(count: () => Promise<number>, n: number): Promise<ReadRange[]> {
  checkPositive('n', n);
  const total = await count();
  return [...rangesOf(0, total, Math.max(1, Math.ceil(total / n)))];
}
