import type { RecordDecoder } from '../codec/record-decoder.ts';
import { keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import { Deadline } from './deadline.ts';

/** An answer whose head is there. */
export interface RecordBody<T> {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly decoder: RecordDecoder<T>;
}

/**
 * The records of the answer that `open` asks for, in arrays as they arrive. StreamInterruptedError if the body breaks
 * off or falls silent, MalformedResponseError if it can't be decoded, the caller's own reason if it aborts.
 */
export async function* readRecords<T>(
  call: string,
  signal: AbortSignal | undefined,
  open: (deadline: Deadline) => Promise<RecordBody<T>>,
): AsyncGenerator<T[], void, void> {
  const deadline = new Deadline(call, signal);
  let isOpen = false;
  let received = 0;
  let lastKey: string | undefined;
  try {
    const { chunks, decoder } = await open(deadline);
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
