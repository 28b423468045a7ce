import type { Decoder } from '@msgpack/msgpack';
import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { MessagePackBounds } from './message-pack-bounds.ts';
import type { RecordDecoder } from './record-decoder.ts';

const SMALLEST = 64 * 1024;
const PROTO = '__proto__';
// Replaces the key `__proto__` for a decoder that refuses it. No real key has this name: half a surrogate pair is not
// UTF-8.
const STAND_IN = `\ud800${PROTO}`;

const utf8 = new TextDecoder();

/** Decodes the keys of maps, and replaces `__proto__`. */
const PROTO_KEYS = {
  canBeCached: (): boolean => true,
  decode(bytes: Uint8Array, start: number, length: number): string {
    const key = utf8.decode(bytes.subarray(start, start + length));
    return key === PROTO ? STAND_IN : key;
  },
};

/**
 * A decoder of MessagePack. TypeError if the optional package @msgpack/msgpack is not installed. Whole numbers that are
 * too large for a number become a bigint.
 */
export async function loadMessagePackDecoder<T>(maxRecordBytes: number): Promise<RecordDecoder<T>> {
  try {
    const { Decoder } = await import('@msgpack/msgpack');
    const useBigInt64 = true;
    return new MessagePackDecoder<T>(maxRecordBytes, {
      plain: new Decoder({ useBigInt64 }),
      careful: new Decoder({ useBigInt64, keyDecoder: PROTO_KEYS }),
    });
  } catch (cause) {
    throw new TypeError('MessagePack needs the package @msgpack/msgpack: install it', { cause });
  }
}

/** All values of a MessagePack body. */
export async function decodeMessagePack<T>(body: Uint8Array): Promise<T[]> {
  const decoder = await loadMessagePackDecoder<T>(body.length);
  return [...decoder.push(body), ...decoder.end()];
}

/** Decoders of complete values. */
interface Decoders {
  readonly plain: Decoder;
  /** For records that may have a key `__proto__`, which `plain` refuses. */
  readonly careful: Decoder;
}

class MessagePackDecoder<T> implements RecordDecoder<T> {
  readonly #maxRecordBytes: number;
  readonly #decoders: Decoders;
  readonly #bounds = new MessagePackBounds();
  readonly #begun = new GrowingBytes();
  #received = 0;

  constructor(maxRecordBytes: number, decoders: Decoders) {
    this.#maxRecordBytes = maxRecordBytes;
    this.#decoders = decoders;
  }

  push(chunk: Uint8Array): T[] {
    const bytes = this.#begun.length === 0 ? chunk : this.#begun.append(chunk);
    const end = this.#valid(() => this.#bounds.scan(bytes));
    const records = end === 0 ? [] : this.#decode(bytes.subarray(0, end));
    this.#begun.keep(bytes.subarray(end));
    if (this.#begun.length > this.#maxRecordBytes) {
      const message = `record ${this.#received + 1} of the response is longer than ${this.#maxRecordBytes} bytes`;
      throw new MalformedResponseError(message);
    }
    return records;
  }

  end(): T[] {
    if (this.#begun.length === 0) return [];
    throw new ConnectionError(`the response ended within record ${this.#received + 1}`);
  }

  #decode(bytes: Uint8Array): T[] {
    const { mayHaveProto, hasInt64 } = this.#bounds;
    const decoder = mayHaveProto ? this.#decoders.careful : this.#decoders.plain;
    const records = this.#valid(() => {
      const values = [...decoder.decodeMulti(bytes)];
      const named = mayHaveProto ? values.map(withProtoKeys) : values;
      return hasInt64 ? named.map(withNumbers) : named;
    });
    this.#received += records.length;
    // The caller says what type the records have.
    return records as T[];
  }

  #valid<R>(decode: () => R): R {
    try {
      return decode();
    } catch {
      // The cause may quote the record, which may be confidential.
      const message = `the response is not MessagePack after record ${this.#received}`;
      throw new MalformedResponseError(message);
    }
  }
}

/** Turns each bigint that fits into a number. The value given may be modified. */
function withNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  return mapValues(value, withNumbers);
}

/** Puts the keys `__proto__` back, as data. The value given may be modified. */
function withProtoKeys(value: unknown): unknown {
  const inner = mapValues(value, withProtoKeys);
  if (!isPlain(inner) || !Object.hasOwn(inner, STAND_IN)) return inner;
  // A new object, so that the key keeps its place; an assignment would set the prototype of the object.
  return Object.fromEntries(
    Object.entries(inner).map(([key, one]) => [key === STAND_IN ? PROTO : key, one]),
  );
}

/** Applies `change` to each value of a list or an object. The value given may be modified. */
function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isPlain(value)) return value;
  for (const key of Object.keys(value)) value[key] = change(value[key]);
  return value;
}

/** Is it a plain object? */
function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

/** A buffer that grows at its end. However many small parts arrive, each byte is copied only a few times. */
class GrowingBytes {
  #buffer = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds a part and returns all bytes, which are valid until the next change. */
  append(part: Uint8Array): Uint8Array {
    const length = this.#length + part.length;
    if (length > this.#buffer.length) {
      const grown = new Uint8Array(Math.max(SMALLEST, 2 * length));
      grown.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = grown;
    }
    this.#buffer.set(part, this.#length);
    this.#length = length;
    return this.#buffer.subarray(0, length);
  }

  /** Keeps only these bytes: the end of the buffer, or other bytes. Bytes that were returned before stay as they are. */
  keep(rest: Uint8Array): void {
    if (rest.buffer === this.#buffer.buffer && rest.byteOffset === 0) {
      this.#length = rest.length;
      return;
    }
    this.#buffer = new Uint8Array(0);
    this.#length = 0;
    if (rest.length > 0) this.append(rest);
  }
}
