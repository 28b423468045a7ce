/**
 * The chunks of a source, read before anybody asks for them: up to `limit` values are held, then the reading waits
 * until some are taken. An abort of `signal` lets the source end.
 */
export class Prefetch<T> implements AsyncIterable<T[]> {
  readonly #limit: number;
  readonly #signal: AbortSignal;
  #chunks: T[][] = [];
  #held = 0;
  #end: { readonly error?: unknown } | undefined;
  #arrived: () => void = () => undefined;
  #taken: () => void = () => undefined;

  constructor(source: AsyncIterable<T[]>, limit: number, signal: AbortSignal) {
    this.#limit = limit;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#taken(), { once: true });
    void this.#read(source);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T[], void, void> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) {
        this.#held -= chunk.length;
        this.#taken();
        yield chunk;
      } else if (this.#end !== undefined) {
        if ('error' in this.#end) throw this.#end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#arrived = resolve;
        });
      }
    }
  }

  /** Never rejects: an error is for whoever takes the chunks. */
  async #read(source: AsyncIterable<T[]>): Promise<void> {
    try {
      for await (const chunk of source) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        this.#arrived();
        await this.#room();
      }
      this.#end = {};
    } catch (error) {
      this.#end = { error };
    }
    this.#arrived();
  }

  async #room(): Promise<void> {
    while (this.#held >= this.#limit && !this.#signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#taken = resolve;
      });
    }
  }
}
