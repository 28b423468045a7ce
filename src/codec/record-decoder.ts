/**
 * How certain it is that a body is whole when it ends: `proven` by its length or its encoding, `likely` if nothing speaks
 * against it, `doubtful` if the end may as well be that of the connection.
 */
export type EndOfBody = 'proven' | 'likely' | 'doubtful';

/** Turns the chunks of a body into the records in it, wherever the chunks are cut. */
export interface RecordDecoder<T> {
  /** The records that end in `chunk`. MalformedResponseError for bytes that are no record. */
  push(chunk: Uint8Array): T[];
  /** The records that are left at the end of the body. ConnectionError if the body was cut off. */
  end(end: EndOfBody): T[];
}
