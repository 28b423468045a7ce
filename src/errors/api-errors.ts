import { ScrapinghubError } from './scrapinghub-error.ts';

/** What is known about a call that the service answered with an error. */
export interface ApiErrorDetails {
  /** The service's own words; for an HTML page the status line. */
  readonly message: string;
  /** HTTP status. 404 also where the service says that a thing does not exist in another way, as with a `null` id. */
  readonly status: number;
  /** What kind of error it is, where the document names one: `duplicate_job`, `authentication_failed`. */
  readonly code?: string | undefined;
  /** operationId of the call, as in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  /** Path of the request, without host and query. */
  readonly path: string;
  /** The body of the response: a JSON value, or text. */
  readonly body?: unknown;
  /** How often the call was sent. */
  readonly attempts: number;
  /** Milliseconds the service asked to wait before the next call. */
  readonly retryAfter?: number | undefined;
}

/** The service answered with an error. The subclasses say which. */
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

  constructor(details: ApiErrorDetails) {
    const tries = details.attempts > 1 ? ` after ${details.attempts} attempts` : '';
    super(`${details.operation} ${details.path}: ${details.message}${tries}`);
    this.status = details.status;
    this.code = details.code;
    this.operation = details.operation;
    this.method = details.method;
    this.path = details.path;
    this.body = details.body;
    this.attempts = details.attempts;
    this.retryAfter = details.retryAfter;
  }
}

/** 400: the service does not accept the request, or the key has no access to the project. */
export class BadRequestError extends ScrapinghubAPIError {
  override readonly name = 'BadRequestError';
}

/** 401, or "Authentication failed": no key, or a key that the service does not know. */
export class UnauthorizedError extends ScrapinghubAPIError {
  override readonly name = 'UnauthorizedError';
}

/** 403: the key is known, but has no right to do this. */
export class ForbiddenError extends ScrapinghubAPIError {
  override readonly name = 'ForbiddenError';
}

/** 404: the spider, job, item or record does not exist. */
export class NotFoundError extends ScrapinghubAPIError {
  override readonly name = 'NotFoundError';
}

/** 413: one value is larger than the service stores, which is 1 MiB when serialized. */
export class ValueTooLargeError extends ScrapinghubAPIError {
  override readonly name = 'ValueTooLargeError';
}

/** 429: too many requests. Thrown after the last retry; `retryAfter` is the pause that the service asked for, in ms. */
export class RateLimitError extends ScrapinghubAPIError {
  override readonly name = 'RateLimitError';
}

/** 5xx: the service failed. Thrown after the last retry, if the call may be repeated. */
export class ServerError extends ScrapinghubAPIError {
  override readonly name = 'ServerError';
}

/** The job was not created, because the same spider with the same arguments is already pending or running. */
export class DuplicateJobError extends ScrapinghubAPIError {
  override readonly name = 'DuplicateJobError';
}
