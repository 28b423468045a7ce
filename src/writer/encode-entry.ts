import { ValueTooLargeError } from '../errors/api-errors.ts';
import type { BatchTarget } from './batch-target.ts';

const utf8 = new TextEncoder();

/**
 * One entry as a line of JSON Lines. Throws a TypeError if JSON cannot hold it, and a ValueTooLargeError if its JSON
 * takes more than `maxBytes`. Neither message shows the entry.
 */
export function encodeEntry(
  entry: unknown,
  maxBytes: number,
  target: BatchTarget,
): Uint8Array<ArrayBuffer> {
  const line = utf8.encode(`${stringify(entry)}\n`);
  const bytes = line.length - 1;
  if (bytes <= maxBytes) return line;
  throw new ValueTooLargeError({
    message: `the entry takes ${bytes} bytes as JSON, and at most ${maxBytes} are stored`,
    // What the service answers to such an entry; nothing was sent.
    status: 413,
    attempts: 0,
    operation: target.operation,
    method: target.method,
    path: target.path,
  });
}

function stringify(entry: unknown): string {
  let json: string | undefined;
  try {
    json = JSON.stringify(entry);
  } catch (cause) {
    throw new TypeError('the entry cannot be written as JSON', { cause });
  }
  if (json === undefined) throw new TypeError(`JSON has no value for ${typeof entry}`);
  return json;
}
