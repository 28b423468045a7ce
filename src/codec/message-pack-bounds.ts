import { Utf8Check } from './utf8-check.ts';

const MALFORMED = 0xc1;
const UINT64 = 0xcf;
const INT64 = 0xd3;
const UNDERSCORE = 0x5f;
const PROTO_BYTES = '__proto__'.length;

/** Of the types from 0xc0 on that always have the same size: the bytes that follow the type. */
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

/** Of the others: the bytes of the length that follows the type, and what it counts. */
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
 * Finds where the values of a MessagePack stream end, without decoding them. Each byte is looked at once, however the
 * stream is cut. Texts are checked on the way, for decoders put up with what is not UTF-8.
 */
export class MessagePackBounds {
  /** Bytes to pass over before the next type. */
  #skip = 0;
  /** Values to come before the outermost one has ended. */
  #open = 0;
  #at = 0;
  #hasInt64 = false;
  /** Is what is passed over a text? */
  #inText = false;
  readonly #utf8 = new Utf8Check();
  #mayHaveProto = false;

  /** May there have been a key `__proto__` so far? */
  get mayHaveProto(): boolean {
    return this.#mayHaveProto;
  }

  /** Was there an integer of 64 bits so far? */
  get hasInt64(): boolean {
    return this.#hasInt64;
  }

  /**
   * The end of the last whole value in `bytes`, 0 if there is none. Those from there on are to be given again, with
   * more behind them. RangeError for what is no MessagePack.
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

  /** Takes the head of the next value. False if it is not all there. */
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
