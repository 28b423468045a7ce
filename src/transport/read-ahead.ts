/** The chunks of a body, received before they are needed: it holds up to `maxBytes`, and then waits until some are taken. */
export class ReadAhead implements AsyncIterable<Uint8Array> {
  readonly #maxBytes: number;
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #left = false;
  #end: { readonly error?: unknown } | undefined;
  #onArrival: () => void = () => undefined;
  #onRoom: () => void = () => undefined;

  constructor(chunks: AsyncIterable<Uint8Array>, maxBytes: number) {
    this.#maxBytes = maxBytes;
    void this.#receive(chunks);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (;;) {
        const chunk = this.#chunks.shift();
        if (chunk !== undefined) {
          this.#bytes -= chunk.length;
          this.#onRoom();
          yield chunk;
        } else if (this.#end !== undefined) {
          if ('error' in this.#end) throw this.#end.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.#onArrival = resolve;
          });
        }
      }
    } finally {
      this.#left = true;
      this.#chunks = [];
      this.#onRoom();
    }
  }

  /** Never rejects: the iterator throws the error. */
  async #receive(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of chunks) {
        if (this.#left) return;
        this.#chunks.push(chunk);
        this.#bytes += chunk.length;
        this.#onArrival();
        while (this.#bytes >= this.#maxBytes && !this.#left) {
          await new Promise<void>((resolve) => {
            this.#onRoom = resolve;
          });
        }
      }
      this.#end = {};
    } catch (error) {
      this.#end = { error };
    }
    this.#onArrival();
  }
}
