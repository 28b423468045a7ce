import type { RecordDecoder } from './record-decoder.ts';

/** Makes other records of those that a decoder gives. */
export class MappedDecoder<T, R> implements RecordDecoder<R> {
  readonly #decoder: RecordDecoder<T>;
  readonly #change: (records: T[]) => R[];

  constructor(decoder: RecordDecoder<T>, change: (records: T[]) => R[]) {
    this.#decoder = decoder;
    this.#change = change;
  }

  push(chunk: Uint8Array): R[] {
    return this.#change(this.#decoder.push(chunk));
  }

  end(): R[] {
    return this.#change(this.#decoder.end());
  }
}
