import { concatBytes } from './bytes.ts';
import { nodeModule } from './node-module.ts';

const NEWLINE = 10;
// Decoding a line a second time pays off only where nearly all text is ASCII.
const ASCII_CHUNKS_IN_A_ROW = 8;

/** Whole lines, without the newline at the end of the last one. */
export interface Lines {
  readonly text: string;
  /** True if the text is known to be plain ASCII. */
  readonly isAscii: boolean;
}

/** Decodes UTF-8 bytes that end with a whole character. Throws a TypeError for bytes that are not UTF-8. */
export type DecodeText = (bytes: Uint8Array) => string;

/** A decoder that is faster than TextDecoder, where the runtime has one. */
export const decodeFast: DecodeText | undefined = fastDecoder();

/**
 * Turns the chunks of a body into the text of whole lines. Where the runtime has a fast decoder, it decodes one block of
 * whole lines at a time. TextDecoder does the same for plain ASCII; other text it decodes chunk by chunk, because there a
 * decoder that keeps its state between chunks is faster. Throws a TypeError for bytes that are not UTF-8.
 */
export class LineText {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #decodeFast: DecodeText | undefined;
  #inBlocks = true;
  #asciiInARow = 0;
  /** The start of a line whose end has not arrived: first the part that is decoded, then the part that is not. */
  #text = '';
  #bytes: Uint8Array[] = [];
  #byteLength = 0;

  constructor({ fast }: { fast?: DecodeText | undefined } = { fast: decodeFast }) {
    this.#decodeFast = fast;
  }

  /** Characters and bytes of the line whose end has not arrived. */
  get unfinishedLength(): number {
    return this.#text.length + this.#byteLength;
  }

  /** The lines that end in `chunk`, in one part or two; an empty array if no line ends there. */
  push(chunk: Uint8Array): Lines[] {
    const end = chunk.lastIndexOf(NEWLINE);
    return this.#inBlocks ? this.#pushBlock(chunk, end) : this.#pushText(chunk, end);
  }

  /** The last line, if it does not end with a newline. */
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
    if (this.unfinishedLength > 0) {
      // Only the unfinished line is joined: to copy whole chunks would cost more than to decode twice.
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
    // As many characters as bytes: the decoder holds no part of a character, and can decode blocks again.
    this.#inBlocks = this.#asciiInARow >= ASCII_CHUNKS_IN_A_ROW;
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

function fastDecoder(): DecodeText | undefined {
  const buffer = nodeModule('buffer');
  if (buffer === undefined) return undefined;
  const { Buffer, isAscii, isUtf8, transcode } = buffer;
  const decode: DecodeText = (bytes) => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isAscii(view)) return view.toString('latin1');
    if (!isUtf8(view)) throw new TypeError('the text is not UTF-8');
    return transcode(view, 'utf8', 'utf16le').toString('utf16le');
  };
  return works(decode) ? decode : undefined;
}

/** Runtimes that imitate Node may lack a part of it. */
function works(decode: DecodeText): boolean {
  try {
    return decode(new Uint8Array([0xc3, 0xa9, 0xe2, 0x82, 0xac])) === 'é€';
  } catch {
    return false;
  }
}
