/** A request as it arrives, before an operation is found for it: from `fetch`, or from a server. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Scheme and host that the request was sent to. */
  readonly origin: string;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /** All headers, by names in lower case. */
  headers(): Record<string, string>;
  /** The parts of the body. */
  readonly body: AsyncIterable<Uint8Array> | undefined;
}
