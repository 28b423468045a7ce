import { concatBytes } from '../codec/bytes.ts';
import { nodeModule } from '../codec/node-module.ts';

/** Entries that are sent together. */
export class Batch {
  /** Resolves to the index of the first entry when the queue has room for the batch. */
  readonly started: Deferred<number> = new Deferred();
  readonly stored: Deferred<void> = new Deferred();
  /** Index of the first entry, known when the batch has started. */
  firstIndex: number | undefined;
  /** Is the batch to be sent as soon as those before it are stored? */
  flushRequested = false;
  readonly #size: number;
  readonly #maxBytes: number;
  #lines: Uint8Array[] = [];
  #body: Promise<Uint8Array<ArrayBuffer>> | undefined;
  #count = 0;
  #bytes = 0;

  constructor(size: number, maxBytes: number) {
    this.#size = size;
    this.#maxBytes = maxBytes;
  }

  get count(): number {
    return this.#count;
  }

  get full(): boolean {
    return this.#count >= this.#size || this.#bytes >= this.#maxBytes;
  }

  /** An empty batch has room for any line. */
  hasRoomFor(line: Uint8Array): boolean {
    if (this.#count === 0) return true;
    return this.#count < this.#size && this.#bytes + line.length <= this.#maxBytes;
  }

  /** Adds a line and returns its position in the batch. */
  add(line: Uint8Array): number {
    this.#lines.push(line);
    this.#bytes += line.length;
    return this.#count++;
  }

  start(firstIndex: number): void {
    this.firstIndex = firstIndex;
    this.started.resolve(firstIndex);
  }

  fail(error: unknown): void {
    this.started.reject(error);
    this.stored.reject(error);
  }

  /** The lines as one body. The first call encodes them; after that the batch takes no more lines. */
  encode(encoding: 'gzip' | 'identity'): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#body !== undefined) return this.#body;
    this.#body = compress(concatBytes(this.#lines), encoding);
    // Whoever sends the batch handles the error.
    this.#body.catch(() => undefined);
    this.#lines = [];
    return this.#body;
  }
}

/** A promise that is settled from outside. A rejection that nobody waits for is not an unhandled one. */
export class Deferred<T> {
  readonly promise: Promise<T>;
  #resolve: (value: T) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.promise.catch(() => undefined);
  }

  resolve(value: T): void {
    this.#resolve(value);
  }

  reject(error: unknown): void {
    this.#reject(error);
  }
}

async function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: 'gzip' | 'identity',
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  const zlib = nodeModule('zlib');
  // Node's CompressionStream takes half as long again.
  if (zlib !== undefined) {
    return new Promise((resolve, reject) => {
      zlib.gzip(bytes, (error, zipped) => (error === null ? resolve(zipped) : reject(error)));
    });
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
