import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { concatBytes } from './bytes.ts';
import { isCutJson, parseJson } from './json.ts';
import type { RecordDecoder } from './record-decoder.ts';

const NEWLINE = 10;
const SPACE = 32;
const BYTE_ORDER_MARK = '\uFEFF';
// Text that has one character outside of Latin-1 takes two bytes for each of its characters: short texts keep most of a
// body at one byte, and are still fast to decode.
const BYTES_AT_A_TIME = 4 * 1024;

/** Parses one line of a JSON Lines body. Throws if it is not JSON. */
export type LineParser<T> = (line: string) => T;

/** Values as JSON Lines: one value a line, and a newline after each. */
export function encodeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** All values of a JSON Lines body. */
export function decodeJsonLines<T>(
  body: Uint8Array,
  parse: LineParser<T> = parseJson as LineParser<T>,
): T[] {
  const decoder = new JsonLinesDecoder<T>(parse);
  return [...decoder.push(body), ...decoder.end()];
}

/** Turns the chunks of a JSON Lines body into the values of its complete lines, wherever the chunks are cut. */
export class JsonLinesDecoder<T> implements RecordDecoder<T> {
  readonly #utf8 = utf8Decoder();
  #converter = utf8Decoder();
  #isAscii = true;
  readonly #parse: LineParser<T>;
  readonly #maxLineBytes: number;
  /** The start of a line whose end has not arrived. */
  #unfinished: Uint8Array[] = [];
  #unfinishedBytes = 0;
  #line = 0;
  /** The error of a line: it is thrown when the values before it are returned. */
  #error: unknown;
  /** Bytes since the end of the last value. */
  #bytesWithoutValue = 0;

  /** `maxLineBytes` limits a line, and the bytes that may arrive without the end of a value. */
  constructor(parse: LineParser<T>, { maxLineBytes = Infinity }: { maxLineBytes?: number } = {}) {
    this.#parse = parse;
    this.#maxLineBytes = maxLineBytes;
  }

  /** The values whose lines end in `chunk`. */
  push(chunk: Uint8Array): T[] {
    this.#throwError();
    const values: T[] = [];
    try {
      this.#parseChunk(chunk, values);
    } catch (error) {
      if (values.length === 0) throw error;
      this.#error = error;
    }
    return values;
  }

  #parseChunk(chunk: Uint8Array, values: T[]): void {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    let start = 0;
    if (end > 0 && this.#unfinishedBytes > 0) {
      start = chunk.indexOf(NEWLINE) + 1;
      this.#parseLines(concatBytes([...this.#unfinished, chunk.subarray(0, start)]), values);
      this.#unfinished = [];
      this.#unfinishedBytes = 0;
    }
    while (start < end) {
      const next = start + BYTES_AT_A_TIME;
      const stop = next < end ? chunk.indexOf(NEWLINE, next - 1) + 1 : end;
      this.#parseLines(chunk.subarray(start, stop), values);
      start = stop;
    }
    this.#keep(chunk.subarray(end));
    this.#checkLimits(chunk.length, values.length);
  }

  /** The values of a last line that does not end with a newline. */
  end(): T[] {
    this.#throwError();
    const text = this.#lastLine();
    // Not every parser reads all of a line: the one for lines as they are looks at the end only.
    if (text === undefined || isCutJson(text)) {
      throw new ConnectionError(`the response ended within line ${this.#line + 1}`);
    }
    return isBlank(text) ? [] : [this.#parseLine(text)];
  }

  /** `undefined` if it ends within a character. */
  #lastLine(): string | undefined {
    try {
      return this.#withoutMark(this.#utf8.decode(concatBytes(this.#unfinished)));
    } catch {
      return undefined;
    }
  }

  #throwError(): void {
    if (this.#error !== undefined) throw this.#error;
  }

  /** A byte order mark at the start of the body is no part of the first line. */
  #withoutMark(line: string): string {
    return this.#line === 0 && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#unfinished.push(bytes);
    this.#unfinishedBytes += bytes.length;
  }

  #checkLimits(chunkBytes: number, values: number): void {
    this.#bytesWithoutValue = values > 0 ? 0 : this.#bytesWithoutValue + chunkBytes;
    const line = this.#line + 1;
    if (this.#unfinishedBytes > this.#maxLineBytes) {
      const message = `line ${line} of the response is longer than ${this.#maxLineBytes} bytes`;
      throw new MalformedResponseError(message, line);
    }
    if (this.#bytesWithoutValue > Math.max(this.#maxLineBytes, chunkBytes)) {
      const message = `the response has only blank lines up to line ${line}`;
      throw new MalformedResponseError(message, line);
    }
  }

  /** Parses whole lines: each ends with a newline. */
  #parseLines(bytes: Uint8Array, values: T[]): void {
    const text = this.#decode(bytes);
    if (text === undefined) {
      // Line by line, so that the error names the right one.
      const end = bytes.indexOf(NEWLINE) + 1;
      if (end < bytes.length) {
        this.#parseLines(bytes.subarray(0, end), values);
        return this.#parseLines(bytes.subarray(end), values);
      }
      const line = this.#line + 1;
      throw new MalformedResponseError(`the response is not UTF-8 text from line ${line} on`, line);
    }
    for (let start = 0; start < text.length;) {
      const end = text.indexOf('\n', start);
      const line = this.#withoutMark(text.slice(start, end));
      start = end + 1;
      if (!isBlank(line)) values.push(this.#parseLine(line));
      this.#line += 1;
    }
  }

  /**
   * `undefined` for bytes that are not UTF-8: a replacement character would be data that nobody stored. Node decodes ASCII
   * faster at once, and other text faster as a stream. Most texts are like the one before.
   */
  #decode(bytes: Uint8Array): string | undefined {
    try {
      const text = this.#isAscii
        ? this.#utf8.decode(bytes)
        : this.#converter.decode(bytes, { stream: true });
      this.#isAscii = text.length === bytes.length;
      return text;
    } catch {
      this.#converter = utf8Decoder();
      return undefined;
    }
  }

  #parseLine(line: string): T {
    try {
      return this.#parse(line);
    } catch (error) {
      const number = this.#line + 1;
      if (error instanceof MalformedResponseError) {
        const { key, message } = error;
        const place = key === undefined ? `line ${number}` : `line ${number} (record ${key})`;
        throw new MalformedResponseError(`${place} of ${message}`, number, key);
      }
      // The parser's own message quotes the line: it is left out, because a record may be confidential.
      throw new MalformedResponseError(`line ${number} of the response is not JSON`, number);
    }
  }
}

function utf8Decoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function isBlank(line: string): boolean {
  // Nearly all lines start with a brace: only the others are looked at more closely.
  return !(line.charCodeAt(0) > SPACE) && line.trim() === '';
}
