const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const KEEPING_METHOD = new Set([307, 308]);

/** Redirects that one attempt follows. */
export const MAX_REDIRECTS = 3;

/** Is this answer a redirect? Browsers hide theirs behind status 0. */
export function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || REDIRECTS.has(response.status);
}

/**
 * Where a redirect leads, if the call may follow it: to the same origin only, for the credential goes along, and
 * with the same method and body, or it would be another call. `undefined` if it may not.
 */
export function redirectTarget(
  response: Response,
  from: string,
  method: string,
): string | undefined {
  const location = response.headers.get('location');
  if (location === null) return undefined;
  if (method !== 'GET' && !KEEPING_METHOD.has(response.status)) return undefined;
  let target: URL;
  try {
    target = new URL(location, from);
  } catch {
    return undefined;
  }
  // `fetch` takes no URL with a user in it.
  if (target.username !== '' || target.password !== '') return undefined;
  return target.origin === new URL(from).origin ? target.href : undefined;
}
