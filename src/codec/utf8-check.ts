/** Tells whether bytes that come in pieces are UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF. */
export class Utf8Check {
  /** Bytes of the present character that are still to come. */
  #missing = 0;
  #lowest = 0x80;
  #highest = 0xbf;

  /** Has no character begun that has not ended? */
  get isWhole(): boolean {
    return this.#missing === 0;
  }

  /** Takes the bytes from `start` to `end`. False at the first that can't be there. */
  take(bytes: Uint8Array, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.#missing === 0) {
        if (byte >= 0x80 && !this.#begin(byte)) return false;
        continue;
      }
      if (byte < this.#lowest || byte > this.#highest) return false;
      this.#missing -= 1;
      this.#lowest = 0x80;
      this.#highest = 0xbf;
    }
    return true;
  }

  #begin(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false;
    this.#missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    if (byte === 0xe0) this.#lowest = 0xa0;
    if (byte === 0xed) this.#highest = 0x9f;
    if (byte === 0xf0) this.#lowest = 0x90;
    if (byte === 0xf4) this.#highest = 0x8f;
    return true;
  }
}
