import type { EndOfBody } from '../codec/record-decoder.ts';
import type { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { ScrapinghubError } from '../errors/scrapinghub-error.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';
import type { Call } from './call.ts';
import { connectionErrorOf } from './connection-failure.ts';
import { Deadline } from './deadline.ts';
import { endOfBody, isBareValue } from './end-of-body.ts';
import { apiErrorOf } from './error-response.ts';
import { sendFollowing } from './fetch.ts';
import { AttemptHooks } from './hooks.ts';
import { locate } from './hosts.ts';
import type { HttpResponse } from './http.ts';
import {
  type BuiltRequest,
  type OpenapiClient,
  request as buildRequest,
} from './openapi-client.ts';
import type { Redact } from './redact.ts';
import { type BodyStart, discard, readStart } from './response-body.ts';
import { retry } from './retry.ts';
import { checkLimit, type Settings } from './settings.ts';

/** Most bytes that are read of the response to a failed call. */
const MAX_ERROR_BYTES = 256 * 1024;

// No call asks for a part.
const PARTIAL_CONTENT = 206;

/** One attempt: what limits it, its number, and what the end of its body proves. */
export interface Attempt {
  readonly deadline: Deadline;
  readonly number: number;
  readonly end: EndOfBody;
}

/** Attempts of calls: each is signed, limited in time, and its failure is a typed error. */
export class Attempts {
  readonly #settings: Settings;
  readonly #redact: Redact;

  constructor(settings: Settings, redact: Redact) {
    this.#settings = settings;
    this.#redact = redact;
  }

  /** Runs attempts until one succeeds or the call may not be sent again. `read` is a part of each attempt. */
  run<T>(
    client: OpenapiClient,
    call: Call,
    read: (response: HttpResponse, attempt: Attempt) => Promise<T>,
  ): Promise<T> {
    const { hosts, limits, logger } = this.#settings;
    if (call.timeout !== undefined) checkLimit('timeout', call.timeout);
    const { host } = call.operation;
    const url = locate(hosts[host], host, call.path);
    return retry(call, limits, logger, async (number) => {
      const deadline = new Deadline(call.operation.id, call.signal);
      const hooks = this.#hooksOf(call);
      let end: EndOfBody = 'proven';
      try {
        const response = await buildRequest(client, call, url, (request) =>
          this.#withTypedErrors(call, async () => {
            const sent = await this.#fetch(call, request, deadline, number, hooks);
            end = endOfBody(sent);
            return sent;
          }),
        );
        const result = await this.#withTypedErrors(call, () =>
          read(response, { deadline, number, end }),
        );
        await hooks?.onResponse();
        return result;
      } catch (error) {
        deadline.close();
        if (hooks?.error === undefined) await hooks?.onResponse(error).catch(() => undefined);
        throw hooks?.error ?? error;
      }
    });
  }

  /** Sends one request. Rejects with a typed error unless the response is a success. */
  async #fetch(
    call: Call,
    request: BuiltRequest,
    deadline: Deadline,
    attempt: number,
    hooks: AttemptHooks | undefined,
  ): Promise<HttpResponse> {
    const { operation, body } = call;
    const { fetch, limits, logger } = this.#settings;
    const { url, method } = request;
    const headers = this.#headersOf(call, request.headers);
    await hooks?.onRequest({
      operation: operation.id,
      method,
      url,
      attempt,
      headers: new Headers(headers),
    });
    deadline.startClock(call.timeout ?? limits.timeout, 'no response');
    const { idempotent } = operation;
    const sent = { method, headers, body: body.bytes, idempotent };
    // A URL is written to many logs: a redirect must not put a secret there.
    const isAllowed = (target: string): boolean => this.#redact(target) === target;
    const response = await sendFollowing(fetch, url, sent, deadline, isAllowed);
    deadline.stopClock();
    hooks?.onHead(response);
    logger?.debug(`${operation.id} ${method} ${this.#redact(call.path)}: ${response.status}`);
    if (response.status === PARTIAL_CONTENT) {
      discard(response);
      throw new Error('the response is only a part of what was asked for');
    }
    if (response.ok) return response;
    const start = await readStart(response.body, deadline, limits.idleTimeout, MAX_ERROR_BYTES);
    throw this.apiError(call, response, start, attempt);
  }

  #headersOf({ operation, body }: Call, own: Headers): Record<string, string> {
    const { credentials, userAgent } = this.#settings;
    // openapi-fetch names every body JSON; the document knows better.
    const { 'content-type': _contentType, ...others } = Object.fromEntries(own);
    return {
      accept: acceptOf(operation),
      // So that the length shows whether the value is whole: a number that was cut off is another number.
      ...(isBareValue(operation) && { 'accept-encoding': 'identity' }),
      // A copy: middlewares hold the request, and must not see the credential.
      ...others,
      authorization: credentials.header,
      'user-agent': userAgent,
      ...(body.contentType !== undefined && { 'content-type': body.contentType }),
      ...(body.contentEncoding === 'gzip' && { 'content-encoding': 'gzip' }),
    };
  }

  #hooksOf({ observe, signal }: Call): AttemptHooks | undefined {
    const { onRequest, onResponse } = this.#settings.hooks;
    if (!onRequest && !onResponse && !observe) return undefined;
    const hooks = {
      onRequest,
      onResponse: (outcome: Parameters<NonNullable<typeof onResponse>>[0]) => {
        observe?.(outcome);
        return onResponse?.(outcome);
      },
    };
    return new AttemptHooks(hooks, this.#redact, signal);
  }

  /** The operation and its path, without secrets, for messages. */
  nameOf({ operation, path }: Call): string {
    return `${operation.id} ${this.#redact(path)}`;
  }

  /** The error of a call that the service has refused. */
  apiError(
    call: Call,
    response: HttpResponse,
    { bytes: body, isWhole }: BodyStart,
    attempts: number,
  ): ScrapinghubAPIError {
    const { operation } = call;
    const method = operation.method.toUpperCase();
    const path = this.#redact(call.path);
    return apiErrorOf({ operation, method, path, response, body, isWhole, attempts }, this.#redact);
  }

  async #withTypedErrors<T>(call: Call, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw this.#toError(call, error);
    }
  }

  /** An error of `fetch` or of a body as an error of this package. Others, and the caller's reasons, stay as they are. */
  #toError(call: Call, error: unknown): unknown {
    if (error instanceof MalformedResponseError) return error.of(call.operation.id);
    if (call.signal?.aborted) return error;
    if (error instanceof ScrapinghubError && !(error instanceof ConnectionError)) return error;
    return connectionErrorOf(this.nameOf(call), error, this.#redact);
  }
}

/** Any type is accepted last: the service sends some errors in one type only. */
function acceptOf({ answer }: Operation): string {
  return answer === 'none' ? '*/*' : `${mediaTypes[answer]}, */*;q=0.1`;
}
