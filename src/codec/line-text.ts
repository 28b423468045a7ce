import { concatBytes } from './bytes.ts';
import { type DecodeText, decodeFast } from './decode-text.ts';
import type { Lines } from './line-parser.ts';

const NEWLINE = 10;
// Decoding whole blocks again pays off only where text without a single foreign letter is the rule.
const ASCII_IN_A_ROW = 8;

/**
 * Cuts the chunks of a body into the text of whole lines. Where the runtime has a fast way to decode, a block of whole
 * lines goes through it at a time. TextDecoder does the same with plain ASCII; other text it decodes chunk by chunk,
 * for a decoder that is kept between chunks is faster there. Throws a TypeError at what is not UTF-8.
 */
export class LineText {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #decodeFast: DecodeText | undefined;
  #inBlocks = true;
  #asciiInARow = 0;
  /** The beginning of a line whose end is still to come: what is decoded of it, then what is not. */
  #text = '';
  #bytes: Uint8Array[] = [];
  #byteLength = 0;

  constructor({ fast }: { fast?: DecodeText | undefined } = { fast: decodeFast }) {
    this.#decodeFast = fast;
  }

  /** Characters and bytes of the line that has begun. */
  get begun(): number {
    return this.#text.length + this.#byteLength;
  }

  /** The lines that end in `chunk`, together or in two parts; none if no line ends there. */
  push(chunk: Uint8Array): Lines[] {
    const end = chunk.lastIndexOf(NEWLINE);
    return this.#inBlocks ? this.#pushBlock(chunk, end) : this.#pushText(chunk, end);
  }

  /** The last line, if no newline ends it. */
  end(): string {
    const rest = this.#inBlocks
      ? this.#decode(concatBytes(this.#bytes)).text
      : this.#decoder.decode();
    return this.#text + rest;
  }

  #pushBlock(chunk: Uint8Array, end: number): Lines[] {
    if (end < 0) {
      this.#keep(chunk);
      return [];
    }
    const lines: Lines[] = [];
    let at = 0;
    if (this.begun > 0) {
      // Only the line that had begun is put together: copying whole chunks would cost more than decoding twice.
      at = chunk.indexOf(NEWLINE) + 1;
      const { text, isAscii } = this.#decode(
        concatBytes([...this.#bytes, chunk.subarray(0, at - 1)]),
      );
      lines.push({ text: this.#text + text, isAscii: isAscii && this.#text === '' });
      this.#text = '';
      this.#bytes = [];
      this.#byteLength = 0;
    }
    if (at <= end) lines.push(this.#decode(chunk.subarray(at, end)));
    const rest = chunk.subarray(end + 1);
    if (this.#decodeFast !== undefined || lines.every(({ isAscii }) => isAscii)) {
      this.#keep(rest);
    } else {
      this.#inBlocks = false;
      this.#asciiInARow = 0;
      this.#text = this.#decoder.decode(rest, { stream: true });
    }
    return lines;
  }

  #pushText(chunk: Uint8Array, end: number): Lines[] {
    const decoded = this.#decoder.decode(chunk, { stream: true });
    this.#asciiInARow = decoded.length === chunk.length ? this.#asciiInARow + 1 : 0;
    // As many characters as bytes: none is left over in the decoder, which can be used for blocks again.
    this.#inBlocks = this.#asciiInARow >= ASCII_IN_A_ROW;
    if (end < 0) {
      this.#text += decoded;
      return [];
    }
    const cut = decoded.lastIndexOf('\n');
    const text = this.#text + decoded.slice(0, cut);
    this.#text = decoded.slice(cut + 1);
    return [{ text, isAscii: false }];
  }

  #decode(bytes: Uint8Array): Lines {
    const text = this.#decodeFast?.(bytes) ?? this.#decoder.decode(bytes);
    return { text, isAscii: text.length === bytes.length };
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#bytes.push(bytes);
    this.#byteLength += bytes.length;
  }
}
