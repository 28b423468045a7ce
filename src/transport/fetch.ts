import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import type { Deadline } from './deadline.ts';
import { discard } from './response-body.ts';

type Fetch = typeof globalThis.fetch;

/** Redirects that one attempt follows. */
export const MAX_REDIRECTS = 3;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECTS_WITH_SAME_METHOD = new Set([307, 308]);

/**
 * Sends a request and follows its redirects, where that is safe and `isAllowed` returns true for the URL. Otherwise
 * returns the redirect itself.
 */
export async function fetchFollowing(
  fetch: Fetch,
  url: string,
  init: RequestInit & { readonly method: string },
  deadline: Deadline,
  isAllowed: (url: string) => boolean,
): Promise<Response> {
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetchOnce(fetch, url, { ...init, redirect: 'manual' }, deadline);
    if (!isRedirect(response) || redirects === MAX_REDIRECTS) return response;
    const target = redirectTarget(response, url, init.method);
    if (target === undefined || !isAllowed(target)) return response;
    discard(response);
    url = target;
  }
}

/** Is this response a redirect? Browsers show one as status 0. */
export function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || REDIRECTS.has(response.status);
}

/**
 * The URL of a redirect that the call may follow: on the same origin, because the credential is sent along, and with the
 * same method and body, because it would be another call otherwise. `undefined` if it may not.
 */
export function redirectTarget(
  response: Response,
  from: string,
  method: string,
): string | undefined {
  const location = response.headers.get('location');
  if (location === null) return undefined;
  if (method !== 'GET' && !REDIRECTS_WITH_SAME_METHOD.has(response.status)) return undefined;
  let target: URL;
  try {
    target = new URL(location, from);
  } catch {
    return undefined;
  }
  // `fetch` accepts no URL with a user name in it.
  if (target.username !== '' || target.password !== '') return undefined;
  return target.origin === new URL(from).origin ? target.href : undefined;
}

/**
 * Calls `fetch` and waits until `deadline` ends: not every `fetch` listens to its signal. A response that arrives later
 * is discarded. MalformedResponseError if `fetch` returns something else than a Response.
 */
async function fetchOnce(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  deadline: Deadline,
): Promise<Response> {
  // In an async function, because `fetch` may throw, or return something else than a promise.
  const pending = (async () => fetch(url, init))();
  let response: Response;
  try {
    response = await new Promise((resolve, reject) => {
      deadline.onEnd(() => reject(deadline.signal.reason));
      pending.then(resolve, reject);
    });
  } catch (error) {
    if (deadline.signal.aborted) pending.then(discard, () => undefined);
    throw error;
  }
  if (!isResponse(response)) throw new MalformedResponseError('fetch returned no Response');
  return response;
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== 'object' || value === null) return false;
  const { status, headers, body } = value as Partial<Response>;
  if (typeof status !== 'number' || typeof headers?.get !== 'function') return false;
  return body === null || typeof body?.getReader === 'function';
}
