import { JsonLinesDecoder } from '../codec/json-lines.ts';
import { keyOf } from '../codec/record-key.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Deadline } from './deadline.ts';

/**
 * The records in the chunks of a JSON Lines answer, in arrays as they arrive. StreamInterruptedError if the body
 * breaks off or falls silent, MalformedResponseError if a line is not JSON, the caller's own reason if it aborts.
 */
export async function* readRecords<T>(
  call: string,
  chunks: AsyncIterable<Uint8Array>,
  deadline: Deadline,
): AsyncGenerator<T[], void, void> {
  const decoder = new JsonLinesDecoder<T>();
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
    if (deadline.followed) throw error;
    if (error instanceof MalformedResponseError) throw error.of(call);
    const message = `${call}: the answer broke off after ${received} records`;
    throw new StreamInterruptedError(message, { lastKey, received }, error);
  }
}
