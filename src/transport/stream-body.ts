import { concatBytes } from '../codec/bytes.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Deadline } from './deadline.ts';

/**
 * The chunks of a body as they arrive. Throws the reason of `deadline` when that ends the reading, as it does when
 * the body stays silent for `idleTimeout` ms; `typed` may make another error of what is thrown. Leaving early closes
 * the connection.
 */
export async function* readChunks(
  body: ReadableStream<Uint8Array> | null,
  deadline: Deadline,
  idleTimeout: number,
  typed: (error: unknown) => unknown = same,
): AsyncGenerator<Uint8Array, void, void> {
  if (body === null) return;
  const { signal } = deadline;
  const reader = body.getReader();
  // Not every `fetch` ends its body on an abort: cancelling also ends a read that is under way.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  deadline.onEnd(cancel);
  let finished = false;
  try {
    // One chunk ahead: the next one is under way while the consumer works on this one.
    for (let next = reader.read(); ;) {
      deadline.within(idleTimeout, 'the service sent no more of its answer');
      const { done, value } = await next;
      // The clock stands still while the consumer works.
      deadline.stopClock();
      signal.throwIfAborted();
      finished = done;
      if (done) return;
      next = reader.read();
      // It is awaited in its turn, if there is one.
      next.catch(() => undefined);
      yield value;
    }
  } catch (error) {
    throw typed(signal.aborted ? signal.reason : error);
  } finally {
    deadline.onEnd(undefined);
    deadline.release();
    if (!finished) cancel();
  }
}

/** A whole body. MalformedResponseError for one of more than `most` bytes. */
export async function readAll(
  body: ReadableStream<Uint8Array> | null,
  deadline: Deadline,
  idleTimeout: number,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, isWhole } = await readStart(body, deadline, idleTimeout, most);
  if (isWhole) return bytes;
  throw new MalformedResponseError(`the answer is longer than ${most} bytes`);
}

/** The beginning of a body: `most` bytes, or a few more; the rest is not waited for. */
export async function readStart(
  body: ReadableStream<Uint8Array> | null,
  deadline: Deadline,
  idleTimeout: number,
  most: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readChunks(body, deadline, idleTimeout)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return { bytes: concatBytes(chunks), isWhole: length <= most };
}

function same(error: unknown): unknown {
  return error;
}
