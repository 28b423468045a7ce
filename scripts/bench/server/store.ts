import { gzipSync } from 'node:zlib';
import { makeRecord, type Shape, shapes } from './records.ts';

/** The format of the records in a response. */
export interface Format {
  readonly type: 'jsonlines' | 'array';
  /** Whether each record has its `_key`. An array has none. */
  readonly keyed: boolean;
  readonly gzip: boolean;
}

// The size of the different records. The store repeats them.
const DIFFERENT_BYTES = 4_000_000;
const BLOCK_BYTES = 250_000;
const MOST_KEPT_BYTES = 256_000_000;

/** The records of a job, encoded in blocks. */
export class Store {
  readonly items: number;
  /** The bytes of all records without their keys. */
  readonly bytes: number;
  readonly #lines: string[] = [];
  readonly #blockItems: number;
  readonly #kept = new Map<string, Buffer>();
  #keptBytes = 0;

  constructor(shape: Shape, items: number) {
    this.items = items;
    const different = Math.ceil(DIFFERENT_BYTES / shapes[shape].bytes);
    for (let index = 0; index < different; index += 1) {
      this.#lines.push(JSON.stringify(makeRecord(shape, index)));
    }
    const bytes = this.#lines.reduce((total, line) => total + Buffer.byteLength(line) + 1, 0);
    this.bytes = Math.round((bytes / different) * items);
    this.#blockItems = Math.ceil(BLOCK_BYTES / shapes[shape].bytes);
  }

  /** The parts of a response body with the records `from` up to `to`. */
  *parts(from: number, to: number, format: Format): Generator<Buffer, void, void> {
    const isArray = format.type === 'array';
    if (isArray) yield this.#bytes('[', format);
    for (let at = from; at < to;) {
      const next = Math.min(to, (Math.floor(at / this.#blockItems) + 1) * this.#blockItems);
      if (isArray && at > from) yield this.#bytes(',', format);
      yield this.#block(at, next, format);
      at = next;
    }
    if (isArray) yield this.#bytes(']', format);
  }

  #block(from: number, to: number, format: Format): Buffer {
    const name = `${from} ${to} ${format.type} ${format.keyed} ${format.gzip}`;
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const block = this.#bytes(this.#encode(from, to, format), format);
    if (this.#keptBytes + block.length <= MOST_KEPT_BYTES) {
      this.#kept.set(name, block);
      this.#keptBytes += block.length;
    }
    return block;
  }

  // A body of several gzip members is one gzip body.
  #bytes(content: string, { gzip }: Format): Buffer {
    const bytes = Buffer.from(content);
    return gzip ? gzipSync(bytes) : bytes;
  }

  #encode(from: number, to: number, { type, keyed }: Format): string {
    const positions = Array.from({ length: to - from }, (_, at) => from + at);
    const size = this.#lines.length;
    const line = (at: number): string => this.#lines[at % size] ?? '';
    if (type === 'array') return positions.map(line).join(',');
    if (!keyed) return positions.map((at) => `${line(at)}\n`).join('');
    return positions.map((at) => `${line(at).slice(0, -1)},"_key":"${keyOf(at)}"}\n`).join('');
  }
}

function keyOf(position: number): string {
  return `1/2/3/${position}`;
}
