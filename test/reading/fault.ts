/** What goes wrong with an answer. With `repeats` the record of `startafter` comes once more, and counts. */
export type Fault = Breakage & { readonly repeats?: boolean };

/** Places are bytes of the body as it goes over the wire. */
type Breakage =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** The connection breaks within the body; past its end, the end is not sent. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The body falls silent; the connection stays. */
  | { readonly kind: 'stall'; readonly after: number }
  /** The connection breaks before the head. */
  | { readonly kind: 'reset' }
  /** A load balancer's page, and `Retry-After: 0`. */
  | { readonly kind: 'unavailable'; readonly status: 500 | 502 | 503 | 504 | 520 | 522 | 530 }
  /** 429, with a Retry-After of 0 seconds, with the date of now, or of an hour. */
  | { readonly kind: 'too many'; readonly retryAfter: 'seconds' | 'date' | 'an hour' }
  /** A refusal that is not retried. */
  | { readonly kind: 'refused'; readonly status: number }
  /** Status 200, and a web page. */
  | { readonly kind: 'page' }
  /** A line that is not JSON, in front of this one. */
  | { readonly kind: 'garbage'; readonly line: number }
  /** The body comes whole, in writes of this many bytes. */
  | { readonly kind: 'drip'; readonly size: number }
  /** The gzip stream breaks off; the answer it is in has an end. */
  | { readonly kind: 'gzip cut'; readonly after: number }
  /** The head promises more than there is. */
  | { readonly kind: 'short body'; readonly after: number }
  /** An answer without a length or chunks ends anywhere. */
  | { readonly kind: 'quiet end'; readonly after: number }
  /** The answer says `Connection: close`, and the connection breaks anywhere. */
  | { readonly kind: 'cut at close'; readonly after: number }
  /** Status 206, and the start of the body. */
  | { readonly kind: 'part'; readonly after: number }
  /** `start` and `startafter` are ignored. */
  | { readonly kind: 'from the start' }
  /** The body comes whole, and the connection, which was to stay, is closed. */
  | { readonly kind: 'closed' };

export const NO_FAULT: Fault = { kind: 'none' };
