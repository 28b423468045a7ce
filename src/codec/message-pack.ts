import type { Decoder } from '@msgpack/msgpack';
import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { MAX_LINE_BYTES } from './json-lines.ts';
import { MessagePackBounds } from './message-pack-bounds.ts';
import type { RecordDecoder } from './record-decoder.ts';

/**
 * A decoder of MessagePack. TypeError without the package that does it, which not everybody needs: @msgpack/msgpack.
 * Whole numbers that a number can't hold become a bigint.
 */
export async function loadMessagePackDecoder<T>(): Promise<RecordDecoder<T>> {
  try {
    const { Decoder } = await import('@msgpack/msgpack');
    return new MessagePackDecoder<T>(new Decoder({ useBigInt64: true }));
  } catch (cause) {
    throw new TypeError('MessagePack needs the package @msgpack/msgpack: install it', { cause });
  }
}

/** All values of a MessagePack body. */
export async function decodeMessagePack<T>(body: Uint8Array): Promise<T[]> {
  const decoder = await loadMessagePackDecoder<T>();
  return [...decoder.push(body), ...decoder.end()];
}

class MessagePackDecoder<T> implements RecordDecoder<T> {
  readonly #decoder: Decoder;
  readonly #bounds = new MessagePackBounds();
  readonly #begun = new GrowingBytes();
  #received = 0;

  constructor(decoder: Decoder) {
    this.#decoder = decoder;
  }

  push(chunk: Uint8Array): T[] {
    const bytes = this.#begun.length === 0 ? chunk : this.#begun.append(chunk);
    const end = this.#valid(() => this.#bounds.scan(bytes));
    const records = end === 0 ? [] : this.#decode(bytes.subarray(0, end));
    this.#begun.keep(bytes.subarray(end));
    if (this.#begun.length > MAX_LINE_BYTES) {
      const message = `record ${this.#received + 1} of the answer is longer than ${MAX_LINE_BYTES} bytes`;
      throw new MalformedResponseError(message);
    }
    return records;
  }

  end(): T[] {
    if (this.#begun.length === 0) return [];
    throw new ConnectionError(`the answer ended within record ${this.#received + 1}`);
  }

  #decode(bytes: Uint8Array): T[] {
    const records = this.#valid(() => [...this.#decoder.decodeMulti(bytes)]);
    const plain = this.#bounds.hasInt64 ? this.#valid(() => records.map(withNumbers)) : records;
    this.#received += plain.length;
    // What the records are is the caller's to say.
    return plain as T[];
  }

  #valid<R>(decode: () => R): R {
    try {
      return decode();
    } catch {
      // The cause may quote the record, which may be confidential.
      const message = `the answer is not MessagePack after record ${this.#received}`;
      throw new MalformedResponseError(message);
    }
  }
}

/** The value, with numbers for the bigints that one can hold. It is used up. */
function withNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isPlain(value)) return value;
  for (const key of Object.keys(value)) value[key] = withNumbers(value[key]);
  return value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
