import type { RecordDecoder } from './record-decoder.ts';
import { checkKind, type Kind } from './shape.ts';

/** Refuses records of another kind than they should be. */
export class CheckedDecoder<T> implements RecordDecoder<T> {
  readonly #decoder: RecordDecoder<T>;
  readonly #kind: Kind;
  #records = 0;

  constructor(decoder: RecordDecoder<T>, kind: Kind) {
    this.#decoder = decoder;
    this.#kind = kind;
  }

  push(chunk: Uint8Array): T[] {
    return this.#checked(this.#decoder.push(chunk));
  }

  end(): T[] {
    return this.#checked(this.#decoder.end());
  }

  #checked(records: T[]): T[] {
    for (const record of records) {
      this.#records += 1;
      checkKind(record, this.#kind, `record ${this.#records} of the answer`);
    }
    return records;
  }
}
