/**
 * A stream of what a generator gives, which is asked for no more than is read. `open` is given a signal that ends what
 * the generator waits for: it aborts when the stream is cancelled.
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
        // The read that was stopped rejects: nobody waits for it any more.
        chunks.return().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
