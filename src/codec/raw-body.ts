import { ConnectionError } from '../errors/connection-errors.ts';
import type { RecordDecoder } from './record-decoder.ts';

const SPACES: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Leaves the chunks of a body as they are, and looks for its end where that can be told. */
export class RawBody implements RecordDecoder<Uint8Array> {
  readonly #lastByte: number | undefined;
  #last: number | undefined;

  /** `lastCharacter`: how a whole body ends, but for white space. */
  constructor(lastCharacter?: string) {
    this.#lastByte = lastCharacter?.charCodeAt(0);
  }

  push(chunk: Uint8Array): Uint8Array[] {
    this.#last = chunk.findLast((byte) => !SPACES.has(byte)) ?? this.#last;
    return [chunk];
  }

  end(): Uint8Array[] {
    if (this.#lastByte === undefined || this.#last === this.#lastByte) return [];
    throw new ConnectionError('the answer ended before its end');
  }
}
