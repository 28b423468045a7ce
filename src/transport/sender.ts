import type { ScrapinghubAPIError } from '../errors/api-errors.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { ScrapinghubError } from '../errors/scrapinghub-error.ts';
import { mediaTypes, type Operation } from '../generated/operations.ts';
import type { EndOfBody } from '../codec/record-decoder.ts';
import type { Call } from './call.ts';
import { connectionErrorOf } from './connection-failure.ts';
import { Deadline } from './deadline.ts';
import { checkResult, decodeResponse, hasStatusOk, rejectHtml } from './decode-response.ts';
import { endOfBody, isBareValue, isCertainlyWhole } from './end-of-body.ts';
import { apiErrorOf } from './error-response.ts';
import { sendFollowing } from './fetch.ts';
import { AttemptHooks } from './hooks.ts';
import { locate, warnOfPlainHttp } from './hosts.ts';
import { type HttpResponse, streamOf } from './http.ts';
import {
  type BuiltRequest,
  type OpenapiClient,
  request as buildRequest,
} from './openapi-client.ts';
import { type Redact, redactor } from './redact.ts';
import { type BodyStart, discard, readAll, readChunks, readStart } from './response-body.ts';
import { retry } from './retry.ts';
import { checkLimit, type Settings } from './settings.ts';

/** Most bytes that are read of the response to a failed call. */
const MAX_ERROR_BYTES = 256 * 1024;

// No call asks for a part.
const PARTIAL_CONTENT = 206;
/** Times that a call is sent again to see whether its body was whole. */
const MAX_CHECKS = 4;

/** A response whose head has arrived, and what limits the reading of its body. */
export interface OpenResponse {
  readonly response: HttpResponse;
  readonly deadline: Deadline;
  /** What the end of the body proves. */
  readonly end: EndOfBody;
}

/** A response and its body. */
export interface CallResult {
  readonly response: HttpResponse;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly value: unknown;
}

/** One attempt: what limits it, its number, and what the end of its body proves. */
interface Attempt {
  readonly deadline: Deadline;
  readonly number: number;
  readonly end: EndOfBody;
}

/** Sends calls: signs them, repeats them where that is safe, and turns every failure into a typed error. */
export class Sender {
  readonly #settings: Settings;
  readonly #redact: Redact;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#redact = redactor(settings.credentials.secrets);
    warnOfPlainHttp(settings.hosts, settings.logger);
  }

  /** Milliseconds for which a failed call is repeated; 0 if it is never repeated. */
  get retryTime(): number {
    const { maxRetries, maxRetryTime } = this.#settings.limits;
    return maxRetries === 0 ? 0 : maxRetryTime;
  }

  /** Most bytes of one record of a read. */
  get maxRecordBytes(): number {
    return this.#settings.limits.maxRecordBytes;
  }

  /** Parses the text of one record. */
  get parse(): (text: string) => unknown {
    return this.#settings.parse;
  }

  /** The text without secrets. */
  redact(text: string): string {
    return this.#redact(text);
  }

  /**
   * Sends a call and decodes the response. A body that breaks is a failed attempt like any other. Where nothing proves that
   * the body is whole, an idempotent call is sent again until two bodies have the same length.
   */
  async send(client: OpenapiClient, call: Call): Promise<CallResult> {
    let result = await this.#sendOnce(client, call);
    for (let checks = 0; !result.isWhole && call.operation.idempotent; checks += 1) {
      if (checks === MAX_CHECKS) {
        const where = `${call.operation.id} ${this.#pathOf(call)}`;
        throw new ConnectionError(`${where}: the response ends at another place each time`);
      }
      const { length } = result.bytes;
      result = await this.#sendOnce(client, call);
      if (result.bytes.length === length) return result;
    }
    return result;
  }

  #sendOnce(client: OpenapiClient, call: Call): Promise<CallResult & { isWhole: boolean }> {
    const { operation } = call;
    const { idleTimeout, maxResponseBytes } = this.#settings.limits;
    return this.#repeat(client, call, async (response, { deadline, number, end }) => {
      const bytes = await readAll(response.body, deadline, idleTimeout, maxResponseBytes);
      deadline.release();
      const value = decodeResponse(operation, response, bytes, this.#settings.parse);
      if (operation.statusOk === true && !hasStatusOk(value)) {
        throw this.#apiError(call, response, { bytes, isWhole: true }, number);
      }
      checkResult(operation, value);
      return { response, bytes, value, isWhole: isCertainlyWhole(operation, end) };
    });
  }

  /** Sends a call and leaves the body to be read. */
  open(client: OpenapiClient, call: Call): Promise<OpenResponse> {
    return this.#repeat(client, call, async (response, { deadline, end }) => {
      rejectHtml(call.operation, response, response.headers.get('content-length') !== '0');
      return { response, deadline, end };
    });
  }

  /** The body of a response as it arrives. ConnectionError if it breaks, TimeoutError if it pauses for too long. */
  chunks(
    call: string,
    { response, deadline }: OpenResponse,
  ): AsyncGenerator<Uint8Array, void, void> {
    return readChunks(response.body, deadline, this.#settings.limits.idleTimeout, (error) =>
      deadline.abortedByCaller ? error : connectionErrorOf(call, error, this.#redact),
    );
  }

  /** As `chunks`, in a stream. A stream that is neither read to its end nor kept closes its connection. */
  stream(call: string, opened: OpenResponse): ReadableStream<Uint8Array> | null {
    const { response, deadline } = opened;
    if (response.body === null) {
      deadline.release();
      return null;
    }
    const chunks = this.chunks(call, opened);
    const stream = streamOf({ read: () => chunks.next(), cancel: async () => close(deadline) });
    abandoned?.register(stream, deadline);
    return stream;
  }

  #repeat<T>(
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
        close(deadline);
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
    logger?.debug(`${operation.id} ${method} ${this.#pathOf(call)}: ${response.status}`);
    if (response.status === PARTIAL_CONTENT) {
      discard(response);
      throw new Error('the response is only a part of what was asked for');
    }
    if (response.ok) return response;
    const start = await readStart(response.body, deadline, limits.idleTimeout, MAX_ERROR_BYTES);
    throw this.#apiError(call, response, start, attempt);
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

  /** The path without secrets, for messages. */
  #pathOf({ path }: Call): string {
    return this.#redact(path);
  }

  #apiError(
    call: Call,
    response: HttpResponse,
    { bytes: body, isWhole }: BodyStart,
    attempts: number,
  ): ScrapinghubAPIError {
    const { operation } = call;
    const method = operation.method.toUpperCase();
    const path = this.#pathOf(call);
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
    return connectionErrorOf(`${call.operation.id} ${this.#pathOf(call)}`, error, this.#redact);
  }
}

/** Closes the connection, and forgets the timer and the caller's signal. */
function close(deadline: Deadline): void {
  deadline.release();
  deadline.abort();
}

// The signal of a caller may live as long as the program, and would keep a body that nobody can read any more. Not all
// runtimes have the class.
const abandoned: FinalizationRegistry<Deadline> | undefined =
  typeof FinalizationRegistry === 'undefined' ? undefined : new FinalizationRegistry(close);

/** Any type is accepted last: the service sends some errors in one type only. */
function acceptOf({ answer }: Operation): string {
  return answer === 'none' ? '*/*' : `${mediaTypes[answer]}, */*;q=0.1`;
}
