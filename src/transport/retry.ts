import { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { sleep } from './abort.ts';
import { wasNeverSent } from './connection-failure.ts';
import { HookError } from './hooks.ts';
import type { Logger } from './options.ts';
import type { Limits } from './settings.ts';

/** Why an attempt failed, as far as it matters for a retry. */
export interface Failure {
  /** HTTP status, if there was a response. */
  readonly status?: number | undefined;
  /** True if the request did not reach the service: the name did not resolve, or the connection was refused. */
  readonly neverSent?: boolean;
  /** Milliseconds that the service asked to wait. */
  readonly retryAfter?: number | undefined;
}

/** A call, as far as it matters for a retry. */
export interface RetriedCall {
  readonly operation: { readonly idempotent: boolean };
  readonly signal: AbortSignal | undefined;
  /** Default: the client's. */
  readonly maxRetries: number | undefined;
}

/** Longest pause in ms, unless the service asks for a longer one. */
const LONGEST_PAUSE = 10_000;
const FIRST_PAUSE = 500;
const SHORTEST_PAUSE = 50;
const ATTEMPTS_WITHOUT_PAUSE = 3;

// The service, or Cloudflare before it, may send these after the service has carried out the request; 429 is sent instead
// of doing so.
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 527, 530]);
const TOO_MANY_REQUESTS = 429;

/** Runs attempts of a call, numbered from 1, until one succeeds or the call may not be sent again. */
export async function retry<T>(
  call: RetriedCall,
  limits: Limits,
  logger: Logger | undefined,
  run: (attempt: number) => Promise<T>,
): Promise<T> {
  call.signal?.throwIfAborted();
  // Not the time of day: that clock may be set meanwhile.
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(attempt);
    } catch (error) {
      call.signal?.throwIfAborted();
      if (error instanceof HookError) throw error.reason;
      const failure = failureOf(error);
      if (failure === undefined || !mayRetry(failure, call.operation.idempotent)) throw error;
      const pause = pauseAfter(attempt, failure, Math.random);
      const spent = performance.now() - started + pause;
      if (attempt > (call.maxRetries ?? limits.maxRetries)) throw error;
      if (spent > limits.maxRetryTime) throw error;
      logger?.warn(`${messageOf(error)}; again in ${Math.round(pause)} ms`);
      await sleep(pause, call.signal);
    }
  }
}

/** The failure behind an error; `undefined` if it is no failure of the service or of the connection. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof ScrapinghubAPIError)
    return { status: error.status, retryAfter: error.retryAfter };
  if (error instanceof ConnectionError) return { neverSent: wasNeverSent(error) };
  return undefined;
}

/** May the call be sent again? If it is not idempotent, only when the service has certainly not carried it out. */
export function mayRetry(failure: Failure, idempotent: boolean): boolean {
  if (failure.neverSent === true || failure.status === TOO_MANY_REQUESTS) return true;
  if (!idempotent) return false;
  return failure.status === undefined || TRANSIENT.has(failure.status);
}

/** May the service have carried out the call, though the attempt failed? */
export function mayHaveBeenDone(error: unknown): boolean {
  const failure = failureOf(error);
  return failure === undefined || !mayRetry(failure, false);
}

/** Milliseconds before attempt `attempt + 1`: what the service asked for, else twice as long each time, with jitter. */
export function pauseAfter(attempt: number, failure: Failure, random: () => number): number {
  if (failure.retryAfter !== undefined) {
    // If the service asks for no pause again and again, it gets a short one all the same.
    return Math.max(failure.retryAfter, attempt > ATTEMPTS_WITHOUT_PAUSE ? SHORTEST_PAUSE : 0);
  }
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
  // Half fixed, half random, so that clients which failed together do not return together.
  return longest * (0.5 + random() / 2);
}

const SECONDS = /^\d+(?:\.\d+)?$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Milliseconds of a Retry-After header: seconds, or a date, of which the difference to `now` counts. The largest of joined
 * values; `undefined` if one is neither.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  // A date has a comma, too: it is no separator.
  const values = HTTP_DATE.test(header.trim()) ? [header] : header.split(',');
  const pauses = values.map((value) => pauseOf(value.trim(), now));
  return pauses.some(Number.isNaN) ? undefined : Math.max(...pauses);
}

function pauseOf(value: string, now: number): number {
  if (SECONDS.test(value)) return Number(value) * 1000;
  return HTTP_DATE.test(value) ? Math.max(0, Date.parse(value) - now) : Number.NaN;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
