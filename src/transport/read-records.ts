import { JsonLinesDecoder } from '../codec/json-lines.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { Deadline } from './deadline.ts';

/**
 * The records in the chunks of a JSON Lines answer, in arrays as they arrive. StreamInterruptedError if the body breaks off or
 * falls silent, MalformedResponseError if a line is not JSON, the caller's own reason if the caller aborts.
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

function keyOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('_key' in record)) return undefined;
  return typeof record._key === 'string' ? record._key : undefined;
}
