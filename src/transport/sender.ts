import { ConnectionError } from '../errors/connection-errors.ts';
import { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { ScrapinghubError } from '../errors/scrapinghub-error.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';
import { checkAnswer, decodeAnswer, refusePage, saysOk } from './answer-body.ts';
import type { Credentials } from './auth.ts';
import type { AttemptInfo, Hooks } from './attempt.ts';
import { connectionErrorOf, wasNeverSent } from './connection-failure.ts';
import { Deadline, sleep } from './deadline.ts';
import { discard, fetchOnce } from './fetch-once.ts';
import { errorOf } from './error-response.ts';
import { type Hosts, locate } from './hosts.ts';
import type { Logger } from './logger.ts';
import { checkLimit, type Limits } from './options.ts';
import { warnOfPlainHttp } from './plain-http.ts';
import type { Answer, Outgoing } from './outgoing.ts';
import { isRedirect, MAX_REDIRECTS, redirectTarget } from './redirect.ts';
import { type Redact, redactor } from './redact.ts';
import { type EncodedBody, encodeBody } from './request-body.ts';
import { type Failure, mayRetry, pauseAfter } from './retry-policy.ts';
import type { Settings } from './settings.ts';
import { readAll, readChunks, readStart } from './stream-body.ts';
import { HookFailure, type Seen, shownHeaders, watchAttempt } from './watch-attempt.ts';

/** As much as is read of what the service says to a call that it refuses. */
const REFUSAL_BYTES = 256 * 1024;

/** What makes a buffered answer out of a response whose head is there. */
type Read<T> = (response: Response, deadline: Deadline, attempt: number) => Promise<T>;

/** Sends calls: signs them, repeats them where that is safe, and turns what is no success into typed errors. */
export class Sender {
  readonly #credentials: Credentials;
  readonly #hosts: Hosts;
  readonly #limits: Limits;
  readonly #redact: Redact;
  readonly #userAgent: string;
  readonly #fetch: typeof globalThis.fetch;
  readonly #logger: Logger | undefined;
  readonly #hooks: Hooks;

  constructor(settings: Settings) {
    this.#credentials = settings.credentials;
    this.#hosts = settings.hosts;
    this.#limits = settings.limits;
    this.#redact = redactor(settings.credentials.secrets);
    this.#userAgent = settings.userAgent;
    this.#fetch = settings.fetch;
    this.#logger = settings.logger;
    this.#hooks = settings.hooks;
    warnOfPlainHttp(settings.hosts, settings.logger);
  }

  /** Milliseconds in which a failed call is sent again; 0 if it never is. */
  get patience(): number {
    return this.#limits.maxRetries === 0 ? 0 : this.#limits.maxRetryTime;
  }

  /** The text without a credential, for a message. */
  shown(text: string): string {
    return this.#redact(text);
  }

  /** Most bytes of one record of a read. */
  get maxRecordBytes(): number {
    return this.#limits.maxRecordBytes;
  }

  /** The answer with its body read and decoded. A body that breaks is a failed attempt like any other. */
  send(call: Outgoing): Promise<Answer> {
    return this.#repeat(call, async (response, deadline, attempt) => {
      const { idleTimeout, maxResponseBytes } = this.#limits;
      const body = await readAll(response.body, deadline, idleTimeout, maxResponseBytes);
      deadline.release();
      const value = await decodeAnswer(call.operation, response, body);
      if (call.operation.statusOk === true && !saysOk(value)) {
        throw this.#refusal(call, response, body, attempt);
      }
      checkAnswer(call.operation, value);
      return { response, value };
    });
  }

  /** The answer with its body still to be read: until that ends, the call's signal can end it. */
  open(call: Outgoing): Promise<Response> {
    return this.#repeat(call, async (response) => {
      refusePage(call.operation, response, response.headers.get('content-length') !== '0');
      return response;
    });
  }

  /** The body of an answer as it arrives. ConnectionError if it breaks off, TimeoutError if it falls silent. */
  chunks(call: string, { body }: Response, deadline: Deadline): AsyncIterable<Uint8Array> {
    return readChunks(body, deadline, this.#limits.idleTimeout, (error) =>
      deadline.followed ? error : connectionErrorOf(call, error, this.#redact),
    );
  }

  async #repeat<T>(call: Outgoing, read: Read<T>): Promise<T> {
    call.signal?.throwIfAborted();
    if (call.timeout !== undefined) checkLimit('timeout', call.timeout);
    // Not of the day: that clock may be set meanwhile.
    const started = performance.now();
    const body = encodeBody(call.operation, call.content);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#watched(call, body, attempt, read);
      } catch (error) {
        call.signal?.throwIfAborted();
        if (error instanceof HookFailure) throw error.reason;
        const failure = failureOf(error);
        if (failure === undefined || !mayRetry(failure, call.operation.idempotent)) throw error;
        const pause = pauseAfter(attempt, failure, Math.random);
        const spent = performance.now() - started + pause;
        if (attempt > (call.maxRetries ?? this.#limits.maxRetries)) throw error;
        if (spent > this.#limits.maxRetryTime) throw error;
        this.#logger?.warn(`${messageOf(error)}; again in ${Math.round(pause)} ms`);
        await sleep(pause, call.signal);
      }
    }
  }

  /** An attempt that the hooks, where there are any, are told of. */
  #watched<T>(call: Outgoing, body: EncodedBody, attempt: number, read: Read<T>): Promise<T> {
    const { onRequest, onResponse } = this.#hooks;
    const { observe, operation, method, signal } = call;
    if (!onRequest && !onResponse && !observe) return this.#attempt(call, body, attempt, read);
    const request: AttemptInfo = {
      operation: operation.id,
      method,
      url: this.#redact(locate(this.#hosts[operation.host], operation.host, call.path)),
      attempt,
      headers: shownHeaders(this.#headers(call, body), this.#redact),
    };
    const hooks: Hooks = {
      onRequest,
      onResponse: (outcome) => {
        observe?.(outcome);
        return onResponse?.(outcome);
      },
    };
    return watchAttempt(hooks, request, this.#redact, signal, (seen) =>
      this.#attempt(call, body, attempt, read, seen),
    );
  }

  async #attempt<T>(
    call: Outgoing,
    body: EncodedBody,
    attempt: number,
    read: Read<T>,
    seen?: Seen,
  ): Promise<T> {
    const { operation } = call;
    const deadline = new Deadline(operation.id, call.signal);
    try {
      deadline.within(call.timeout ?? this.#limits.timeout, 'no answer');
      const response = await this.#fetchWithin(call, body, deadline);
      deadline.stopClock();
      seen?.(response);
      this.#logger?.debug(
        `${operation.id} ${call.method} ${this.#pathOf(call)}: ${response.status}`,
      );
      if (response.ok) return await read(response, deadline, attempt);
      const { idleTimeout } = this.#limits;
      const { bytes } = await readStart(response.body, deadline, idleTimeout, REFUSAL_BYTES);
      throw this.#refusal(call, response, bytes, attempt);
    } catch (error) {
      deadline.release();
      deadline.abort();
      throw this.#typed(call, error);
    }
  }

  async #fetchWithin(call: Outgoing, body: EncodedBody, deadline: Deadline): Promise<Response> {
    const { method } = call;
    const { host } = call.operation;
    const init: RequestInit = {
      method,
      headers: this.#headers(call, body),
      redirect: 'manual',
      signal: deadline.signal,
      ...(body.bytes && { body: body.bytes }),
    };
    // Called by itself: browsers refuse a `fetch` that is called as a method of something else.
    const fetch = this.#fetch;
    let url = locate(this.#hosts[host], host, call.path);
    for (let redirects = 0; ; redirects += 1) {
      const response = await fetchOnce(fetch, url, init, deadline);
      if (!isRedirect(response)) return response;
      const target = redirectTarget(response, url, method);
      if (target === undefined || redirects === MAX_REDIRECTS) return response;
      // A URL is written to many logs.
      if (this.#redact(target) !== target) return response;
      discard(response);
      url = target;
    }
  }

  #headers(call: Outgoing, body: EncodedBody): Headers {
    const headers = new Headers(call.headers);
    headers.set('authorization', this.#credentials.header);
    headers.set('user-agent', this.#userAgent);
    if (!headers.has('accept')) headers.set('accept', acceptOf(call.operation));
    // openapi-fetch takes every body for JSON; the document knows better.
    headers.delete('content-type');
    if (body.contentType !== undefined) headers.set('content-type', body.contentType);
    if (body.contentEncoding === 'gzip') headers.set('content-encoding', body.contentEncoding);
    return headers;
  }

  #refusal(
    call: Outgoing,
    response: Response,
    body: Uint8Array,
    attempts: number,
  ): ScrapinghubAPIError {
    const { operation, method } = call;
    return errorOf(
      { operation, method, path: this.#pathOf(call), response, body, attempts },
      this.#redact,
    );
  }

  /** For a person to read. */
  #pathOf({ path }: Outgoing): string {
    return this.#redact(path.split('?', 1)[0] ?? path);
  }

  /** What came out of `fetch` or of a body as one of our errors; others, and the caller's own reasons, as they are. */
  #typed(call: Outgoing, error: unknown): unknown {
    if (error instanceof MalformedResponseError) return error.of(call.operation.id);
    if (call.signal?.aborted || error instanceof ScrapinghubError) return error;
    return connectionErrorOf(`${call.operation.id} ${this.#pathOf(call)}`, error, this.#redact);
  }
}

/** Anything else still comes last: the service writes some of its errors in one type only. */
function acceptOf({ answer }: Operation): string {
  return answer === 'none' ? '*/*' : `${mediaTypes[answer]}, */*;q=0.1`;
}

function failureOf(error: unknown): Failure | undefined {
  if (error instanceof ScrapinghubAPIError)
    return { status: error.status, retryAfter: error.retryAfter };
  if (error instanceof ConnectionError) return { neverSent: wasNeverSent(error) };
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
