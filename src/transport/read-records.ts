import type { RecordDecoder } from '../codec/record-decoder.ts';
import { keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Deadline } from './deadline.ts';

/** A response whose head has arrived, and what decodes its body. */
export interface RecordBody<T> {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly decoder: RecordDecoder<T>;
  readonly deadline: Deadline;
}

/**
 * The records of the response that `open` requests, in arrays as they arrive. StreamInterruptedError if the body breaks
 * or pauses for too long, MalformedResponseError if it cannot be decoded, the reason of the caller's signal if that
 * aborts.
 */
export async function* readRecords<T>(
  call: string,
  open: () => Promise<RecordBody<T>>,
): AsyncGenerator<T[], void, void> {
  const { chunks, decoder, deadline } = await open();
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
    const last = decoder.end();
    if (last.length > 0) yield last;
  } catch (error) {
    if (deadline.abortedByCaller) throw error;
    if (error instanceof MalformedResponseError) throw error.of(call);
    const message = `${call}: the response broke off after ${received} records`;
    throw new StreamInterruptedError(message, { lastKey, received }, error);
  }
}
