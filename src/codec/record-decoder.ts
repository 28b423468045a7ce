import { ConnectionError } from '../errors/connection-errors.ts';

/** Turns the chunks of a body into the records in it, wherever the chunks are cut. */
export interface RecordDecoder<T> {
  /** The records that end in `chunk`. MalformedResponseError for bytes that are no record. */
  push(chunk: Uint8Array): T[];
  /** The records that are left at the end of the body. ConnectionError if the body ended within a record. */
  end(): T[];
}

const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Passes the chunks of a body on unchanged, and checks the end of the body where its format has one. */
export class RawBody implements RecordDecoder<Uint8Array> {
  readonly #lastByte: number | undefined;
  #last: number | undefined;

  /** `lastCharacter` is the last one of a complete body, white space aside. */
  constructor(lastCharacter?: string) {
    this.#lastByte = lastCharacter?.charCodeAt(0);
  }

  push(chunk: Uint8Array): Uint8Array[] {
    this.#last = chunk.findLast((byte) => !WHITE_SPACE.has(byte)) ?? this.#last;
    return [chunk];
  }

  end(): Uint8Array[] {
    if (this.#lastByte === undefined || this.#last === this.#lastByte) return [];
    throw new ConnectionError('the response ended before its end');
  }
}
