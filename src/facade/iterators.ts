import type { CallOptions } from '../transport/options.ts';

/** The values of the chunks, one by one, until the caller's signal aborts. */
export async function* flatten<T>(
  chunks: AsyncIterable<readonly T[]>,
  options: CallOptions | undefined,
): AsyncGenerator<T, void, void> {
  for await (const values of chunks) yield* untilAborted(values, options);
}

/** The values, until the caller's signal aborts: then it throws the signal's reason, even if more values are there. */
export function untilAborted<T>(
  values: readonly T[],
  options: CallOptions | undefined,
): Iterable<T> {
  // Most reads have no signal: then it need not be checked for each value.
  return options?.signal ? checkSignal(values, options.signal) : values;
}

function* checkSignal<T>(values: readonly T[], signal: AbortSignal): Generator<T, void, void> {
  for (const value of values) {
    signal.throwIfAborted();
    yield value;
  }
}

/** All values of an iterable, as an array. */
export async function collect<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const values: T[] = [];
  for await (const value of iterable) values.push(value);
  return values;
}

/** The same values in arrays of `size`; the last one may be shorter. Without `size` the arrays stay as they are. */
export function rechunk<T>(
  chunks: AsyncIterable<T[]>,
  size: number | undefined,
): AsyncIterable<T[]> {
  return size === undefined ? chunks : chunksOf(chunks, size);
}

async function* chunksOf<T>(
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

/**
 * A stream of the bytes that a generator yields. The generator is asked only for what is read. `open` receives a signal
 * that aborts when the stream is cancelled.
 */
export function byteStream(
  open: (cancelled: AbortSignal) => AsyncGenerator<Uint8Array, void, void>,
): ReadableStream<Uint8Array> {
  const controller = new AbortController();
  const chunks = open(controller.signal);
  return new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        const { done, value } = await chunks.next();
        if (done === true) stream.close();
        else stream.enqueue(value);
      },
      cancel() {
        controller.abort();
        // A pending read rejects: nobody waits for it any more.
        chunks.return().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
