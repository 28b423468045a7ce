import { ScrapinghubError } from './scrapinghub-error.ts';

/** What is known of a refused call. */
export interface Refusal {
  /** The service's own words; for an HTML page its status line. */
  readonly message: string;
  /** HTTP status. 404 also where the service says "no such thing" in another way, as with a `null` id. */
  readonly status: number;
  /** What kind of refusal it is, where the document names one: `duplicate_job`, `authentication_failed`. */
  readonly code?: string | undefined;
  /** operationId of the call, as in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  /** Path of the request, without host and query. */
  readonly path: string;
  /** The answer's body: a JSON value, or text. */
  readonly body?: unknown;
  /** How often the call was sent. */
  readonly attempts: number;
  /** Milliseconds the service asked to wait before the next call. */
  readonly retryAfter?: number | undefined;
}

/** The service answered, and refused. The subclasses say how. */
export class ScrapinghubAPIError extends ScrapinghubError {
  override readonly name: string = 'ScrapinghubAPIError';
  readonly status: number;
  readonly code: string | undefined;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly attempts: number;
  readonly retryAfter: number | undefined;

  constructor(refusal: Refusal) {
    const tries = refusal.attempts > 1 ? ` after ${refusal.attempts} attempts` : '';
    super(`${refusal.operation} ${refusal.path}: ${refusal.message}${tries}`);
    this.status = refusal.status;
    this.code = refusal.code;
    this.operation = refusal.operation;
    this.method = refusal.method;
    this.path = refusal.path;
    this.body = refusal.body;
    this.attempts = refusal.attempts;
    this.retryAfter = refusal.retryAfter;
  }
}

/** 400: the service does not understand the call, or the key has no access to the project. */
export class BadRequestError extends ScrapinghubAPIError {
  override readonly name = 'BadRequestError';
}

/** 401, or "Authentication failed": no key, or one that the service does not know. */
export class UnauthorizedError extends ScrapinghubAPIError {
  override readonly name = 'UnauthorizedError';
}

/** 403: the key is known, and may not do this. */
export class ForbiddenError extends ScrapinghubAPIError {
  override readonly name = 'ForbiddenError';
}

/** 404: there is no such spider, job, item or record. */
export class NotFoundError extends ScrapinghubAPIError {
  override readonly name = 'NotFoundError';
}

/** 413: one value is larger than the service stores, which is 1 MiB when serialized. */
export class ValueTooLargeError extends ScrapinghubAPIError {
  override readonly name = 'ValueTooLargeError';
}

/** 429: too many requests. Thrown once the retries are used up; `retryAfter` is what the service asked for, in ms. */
export class RateLimitError extends ScrapinghubAPIError {
  override readonly name = 'RateLimitError';
}

/** 5xx: the service failed. Thrown once the retries are used up, where the call may be repeated. */
export class ServerError extends ScrapinghubAPIError {
  override readonly name = 'ServerError';
}

/** The job was not created: the same spider with the same arguments is pending or running already. */
export class DuplicateJobError extends ScrapinghubAPIError {
  override readonly name = 'DuplicateJobError';
}
