/** An attempt to send a call, as it is about to be sent. Nothing of it is a credential. */
export interface AttemptInfo {
  /** operationId of the call, as in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** 1, or more where the call is sent again. */
  readonly attempt: number;
  /** A copy of the request's headers, without Authorization, Proxy-Authorization and Cookie. */
  readonly headers: Headers;
}

/** What has come of an attempt. */
export interface AttemptOutcome {
  /** The same object that `onRequest` was given. */
  readonly request: AttemptInfo;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;
  /** A copy of the answer's headers, without Set-Cookie, if there was one. */
  readonly headers: Headers | undefined;
  /** Milliseconds until the answer was read; of a read that gives records as they arrive, until its head was there. */
  readonly milliseconds: number;
  /** What the attempt failed with; `undefined` if it did not. */
  readonly error: unknown;
}

/** What a client tells of each attempt. */
export interface Hooks {
  /**
   * Told of each attempt before it is sent, and awaited. It observes: it changes nothing that is sent. What it throws
   * rejects the call, and nothing is sent.
   */
  onRequest?: ((request: AttemptInfo) => void | Promise<void>) | undefined;
  /**
   * Told of what has come of each attempt, and awaited. What it throws rejects the call, though the service may have
   * carried it out, and the call is not sent again.
   */
  onResponse?: ((outcome: AttemptOutcome) => void | Promise<void>) | undefined;
}

/** The place in the options of a call for who wants to be told of its attempts. It goes along where options are copied. */
export const OBSERVER: unique symbol = Symbol('observer');

/** The options of a call that is observed. */
export interface Observed {
  readonly [OBSERVER]?: ((outcome: AttemptOutcome) => void) | undefined;
}
