/** Why an attempt failed, as far as a retry is concerned. */
export interface Failure {
  /** HTTP status, if there was an answer. */
  readonly status?: number | undefined;
  /** The request did not reach the service: the name did not resolve, or the connection was refused. */
  readonly neverSent?: boolean;
  /** Milliseconds the service asked to wait. */
  readonly retryAfter?: number | undefined;
}

/** Longest pause that is not the service's own wish, in ms. */
const LONGEST_PAUSE = 10_000;
const FIRST_PAUSE = 500;
const SHORTEST_PAUSE = 50;
const EAGER_ATTEMPTS = 3;

// 408 and 502 to 504 may come after the request was carried out; 429 is said instead of carrying it out.
const TRANSIENT = new Set([408, 429, 502, 503, 504]);
const REFUSED = 429;

/** May the call be sent again? A call that is not idempotent only if it was certainly not carried out. */
export function mayRetry(failure: Failure, idempotent: boolean): boolean {
  if (failure.neverSent === true || failure.status === REFUSED) return true;
  if (!idempotent) return false;
  return failure.status === undefined || TRANSIENT.has(failure.status);
}

/** Milliseconds before attempt `attempt + 1`: what the service asked for, else twice as long each time, with jitter. */
export function pauseAfter(attempt: number, failure: Failure, random: () => number): number {
  if (failure.retryAfter !== undefined) {
    // A service that says "at once" again and again is given a moment all the same.
    return Math.max(failure.retryAfter, attempt > EAGER_ATTEMPTS ? SHORTEST_PAUSE : 0);
  }
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  // Half fixed, half random: clients that failed together do not come back together.
  return longest * (0.5 + random() / 2);
}

/** Milliseconds that a Retry-After header asks for: it holds seconds, or a date. `undefined` if it holds neither. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
