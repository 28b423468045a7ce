import { ConnectionError, TimeoutError } from '../errors/connection-errors.ts';
import { type Redact, redactError } from './redact.ts';

// Codes of Node (undici), Deno and Bun for a connection that was never made.
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);

// Codes of the limits that Node's `fetch` has by itself.
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The ConnectionError, or TimeoutError, for an error of `fetch` or of a body. */
export function connectionErrorOf(call: string, thrown: unknown, redact: Redact): ConnectionError {
  if (thrown instanceof TimeoutError) return thrown;
  const cause = redactError(thrown, redact);
  const Class = hasCode(cause, TIMED_OUT) ? TimeoutError : ConnectionError;
  return new Class(`${call}: ${reasonOf(cause)}`, { cause });
}

/** Is it certain that the request did not reach the service? */
export function wasNeverSent(error: ConnectionError): boolean {
  return hasCode(error, NEVER_SENT);
}

/** Has the error, or one of its causes, one of these codes? */
function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return causes(error).some((cause) => codes.has(codeOf(cause) ?? ''));
}

/** The message of the deepest cause says what happened; `fetch failed` alone does not. */
function reasonOf(cause: unknown): string {
  const deepest = causes(cause).at(-1);
  const message = deepest instanceof Error ? deepest.message : '';
  return message || codeOf(deepest) || 'the connection failed';
}

/** An error and its causes, outermost first. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && !chain.includes(at);) {
    chain.push(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  return chain;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
