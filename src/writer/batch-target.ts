/** A batch as it is sent: a repeat sends the same bytes to the same place. */
export interface EncodedBatch {
  /** Index of the first entry. */
  readonly start: number;
  readonly count: number;
  /** JSON Lines in `contentEncoding`. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentEncoding: 'gzip' | 'identity';
}

/** Where `store` sends a batch, for error messages. */
export interface BatchPlace {
  readonly method: string;
  readonly path: string;
}

/** Where a writer's batches go. It repeats what may be repeated: when it rejects, the writer has failed. */
export interface BatchTarget<T = never> {
  /** operationId of `store`, for error messages. */
  readonly operation: string;
  place(): Promise<BatchPlace>;
  /** Resolves once the batch is stored, to what the service has answered. Called for one batch at a time, in order. */
  store(batch: EncodedBatch): Promise<unknown>;
  /** Throws a TypeError for an entry that cannot be stored there: its `write()` rejects. */
  check?(entry: T): void;
  /** The name of the place, where entries that two writers give the same index would write over each other. */
  readonly slot?: string;
  /** How many entries there are; what `start: 'append'` needs. */
  nextIndex?(): Promise<number>;
}
