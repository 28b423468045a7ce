/** The same values in arrays of `size`, the last one shorter; without `size` as they come. */
export function regroup<T>(
  chunks: AsyncIterable<T[]>,
  size: number | undefined,
): AsyncIterable<T[]> {
  if (size === undefined) return chunks;
  return grouped(chunks, size);
}

async function* grouped<T>(
  chunks: AsyncIterable<T[]>,
  size: number,
): AsyncGenerator<T[], void, void> {
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
