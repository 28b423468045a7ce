const SMALLEST = 64 * 1024;

/** Bytes that grow at their end, each copied but a few times however many small parts there are. */
export class GrowingBytes {
  #buffer = new Uint8Array(0);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds a part and gives all there are, to be read before the next change. */
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

  /** Forgets all but these: an end of what there is, or bytes from elsewhere. What was given out stays as it is. */
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
