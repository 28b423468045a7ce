import { checkPositive } from './count.ts';

/** The same values in arrays of `size`, the last one shorter; without `size` as they come. RangeError for a bad size. */
export async function* regroup<T>(
  chunks: AsyncIterable<T[]>,
  size: number | undefined,
): AsyncGenerator<T[], void, void> {
  if (size === undefined) {
    yield* chunks;
    return;
  }
  checkPositive('size', size);
  let group: T[] = [];
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.slice(at, at + size - group.length);
      at += part.length;
      group = group.length === 0 ? part : group.concat(part);
      if (group.length < size) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
