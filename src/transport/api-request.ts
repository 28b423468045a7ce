import type { Operation } from '../generated/operations.ts';
import { type AttemptOutcome, type Observed, OBSERVER } from './attempt.ts';
import type { Outgoing } from './outgoing.ts';

/** A call of the facade, which knows its operation. */
export interface PreparedCall {
  readonly call: Outgoing;
  /** Takes the decoded answer. Without it the body is left to be read. */
  readonly receive: ((value: unknown) => void) | undefined;
}

/** The place of a prepared call among the options of openapi-fetch: callers of `client.api` have no such key. */
export const PREPARED: unique symbol = Symbol('prepared');

/** What a call may hand to its request beside what `fetch` knows. */
interface ApiRequestInit extends RequestInit, Observed {
  timeout?: number | undefined;
  maxRetries?: number | undefined;
  readonly [PREPARED]?: PreparedCall | undefined;
}

/**
 * The request that openapi-fetch builds. Its body stays a value until the operation is known, for the document says
 * how to encode it; and it never holds the credential, so that no middleware can see one.
 */
export interface ApiRequest extends Request {
  readonly prepared: PreparedCall | undefined;
  readonly content: unknown;
  readonly timeout: number | undefined;
  readonly maxRetries: number | undefined;
  /** Told of each attempt. */
  readonly observe: ((outcome: AttemptOutcome) => void) | undefined;
  /** The caller's own signal: `Request` would wrap it in another. */
  readonly abort: AbortSignal | undefined;
  operation: Operation | undefined;
  /** Path and query as the document has them. */
  path: string;
  parseAs: string;
}

let known: typeof Request | undefined;

/** Is this one of the requests that openapi-fetch builds here? */
export function isApiRequest(request: Request): request is ApiRequest {
  return request instanceof apiRequestClass();
}

/** The class of ApiRequest. Made when it is first needed: Node loads all of `fetch` for the name of Request alone. */
export function apiRequestClass(): typeof Request {
  return (known ??= class extends Request implements ApiRequest {
    readonly prepared: PreparedCall | undefined;
    readonly content: unknown;
    readonly timeout: number | undefined;
    readonly maxRetries: number | undefined;
    readonly observe: ((outcome: AttemptOutcome) => void) | undefined;
    readonly abort: AbortSignal | undefined;
    operation: Operation | undefined;
    path = '';
    parseAs = 'json';

    constructor(input: RequestInfo | URL, init: ApiRequestInit = {}) {
      const { body, signal, timeout, maxRetries, ...rest } = init;
      super(input, rest);
      this.prepared = init[PREPARED];
      this.content = body;
      this.timeout = timeout;
      this.maxRetries = maxRetries;
      this.observe = init[OBSERVER];
      this.abort = signal ?? undefined;
    }
  });
}
