import { concatBytes } from '../codec/bytes.ts';
import { compress } from './compress.ts';
import { Gate } from './gate.ts';

/** Entries that go out together, from the first one accepted until they are stored. */
export class Batch {
  /** Opens when the batch has room in the queue, and its first entry an index. */
  readonly admitted: Gate<number> = new Gate();
  readonly stored: Gate<void> = new Gate();
  /** Index of the first entry, known from admission on. */
  start: number | undefined;
  /** Is it to go out as soon as its turn comes? */
  due = false;
  readonly #size: number;
  readonly #maxBytes: number;
  #lines: Uint8Array[] = [];
  #body: Promise<Uint8Array<ArrayBuffer>> | undefined;
  #count = 0;
  #bytes = 0;

  constructor(size: number, maxBytes: number) {
    this.#size = size;
    this.#maxBytes = maxBytes;
  }

  get count(): number {
    return this.#count;
  }

  get full(): boolean {
    return this.#count >= this.#size || this.#bytes >= this.#maxBytes;
  }

  /** An empty batch takes any line. */
  fits(line: Uint8Array): boolean {
    if (this.#count === 0) return true;
    return this.#count < this.#size && this.#bytes + line.length <= this.#maxBytes;
  }

  /** Gives the line's position in the batch. */
  add(line: Uint8Array): number {
    this.#lines.push(line);
    this.#bytes += line.length;
    return this.#count++;
  }

  admit(start: number): void {
    this.start = start;
    this.admitted.open(start);
  }

  fail(error: unknown): void {
    this.admitted.fail(error);
    this.stored.fail(error);
  }

  /** The lines as one body, made at the first call: from then on the batch takes no more. */
  encode(encoding: 'gzip' | 'identity'): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#body !== undefined) return this.#body;
    this.#body = compress(concatBytes(this.#lines), encoding);
    // It fails for whoever sends it.
    this.#body.catch(() => undefined);
    this.#lines = [];
    return this.#body;
  }
}
