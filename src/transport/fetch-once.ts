import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Deadline } from './deadline.ts';

type Fetch = typeof globalThis.fetch;

/**
 * The answer of a `fetch`, until `deadline` ends it: not every one listens to its signal. What it gives too late is let
 * go of. MalformedResponseError if it gives no Response at all.
 */
export async function fetchOnce(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  deadline: Deadline,
): Promise<Response> {
  // Async, for it may throw, or give what is no promise.
  const answer = (async () => fetch(url, init))();
  let response: Response;
  try {
    response = await new Promise((resolve, reject) => {
      deadline.onEnd(() => reject(deadline.signal.reason));
      answer.then(resolve, reject);
    });
  } catch (error) {
    if (deadline.signal.aborted) answer.then(discard, () => undefined);
    throw error;
  }
  if (!isResponse(response)) throw new MalformedResponseError('what fetch gave is no Response');
  return response;
}

/** Lets go of an answer whose body nobody reads. */
export function discard(response: Response): void {
  try {
    response.body?.cancel().catch(() => undefined);
  } catch {
    // It is no Response, or somebody else reads it.
  }
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== 'object' || value === null) return false;
  const { status, headers, body } = value as Partial<Response>;
  if (typeof status !== 'number' || typeof headers?.get !== 'function') return false;
  return body === null || typeof body?.getReader === 'function';
}
