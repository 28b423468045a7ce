import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { concatBytes } from './bytes.ts';

const NEWLINE = 10;
const SPACE = 32;

/** Longest line a reader takes before it gives up, in bytes: far above the service's own limit of 1 MiB a value. */
export const MAX_LINE_BYTES: number = 64 * 1024 * 1024;

/** Values as JSON Lines: one a line, each line ended. */
export function encodeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Turns the chunks of a JSON Lines body into the values of its complete lines, wherever the chunks are cut. */
export class JsonLinesDecoder<T> {
  // Invalid UTF-8 has to be seen: a replacement character would be data that nobody stored.
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  readonly #maxLineBytes: number;
  #carry: Uint8Array[] = [];
  #carryBytes = 0;
  #line = 0;

  constructor(maxLineBytes: number = MAX_LINE_BYTES) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** The values whose lines end in `chunk`. */
  push(chunk: Uint8Array): T[] {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      this.#keep(chunk);
      return [];
    }
    const block = this.#join(chunk.subarray(0, end));
    this.#keep(chunk.subarray(end + 1));
    return this.#parse(block);
  }

  /** The values of a last line that no newline ends. */
  end(): T[] {
    if (this.#carryBytes === 0) return [];
    return this.#parse(this.#join(new Uint8Array(0)));
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#carry.push(bytes);
    this.#carryBytes += bytes.length;
    if (this.#carryBytes > this.#maxLineBytes) {
      throw new MalformedResponseError(
        `line ${this.#line + 1} of the answer is longer than ${this.#maxLineBytes} bytes`,
        this.#line + 1,
      );
    }
  }

  #join(tail: Uint8Array): Uint8Array {
    if (this.#carryBytes === 0) return tail;
    const block = concatBytes([...this.#carry, tail]);
    this.#carry = [];
    this.#carryBytes = 0;
    return block;
  }

  #parse(block: Uint8Array): T[] {
    const values: T[] = [];
    for (const line of this.#decode(block).split('\n')) {
      this.#line += 1;
      if (isBlank(line)) continue;
      values.push(this.#parseLine(line));
    }
    return values;
  }

  #decode(block: Uint8Array): string {
    try {
      return this.#utf8.decode(block);
    } catch {
      const next = this.#line + 1;
      throw new MalformedResponseError(`the answer is not UTF-8 text from line ${next} on`, next);
    }
  }

  #parseLine(line: string): T {
    try {
      return JSON.parse(line);
    } catch {
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
  const decoder = new JsonLinesDecoder<T>();
  return [...decoder.push(body), ...decoder.end()];
}
