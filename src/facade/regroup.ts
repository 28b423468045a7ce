/** The same values in arrays of `size`, the last one shorter; without `size` as they come. RangeError for a bad size. */
export async function* regroup<T>(
  chunks: AsyncIterable<T[]>,
  size: number | undefined,
): AsyncGenerator<T[], void, void> {
  if (size === undefined) {
    yield* chunks;
    return;
  }
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new RangeError(`size must be a whole number from 1 on, not ${size}`);
  }
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
