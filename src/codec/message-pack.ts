import type { Decoder } from '@msgpack/msgpack';
import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { MessagePackBounds } from './message-pack-bounds.ts';
import { PROTO_KEYS, withProtoKeys } from './proto-keys.ts';
import { mapValues } from './map-values.ts';
import type { RecordDecoder } from './record-decoder.ts';

/**
 * A decoder of MessagePack. TypeError without the package that does it, which not everybody needs: @msgpack/msgpack.
 * Whole numbers that a number can't hold become a bigint.
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

/** What decodes whole values. */
interface Decoders {
  readonly plain: Decoder;
  /** For records that may have a key `__proto__`, which the other one refuses. */
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
      const message = `record ${this.#received + 1} of the answer is longer than ${this.#maxRecordBytes} bytes`;
      throw new MalformedResponseError(message);
    }
    return records;
  }

  end(): T[] {
    if (this.#begun.length === 0) return [];
    throw new ConnectionError(`the answer ended within record ${this.#received + 1}`);
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
    // What the records are is the caller's to say.
    return records as T[];
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
  return mapValues(value, withNumbers);
}
