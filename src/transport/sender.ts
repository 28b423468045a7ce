import type { EndOfBody } from '../codec/record-decoder.ts';
import { ConnectionError } from '../errors/connection-errors.ts';
import { Attempts } from './attempts.ts';
import type { Call } from './call.ts';
import { connectionErrorOf } from './connection-failure.ts';
import type { Deadline } from './deadline.ts';
import { checkResult, decodeResponse, hasStatusOk, rejectHtml } from './decode-response.ts';
import { isCertainlyWhole } from './end-of-body.ts';
import { warnOfPlainHttp } from './hosts.ts';
import { type HttpResponse, streamOf } from './http.ts';
import type { OpenapiClient } from './openapi-client.ts';
import { type Redact, redactor } from './redact.ts';
import { readAll, readChunks } from './response-body.ts';
import type { Settings } from './settings.ts';

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

/** Sends calls, and reads their responses. */
export class Sender {
  readonly #settings: Settings;
  readonly #redact: Redact;
  readonly #attempts: Attempts;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#redact = redactor(settings.credentials.secrets);
    this.#attempts = new Attempts(settings, this.#redact);
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
        const name = this.#attempts.nameOf(call);
        throw new ConnectionError(`${name}: the response ends at another place each time`);
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
    return this.#attempts.run(client, call, async (response, { deadline, number, end }) => {
      const bytes = await readAll(response.body, deadline, idleTimeout, maxResponseBytes);
      deadline.release();
      const value = decodeResponse(operation, response, bytes, this.#settings.parse);
      if (operation.statusOk === true && !hasStatusOk(value)) {
        throw this.#attempts.apiError(call, response, { bytes, isWhole: true }, number);
      }
      checkResult(operation, value);
      return { response, bytes, value, isWhole: isCertainlyWhole(operation, end) };
    });
  }

  /** Sends a call and leaves the body to be read. */
  open(client: OpenapiClient, call: Call): Promise<OpenResponse> {
    return this.#attempts.run(client, call, async (response, { deadline, end }) => {
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
    const read = async (): Promise<{ value?: Uint8Array | void }> => {
      const result = await chunks.next();
      if (result.done !== true || opened.end !== 'doubtful') return result;
      throw new ConnectionError(`${call}: nothing proves that the response is whole`);
    };
    const cancel = async (): Promise<void> => {
      // Otherwise the reason of the abort, which knows where it came from, would keep the stream.
      abandoned?.unregister(deadline);
      deadline.close();
    };
    const stream = streamOf({ read, cancel });
    abandoned?.register(stream, deadline, deadline);
    return stream;
  }
}

// The signal of a caller may live as long as the program, and would keep a body that nobody can read any more. Not all
// runtimes have the class.
const abandoned: FinalizationRegistry<Deadline> | undefined =
  typeof FinalizationRegistry === 'undefined'
    ? undefined
    : new FinalizationRegistry((deadline) => deadline.close());
