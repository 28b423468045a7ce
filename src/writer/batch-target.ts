/** A batch as it is sent. Each attempt sends the same bytes to the same index. */
export interface EncodedBatch {
  /** Index of the first entry. */
  readonly start: number;
  readonly count: number;
  /** JSON Lines in `contentEncoding`. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentEncoding: 'gzip' | 'identity';
}

/** Stores the batches of a writer. It repeats what may be repeated: when it rejects, the writer has failed. */
export interface BatchTarget<T = never> {
  /** operationId of `store`, for error messages. */
  readonly operation: string;
  /** Method and path of `store`, for error messages. */
  endpoint(): { readonly method: string; readonly path: string };
  /** Resolves to the result when the batch is stored. Called for one batch at a time, in order. */
  store(batch: EncodedBatch): Promise<unknown>;
  /** What an entry must be as JSON: the `write()` of another value rejects with a TypeError. Default: any value. */
  readonly entry?: 'object' | 'list';
  /** Throws a TypeError for an entry that cannot be stored here: its `write()` rejects. */
  check?(entry: T): void;
  /** Only one writer with this key may start at an index: two would overwrite each other. */
  readonly exclusiveKey?: string;
  /** The number of stored entries, which `start: 'append'` needs. */
  nextIndex?(): Promise<number>;
}
