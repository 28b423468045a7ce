const MALFORMED = 0xc1;
const UINT64 = 0xcf;
const INT64 = 0xd3;
const UNDERSCORE = 0x5f;
const PROTO_BYTES = '__proto__'.length;

/** For the types from 0xc0 on with a fixed size: how many bytes follow the type. */
const SIZES: Readonly<Record<number, number>> = {
  0xc0: 0,
  0xc2: 0,
  0xc3: 0,
  0xca: 4,
  0xcb: 8,
  0xcc: 1,
  0xcd: 2,
  0xce: 4,
  0xcf: 8,
  0xd0: 1,
  0xd1: 2,
  0xd2: 4,
  0xd3: 8,
  0xd4: 2,
  0xd5: 3,
  0xd6: 5,
  0xd7: 9,
  0xd8: 17,
};

/** For the other types: the size of the length field after the type, and what the length counts. */
const LENGTHS: Readonly<
  Record<number, { bytes: number; of: 'bytes' | 'text' | 'ext' | 'list' | 'map' }>
> = {
  0xc4: { bytes: 1, of: 'bytes' },
  0xc5: { bytes: 2, of: 'bytes' },
  0xc6: { bytes: 4, of: 'bytes' },
  0xc7: { bytes: 1, of: 'ext' },
  0xc8: { bytes: 2, of: 'ext' },
  0xc9: { bytes: 4, of: 'ext' },
  0xd9: { bytes: 1, of: 'text' },
  0xda: { bytes: 2, of: 'text' },
  0xdb: { bytes: 4, of: 'text' },
  0xdc: { bytes: 2, of: 'list' },
  0xdd: { bytes: 4, of: 'list' },
  0xde: { bytes: 2, of: 'map' },
  0xdf: { bytes: 4, of: 'map' },
};

/**
 * Finds where the values of a MessagePack stream end, without decoding them. It reads each byte once, wherever the
 * stream is cut. It also checks that texts are UTF-8, because decoders accept other bytes.
 */
export class MessagePackBounds {
  /** Bytes to skip before the next type. */
  #skip = 0;
  /** Values that are missing until the outermost value is complete. */
  #open = 0;
  #at = 0;
  #hasInt64 = false;
  /** Are the bytes to skip a text? */
  #inText = false;
  readonly #utf8 = new Utf8Check();
  #mayHaveProto = false;

  /** True if a key may have been `__proto__`. */
  get mayHaveProto(): boolean {
    return this.#mayHaveProto;
  }

  /** True if an integer of 64 bits was seen. */
  get hasInt64(): boolean {
    return this.#hasInt64;
  }

  /**
   * The end of the last complete value in `bytes`, or 0. Pass the bytes after it again, followed by the next ones.
   * RangeError for bytes that are not MessagePack.
   */
  scan(bytes: Uint8Array): number {
    let end = 0;
    for (;;) {
      this.#passOver(bytes);
      if (this.#skip > 0) break;
      if (this.#open === 0) end = this.#at;
      if (!this.#begin(bytes)) break;
    }
    this.#at -= end;
    return end;
  }

  #passOver(bytes: Uint8Array): void {
    const from = this.#at;
    const passed = Math.min(this.#skip, bytes.length - from);
    this.#at += passed;
    this.#skip -= passed;
    if (!this.#inText) return;
    this.#inText = this.#skip > 0;
    const isRight = this.#utf8.take(bytes, from, this.#at);
    if (!isRight || (!this.#inText && !this.#utf8.isWhole)) {
      throw new RangeError('a text that is not UTF-8');
    }
  }

  /** Reads the head of the next value. False if it is incomplete. */
  #begin(bytes: Uint8Array): boolean {
    const type = bytes[this.#at];
    if (type === undefined) return false;
    if (type < 0x80 || type >= 0xe0) return this.#enter(1, 0, 0);
    if (type < 0x90) return this.#enter(1, 0, 2 * (type & 0x0f));
    if (type < 0xa0) return this.#enter(1, 0, type & 0x0f);
    if (type < 0xc0) return this.#enterText(bytes, 1, type & 0x1f);
    if (type === MALFORMED) throw new RangeError('a type that MessagePack does not have');
    this.#hasInt64 ||= type === UINT64 || type === INT64;
    const size = SIZES[type];
    if (size !== undefined) return this.#enter(1, size, 0);
    const length = LENGTHS[type];
    const head = 1 + (length?.bytes ?? 0);
    if (length === undefined || this.#at + head > bytes.length) return false;
    const count = bytes
      .subarray(this.#at + 1, this.#at + head)
      .reduce((number, byte) => number * 256 + byte, 0);
    switch (length.of) {
      case 'bytes':
        return this.#enter(head, count, 0);
      case 'text':
        return this.#enterText(bytes, head, count);
      case 'ext':
        return this.#enter(head, count + 1, 0);
      case 'list':
        return this.#enter(head, 0, count);
      case 'map':
        return this.#enter(head, 0, 2 * count);
    }
  }

  #enterText(bytes: Uint8Array, head: number, size: number): true {
    const first = bytes[this.#at + head];
    this.#mayHaveProto ||= size === PROTO_BYTES && (first === undefined || first === UNDERSCORE);
    this.#inText = true;
    return this.#enter(head, size, 0);
  }

  #enter(head: number, size: number, children: number): true {
    this.#at += head;
    this.#skip = size;
    this.#open = Math.max(this.#open, 1) - 1 + children;
    return true;
  }
}

/** Checks that bytes which arrive in parts are UTF-8: no overlong forms, no surrogates, nothing after U+10FFFF. */
class Utf8Check {
  /** Missing bytes of the current character. */
  #missing = 0;
  #lowest = 0x80;
  #highest = 0xbf;

  /** True unless a character is incomplete. */
  get isWhole(): boolean {
    return this.#missing === 0;
  }

  /** Reads the bytes from `start` to `end`. False at the first wrong byte. */
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
