import { unlessAborted } from './abort.ts';
import type { HttpHeaders, HttpResponse } from './http.ts';
import type { Redact } from './redact.ts';

/** An attempt to send a call, before it is sent. It holds no credential. */
export interface AttemptInfo {
  /** operationId of the call, as in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** A copy of the request's headers, without Authorization, Proxy-Authorization and Cookie. */
  readonly headers: Headers;
}

/** The outcome of an attempt. */
export interface AttemptOutcome {
  /** The same object that `onRequest` received. */
  readonly request: AttemptInfo;
  /** HTTP status of the response, if there was one. */
  readonly status: number | undefined;
  /** A copy of the response's headers, without Set-Cookie, if there was one. */
  readonly headers: Headers | undefined;
  /** Milliseconds until the response was read, or until its head arrived where records are read as they arrive. */
  readonly milliseconds: number;
  /** The error of the attempt; `undefined` on success. */
  readonly error: unknown;
}

/** Functions that the client calls for each attempt. */
export interface Hooks {
  /**
   * Called before each attempt, and awaited. It cannot change the request. If it throws, nothing is sent and the call
   * rejects with its error.
   */
  onRequest?: ((request: AttemptInfo) => void | Promise<void>) | undefined;
  /**
   * Called after each attempt, and awaited. If it throws, the call rejects with its error and is not sent again, though
   * the service may have carried it out.
   */
  onResponse?: ((outcome: AttemptOutcome) => void | Promise<void>) | undefined;
}

/** Key of an option for this package only: a function that is called after each attempt of a call. */
export const OBSERVER: unique symbol = Symbol('observer');

/** The options of a call that is observed. */
export interface Observed {
  readonly [OBSERVER]?: ((outcome: AttemptOutcome) => void) | undefined;
}

/** The error of a hook. The attempt itself did not fail, so it is not repeated. */
export class HookError {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

const CREDENTIAL_HEADERS = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'set-cookie',
]);

/** Calls the hooks of one attempt. */
export class AttemptHooks {
  readonly #hooks: Hooks;
  readonly #redact: Redact;
  readonly #signal: AbortSignal | undefined;
  #request: AttemptInfo | undefined;
  #response: HttpResponse | undefined;
  #started = 0;
  #error: HookError | undefined;

  constructor(hooks: Hooks, redact: Redact, signal: AbortSignal | undefined) {
    this.#hooks = hooks;
    this.#redact = redact;
    this.#signal = signal;
  }

  /** The error of a hook, if one has thrown. */
  get error(): HookError | undefined {
    return this.#error;
  }

  /** Calls `onRequest`. Rejects with its error. */
  async onRequest({ url, headers, ...request }: AttemptInfo): Promise<void> {
    const info = {
      ...request,
      url: this.#redact(url),
      headers: copyHeaders(headers, this.#redact),
    };
    await this.#call(this.#hooks.onRequest, info);
    this.#request = info;
    this.#started = performance.now();
  }

  /** Stores the response, whose head has arrived, for `onResponse`. */
  onHead(response: HttpResponse): void {
    this.#response = response;
  }

  /** Calls `onResponse`, unless the attempt failed before it was sent. Rejects with its error. */
  async onResponse(error?: unknown): Promise<void> {
    if (this.#request === undefined) return;
    const outcome: AttemptOutcome = {
      request: this.#request,
      status: this.#response?.status,
      headers: this.#response && copyHeaders(this.#response.headers, this.#redact),
      milliseconds: performance.now() - this.#started,
      error,
    };
    await this.#call(this.#hooks.onResponse, outcome);
  }

  async #call<I>(hook: ((info: I) => void | Promise<void>) | undefined, info: I): Promise<void> {
    if (hook === undefined) return;
    try {
      await unlessAborted(Promise.resolve(hook(info)), this.#signal);
    } catch (error) {
      this.#error = new HookError(error);
      throw error;
    }
  }
}

/** A copy of the headers without those that are, or hold, a credential. */
function copyHeaders(headers: HttpHeaders | Headers, redact: Redact): Headers {
  const copy = new Headers();
  for (const [name, value] of headers) {
    if (!CREDENTIAL_HEADERS.has(name) && redact(name) === name) copy.append(name, redact(value));
  }
  return copy;
}
