import { JsonLinesDecoder } from '../codec/json-lines.ts';
import { keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { Deadline } from './deadline.ts';

/** Sends a read and resolves to the body of its answer, in chunks, once its head is there. */
export type OpenBody = (deadline: Deadline) => Promise<AsyncIterable<Uint8Array>>;

/**
 * The records of a JSON Lines answer, in arrays as they arrive. StreamInterruptedError if the body breaks off or falls
 * silent, MalformedResponseError if a line is not JSON, the caller's own reason if it aborts.
 */
export async function* readRecords<T>(
  call: string,
  signal: AbortSignal | undefined,
  open: OpenBody,
): AsyncGenerator<T[], void, void> {
  const deadline = new Deadline(call, signal);
  const decoder = new JsonLinesDecoder<T>();
  let isOpen = false;
  let received = 0;
  let lastKey: string | undefined;
  try {
    const chunks = await open(deadline);
    isOpen = true;
    for await (const chunk of chunks) {
      const records = decoder.push(chunk);
      if (records.length === 0) continue;
      received += records.length;
      lastKey = keyOf(records.at(-1)) ?? lastKey;
      yield records;
    }
    const last = decoder.end();
    if (last.length > 0) yield last;
  } catch (error) {
    if (!isOpen || deadline.followed) throw error;
    if (error instanceof MalformedResponseError) throw error.of(call);
    const message = `${call}: the answer broke off after ${received} records`;
    throw new StreamInterruptedError(message, { lastKey, received }, error);
  } finally {
    deadline.release();
  }
}
