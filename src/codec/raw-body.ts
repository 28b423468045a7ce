import { ConnectionError } from '../errors/connection-errors.ts';
import type { DataFormat } from '../generated/operations.ts';
import { concatBytes } from './bytes.ts';
import { isClosed, type Nesting, nestingOf } from './json.ts';
import type { EndOfBody, RecordDecoder } from './record-decoder.ts';

// Enough for the name of an element, and for the end of a line.
const KEPT_BYTES = 256;

/** Passes the chunks of a body on unchanged, and checks that it ends as its format does. */
export class RawBody implements RecordDecoder<Uint8Array> {
  readonly #format: DataFormat;
  readonly #lineEnd: string;
  #start: Uint8Array = new Uint8Array();
  #last: Uint8Array = new Uint8Array();
  #nesting: Nesting | undefined;

  /** `lineEnd` is the end of a line of `csv`. */
  constructor(format: DataFormat, lineEnd = '\n') {
    this.#format = format;
    this.#lineEnd = lineEnd;
  }

  push(chunk: Uint8Array): Uint8Array[] {
    if (this.#start.length < KEPT_BYTES) {
      this.#start = concatBytes([this.#start, chunk.subarray(0, KEPT_BYTES)]);
    }
    if (this.#format === 'json') this.#nesting = nestingOf(chunk, this.#nesting);
    this.#last = concatBytes([this.#last, chunk.subarray(-KEPT_BYTES)]).subarray(-KEPT_BYTES);
    return [chunk];
  }

  end(end: EndOfBody): Uint8Array[] {
    if (this.#isWhole(end)) return [];
    throw new ConnectionError('the response ended before its end');
  }

  #isWhole(end: EndOfBody): boolean {
    const decoder = new TextDecoder();
    const last = decoder.decode(this.#last);
    switch (this.#format) {
      case 'json':
        return this.#nesting !== undefined && isClosed(this.#nesting);
      case 'xml':
        return endsWithRoot(decoder.decode(this.#start), last.trimEnd());
      case 'csv':
        if (end === 'likely') return last === '' || last.endsWith(this.#lineEnd);
        return end === 'proven';
      default:
        // The last line of a text need not have an end.
        return end !== 'doubtful';
    }
  }
}

/** Does a document of XML end with its first element? */
function endsWithRoot(start: string, last: string): boolean {
  const [tag, name, slash] = /<([^\s/>?!]+)[^>]*?(\/?)>/.exec(start) ?? [];
  if (tag === undefined) return false;
  return slash === '/' ? last.endsWith(tag) : last.endsWith(`</${name}>`);
}
