import type { Operation } from '../generated/operations.ts';
import { type AttemptOutcome, type Observed, OBSERVER } from './attempt.ts';

/** Takes the decoded answer of a call. */
export type Receive = (value: unknown) => void;

/** What a call may hand to its request beside what `fetch` knows. */
interface ApiRequestInit extends RequestInit, Observed {
  timeout?: number | undefined;
  maxRetries?: number | undefined;
  receive?: Receive | undefined;
}

/**
 * The request that openapi-fetch builds. Its body stays a value until the operation is known, for the document says
 * how to encode it; and it never holds the credential, so that no middleware can see one.
 */
export interface ApiRequest extends Request {
  readonly content: unknown;
  readonly timeout: number | undefined;
  readonly maxRetries: number | undefined;
  readonly receive: Receive | undefined;
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
    readonly content: unknown;
    readonly timeout: number | undefined;
    readonly maxRetries: number | undefined;
    readonly receive: Receive | undefined;
    readonly observe: ((outcome: AttemptOutcome) => void) | undefined;
    readonly abort: AbortSignal | undefined;
    operation: Operation | undefined;
    path = '';
    parseAs = 'json';

    constructor(input: RequestInfo | URL, init: ApiRequestInit = {}) {
      const { body, signal, timeout, maxRetries, receive, [OBSERVER]: observe, ...rest } = init;
      super(input, rest);
      this.content = body;
      this.timeout = timeout;
      this.maxRetries = maxRetries;
      this.receive = receive;
      this.observe = observe;
      this.abort = signal ?? undefined;
    }
  });
}
