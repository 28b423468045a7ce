/**
 * A stream of what a generator gives, which is asked for no more than is read. `stop` ends what the generator waits
 * for; it is called when the stream is cancelled.
 */
export function byteStream(
  chunks: AsyncGenerator<Uint8Array, void, void>,
  stop: () => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        stop();
        // The read that was stopped rejects: nobody waits for it any more.
        chunks.return().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
