import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { LineParser, Lines } from './line-parser.ts';
import { LineText } from './line-text.ts';
import { parseObjectLines } from './object-lines.ts';
import type { RecordDecoder } from './record-decoder.ts';

const SPACE = 32;
// A line that begins like an object or a list and that nothing ends has been cut: records are one or the other.
const CUT_RECORD = /^\s*[[{]/;

/** Values as JSON Lines: one a line, each line ended. */
export function encodeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

interface JsonLinesOptions {
  /** Longest line that is taken, and most bytes in which no value has ended. */
  readonly maxLineBytes?: number;
  readonly lines?: LineText;
}

/** Each line is the JSON text of a value. What the values are is the caller's to say. */
export function valueLines<T>(): LineParser<T> {
  return { one: JSON.parse, all: parseObjectLines };
}

/** Turns the chunks of a JSON Lines body into the values of its complete lines, wherever the chunks are cut. */
export class JsonLinesDecoder<T> implements RecordDecoder<T> {
  readonly #lines: LineText;
  readonly #maxLineBytes: number;
  readonly #parser: LineParser<T>;
  #line = 0;
  /** Since a value has ended. */
  #bytes = 0;

  constructor(
    parser: LineParser<T>,
    { maxLineBytes = Infinity, lines = new LineText() }: JsonLinesOptions = {},
  ) {
    this.#parser = parser;
    this.#maxLineBytes = maxLineBytes;
    this.#lines = lines;
  }

  /** The values whose lines end in `chunk`. */
  push(chunk: Uint8Array): T[] {
    const parts = this.#decoded(chunk).map((lines) => this.#parseAll(lines));
    // Most chunks end within a line: then there are two parts, the first of one line.
    const [first = [], second] = parts;
    const values = second === undefined ? first : [...first, ...second];
    this.#bytes = values.length > 0 ? 0 : this.#bytes + chunk.length;
    const line = this.#line + 1;
    if (this.#lines.begun > this.#maxLineBytes) {
      const message = `line ${line} of the answer is longer than ${this.#maxLineBytes} bytes`;
      throw new MalformedResponseError(message, line);
    }
    if (this.#bytes > Math.max(this.#maxLineBytes, chunk.length)) {
      throw new MalformedResponseError(
        `the answer has nothing but blank lines up to ${line}`,
        line,
      );
    }
    return values;
  }

  /** The values of a last line that no newline ends. */
  end(): T[] {
    let text: string | undefined;
    try {
      text = this.#lines.end();
      return text === '' ? [] : this.#parse(text);
    } catch (error) {
      if (text !== undefined && !CUT_RECORD.test(text)) throw error;
      throw new ConnectionError(`the answer ended within line ${this.#line + 1}`);
    }
  }

  /** Text that is not UTF-8 has to be seen: a replacement character would be data that nobody stored. */
  #decoded(chunk: Uint8Array): Lines[] {
    try {
      return this.#lines.push(chunk);
    } catch {
      const next = this.#line + 1;
      throw new MalformedResponseError(`the answer is not UTF-8 text from line ${next} on`, next);
    }
  }

  #parseAll(lines: Lines): T[] {
    const { text } = lines;
    const values = text.includes('\n') ? this.#parser.all?.(lines) : undefined;
    if (values === undefined) return this.#parse(text);
    this.#line += values.length;
    return values;
  }

  #parse(text: string): T[] {
    const values: T[] = [];
    // Faster than to split where the text is not ASCII, and as fast where it is.
    for (let start = 0; start <= text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, end);
      start = end + 1;
      this.#line += 1;
      if (!isBlank(line)) values.push(this.#parseLine(line));
    }
    return values;
  }

  #parseLine(line: string): T {
    try {
      return this.#parser.one(line);
    } catch (error) {
      if (error instanceof MalformedResponseError) {
        throw new MalformedResponseError(`line ${this.#line} of ${error.message}`, this.#line);
      }
      // The parser's own message quotes the line: it is left out, for a record may be confidential.
      throw new MalformedResponseError(`line ${this.#line} of the answer is not JSON`, this.#line);
    }
  }
}

function isBlank(line: string): boolean {
  // Most lines start with a brace: only the others are worth a closer look.
  return !(line.charCodeAt(0) > SPACE) && line.trim() === '';
}

/** All values of a JSON Lines body. */
export function decodeJsonLines<T>(body: Uint8Array): T[] {
  const decoder = new JsonLinesDecoder<T>(valueLines());
  return [...decoder.push(body), ...decoder.end()];
}
