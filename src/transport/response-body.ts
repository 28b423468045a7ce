import { concatBytes } from '../codec/bytes.ts';
import type { EndOfBody, RecordDecoder } from '../codec/record-decoder.ts';
import { keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Deadline } from './deadline.ts';
import type { HttpBody, HttpResponse } from './http.ts';

/**
 * The chunks of a body as they arrive. When `deadline` ends the reading, as it does when no chunk arrives for
 * `idleTimeout` ms, it throws the reason of the deadline. `toError` may replace the error. Leaving the loop closes the
 * connection.
 */
export async function* readChunks(
  body: HttpBody | null,
  deadline: Deadline,
  idleTimeout: number,
  toError: (error: unknown) => unknown = (error) => error,
): AsyncGenerator<Uint8Array, void, void> {
  if (body === null) return deadline.release();
  const reader = body.getReader();
  // Not every `fetch` ends its body on an abort; cancelling also ends a pending read.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  deadline.onEnd(cancel);
  let finished = false;
  try {
    // Reads one chunk ahead: the next one arrives while the caller works on this one.
    for (let next = reader.read(); ;) {
      deadline.startClock(idleTimeout, 'the service sent no more of its response');
      const { done, value } = await next;
      // The time in which the caller works does not count.
      deadline.stopClock();
      deadline.throwIfEnded();
      finished = done;
      if (value === undefined) return;
      next = reader.read();
      // If it rejects, the next round throws it. If there is no next round, nobody needs it.
      next.catch(() => undefined);
      yield value;
    }
  } catch (error) {
    throw toError(deadline.ended ? deadline.reason : error);
  } finally {
    deadline.onEnd(undefined);
    deadline.release();
    if (!finished) cancel();
  }
}

/** A whole body. MalformedResponseError if it has more than `maxBytes`. */
export async function readAll(
  body: HttpBody | null,
  deadline: Deadline,
  idleTimeout: number,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes, isWhole } = await readStart(body, deadline, idleTimeout, maxBytes);
  if (isWhole) return bytes;
  throw new MalformedResponseError(`the response is longer than ${maxBytes} bytes`);
}

/** The first bytes of a body. */
export interface BodyStart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isWhole: boolean;
}

/** The start of a body: about `maxBytes`. It does not wait for the rest. */
export async function readStart(
  body: HttpBody | null,
  deadline: Deadline,
  idleTimeout: number,
  maxBytes: number,
): Promise<BodyStart> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of readChunks(body, deadline, idleTimeout)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  return { bytes: concatBytes(chunks), isWhole: length <= maxBytes };
}

/** A response whose head has arrived, and what decodes its body. */
export interface RecordBody<T> {
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly decoder: RecordDecoder<T>;
  readonly deadline: Deadline;
  /** What the end of `chunks` proves. */
  readonly end: EndOfBody;
}

/**
 * The records of the response that `open` requests, in arrays as they arrive. StreamInterruptedError if the body breaks
 * or pauses for too long, MalformedResponseError if it cannot be decoded, the reason of the caller's signal if that
 * aborts. `onEnd` is called at the end of the body.
 */
export async function* readRecords<T>(
  call: string,
  open: () => Promise<RecordBody<T>>,
  onEnd?: (end: EndOfBody) => void,
): AsyncGenerator<T[], void, void> {
  const { chunks, decoder, deadline, end } = await open();
  let received = 0;
  let lastKey: string | undefined;
  try {
    for await (const chunk of chunks) {
      const records = decoder.push(chunk);
      if (records.length === 0) continue;
      received += records.length;
      lastKey = keyOf(records.at(-1)) ?? lastKey;
      yield records;
    }
    const last = decoder.end(end);
    if (last.length > 0) yield last;
    onEnd?.(end);
  } catch (error) {
    if (deadline.abortedByCaller) throw error;
    if (error instanceof MalformedResponseError) throw error.of(call);
    const message = `${call}: the response broke off after ${received} records`;
    throw new StreamInterruptedError(message, { lastKey, received }, error);
  }
}

/** Cancels the body of a response that nobody will read. */
export function discard(response: HttpResponse): void {
  try {
    response.body?.cancel().catch(() => undefined);
  } catch {
    // It is no Response, or another reader has locked the body.
  }
}
