import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { type Lines, LineText } from './line-text.ts';
import type { RecordDecoder } from './record-decoder.ts';

const SPACE = 32;
// A last line that starts an object or a list and has no newline was cut off: every record is one of the two.
const CUT_RECORD = /^\s*[[{]/;

/** What the lines of a JSON Lines body mean. */
export interface LineParser<T> {
  /** Parses one line. Throws if it is not JSON. */
  one(line: string): T;
  /** Parses many lines at once, where that is faster; `undefined` if they have to be parsed one by one. */
  all?(lines: Lines): T[] | undefined;
}

/** Values as JSON Lines: one value a line, and a newline after each. */
export function encodeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** All values of a JSON Lines body. */
export function decodeJsonLines<T>(body: Uint8Array): T[] {
  const decoder = new JsonLinesDecoder<T>(valueLines());
  return [...decoder.push(body), ...decoder.end()];
}

/** Each line is the JSON text of a value. The caller says what type the values have. */
export function valueLines<T>(): LineParser<T> {
  return { one: JSON.parse, all: parseObjectLines };
}

/**
 * The values of a JSON array without its brackets, which was made of `lines` lines. `undefined` if it is not JSON or has
 * another number of values: a line with two values, or half of one, is not JSON Lines even if the whole is JSON.
 */
export function parseArray<T>(text: string, lines: number): T[] | undefined {
  try {
    const values: T[] = JSON.parse(`[${text}]`);
    return values.length === lines ? values : undefined;
  } catch {
    return undefined;
  }
}

interface JsonLinesOptions {
  /** Longest line that is accepted, and most bytes that may arrive without the end of a value. */
  readonly maxLineBytes?: number;
  readonly lines?: LineText;
}

/** Turns the chunks of a JSON Lines body into the values of its complete lines, wherever the chunks are cut. */
export class JsonLinesDecoder<T> implements RecordDecoder<T> {
  readonly #lines: LineText;
  readonly #maxLineBytes: number;
  readonly #parser: LineParser<T>;
  #line = 0;
  /** Bytes since the end of the last value. */
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
    const parts = this.#decode(chunk).map((lines) => this.#parseAll(lines));
    // Most chunks end within a line: then there are two parts, and the first has one line.
    const [first = [], second] = parts;
    const values = second === undefined ? first : [...first, ...second];
    this.#bytes = values.length > 0 ? 0 : this.#bytes + chunk.length;
    const line = this.#line + 1;
    if (this.#lines.unfinishedLength > this.#maxLineBytes) {
      const message = `line ${line} of the response is longer than ${this.#maxLineBytes} bytes`;
      throw new MalformedResponseError(message, line);
    }
    if (this.#bytes > Math.max(this.#maxLineBytes, chunk.length)) {
      throw new MalformedResponseError(
        `the response has only blank lines up to line ${line}`,
        line,
      );
    }
    return values;
  }

  /** The values of a last line that does not end with a newline. */
  end(): T[] {
    let text: string | undefined;
    try {
      text = this.#lines.end();
      return text === '' ? [] : this.#parse(text);
    } catch (error) {
      if (text !== undefined && !CUT_RECORD.test(text)) throw error;
      throw new ConnectionError(`the response ended within line ${this.#line + 1}`);
    }
  }

  /** Bytes that are not UTF-8 are an error: a replacement character would be data that nobody stored. */
  #decode(chunk: Uint8Array): Lines[] {
    try {
      return this.#lines.push(chunk);
    } catch {
      const next = this.#line + 1;
      throw new MalformedResponseError(`the response is not UTF-8 text from line ${next} on`, next);
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
    // Faster than split() where the text is not ASCII, and as fast where it is.
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
      // The parser's own message quotes the line: it is left out, because a record may be confidential.
      const message = `line ${this.#line} of the response is not JSON`;
      throw new MalformedResponseError(message, this.#line);
    }
  }
}

function isBlank(line: string): boolean {
  // Nearly all lines start with a brace: only the others are looked at more closely.
  return !(line.charCodeAt(0) > SPACE) && line.trim() === '';
}

/**
 * Parses lines of objects all at once, which is faster than line by line where the text is ASCII. `undefined` for any
 * other text: with blank lines, other values, spaces around a value, or a line that is not JSON.
 */
function parseObjectLines<T>({ text, isAscii }: Lines): T[] | undefined {
  if (!isAscii) return undefined;
  const joined = text.replaceAll('}\n{', '},{');
  return joined.includes('\n') ? undefined : parseArray(joined, countLines(text));
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
