import { parseJson } from '../codec/json.ts';
import {
  BadRequestError,
  DuplicateJobError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  type ApiErrorDetails,
  ScrapinghubAPIError,
  ServerError,
  UnauthorizedError,
  ValueTooLargeError,
} from '../errors/api-errors.ts';
import type { ErrorCode, Operation } from '../generated/operations.ts';
import { type HttpResponse, isHtml } from './http.ts';
import { type Redact, redactValue } from './redact.ts';
import { parseRetryAfter } from './retry.ts';

type ErrorClass = new (details: ApiErrorDetails) => ScrapinghubAPIError;

const BY_CODE: Readonly<Record<ErrorCode, ErrorClass>> = {
  authentication_failed: UnauthorizedError,
  duplicate_job: DuplicateJobError,
};

const BY_STATUS = new Map<number, ErrorClass>([
  [400, BadRequestError],
  [401, UnauthorizedError],
  [403, ForbiddenError],
  [404, NotFoundError],
  [413, ValueTooLargeError],
  [429, RateLimitError],
]);

const LONGEST_MESSAGE = 500;

/** A call, and its response that is no success. */
export interface FailedCall {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  readonly response: HttpResponse;
  /** The body, or the start of a long one. */
  readonly body: Uint8Array;
  readonly isWhole: boolean;
  readonly attempts: number;
}

/** The typed error of a failed call, without secrets. */
export function apiErrorOf(call: FailedCall, redact: Redact): ScrapinghubAPIError {
  const { operation, response } = call;
  const text = new TextDecoder().decode(call.body);
  const body = readBody(text, call, redact);
  const statusLine = redact(`${response.status} ${response.statusText}`.trim());
  const message = messageOf(body) ?? statusLine;
  const code = codeOf(operation, response, message);
  const Class = code === undefined ? classOf(response.status) : BY_CODE[code];
  return new Class({
    message,
    status: response.status,
    code,
    operation: operation.id,
    method: call.method,
    path: call.path,
    body,
    attempts: call.attempts,
    retryAfter: parseRetryAfter(response.headers.get('retry-after'), timeOf(response)),
  });
}

/** The time at which the service sent the response, by its own clock: the clock of this machine may differ. */
function timeOf({ headers }: HttpResponse): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? Date.now() : date;
}

function classOf(status: number): ErrorClass {
  return BY_STATUS.get(status) ?? (status >= 500 ? ServerError : ScrapinghubAPIError);
}

function codeOf(
  operation: Operation,
  response: HttpResponse,
  message: string,
): ErrorCode | undefined {
  const lowerCase = message.toLowerCase();
  const rule = operation.errors?.find(({ status, message: part }) =>
    // An error with status 200 is known only by its message.
    part === undefined
      ? status === response.status
      : lowerCase.includes(part.toLowerCase()) && (response.ok || status === response.status),
  );
  return rule?.code;
}

/** The body as a JSON value or as text; `undefined` for an empty one and for an HTML page. */
function readBody(text: string, { response, isWhole }: FailedCall, redact: Redact): unknown {
  if (text.trim() === '' || isHtml(response)) return undefined;
  // Also before it is parsed: a secret may hold the quotation mark that ends a text of JSON.
  const redacted = isWhole ? redact(text) : redact.start(text);
  try {
    return redactValue(parseJson(redacted), redact);
  } catch {
    // Not JSON, or nested deeper than any real response.
    return redacted;
  }
}

function messageOf(body: unknown): string | undefined {
  const text = textOf(body)?.trim();
  if (text === undefined || text === '') return undefined;
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null) return undefined;
  if ('message' in body && typeof body.message === 'string') return body.message;
  if ('error' in body && typeof body.error === 'string') return body.error;
  if ('detail' in body && typeof body.detail === 'string') return body.detail;
  // Any other object is the result of a validation: lists of messages by field, or under `non_field_errors`.
  const lists = Object.entries(body).filter(([, messages]) => isListOfTexts(messages));
  if (lists.length === 0) return undefined;
  return lists
    .map(
      ([field, messages]) =>
        (field === 'non_field_errors' ? '' : `${field}: `) + messages.join(' '),
    )
    .join('; ');
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
