/** Turns the chunks of a body into the records in it, wherever the chunks are cut. */
export interface RecordDecoder<T> {
  /** The records that end in `chunk`. MalformedResponseError for what is none. */
  push(chunk: Uint8Array): T[];
  /** The records that are left when the body has ended. ConnectionError if it ended within one. */
  end(): T[];
}
