import { JsonLinesDecoder, type LineParser } from '../codec/json-lines.ts';
import { checkOptions } from '../codec/known-options.ts';
import { withKey, withoutKey } from '../codec/keyed-lines.ts';
import { RawBody } from '../codec/raw-body.ts';
import type { RecordDecoder } from '../codec/record-decoder.ts';
import type { KeyedRecord } from '../codec/record-key.ts';
import { parseKind } from '../codec/shape.ts';
import { NotFoundError } from '../errors/api-errors.ts';
import {
  dataFormats,
  type DataFormat,
  type OperationId,
  operations,
} from '../generated/operations.ts';
import { type ApiClient, createApiClient } from './api-client.ts';
import type {
  Arguments,
  Call,
  InnerOptions,
  ReadOptions,
  RecordOf,
  Result,
  Values,
} from './call.ts';
import { type AttemptOutcome, OBSERVER } from './hooks.ts';
import { createOpenapiClient, type OpenapiClient, PlainRequest } from './openapi-client.ts';
import { CALL_OPTIONS, type CallOptions } from './options.ts';
import { fillPath, showPath } from './path.ts';
import { ReadAhead } from './read-ahead.ts';
import { encodeBody, type EncodedLines } from './request-body.ts';
import { readRecords, type RecordBody } from './response-body.ts';
import { mayHaveBeenDone } from './retry.ts';
import { type OpenResponse, Sender } from './sender.ts';
import type { Settings } from './settings.ts';

/** The method and path of a request, for messages. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

/** Calls the operations of the document. One for all resources of a client. */
export class Transport {
  readonly #sender: Sender;
  readonly #client: OpenapiClient = createOpenapiClient(PlainRequest);
  #api: ApiClient | undefined;

  constructor(settings: Settings) {
    this.#sender = new Sender(settings);
  }

  /** The typed openapi-fetch client for callers. */
  get api(): ApiClient {
    return (this.#api ??= createApiClient(this.#sender));
  }

  /** Milliseconds for which a read tries again without a new record; 0 where calls are not repeated. */
  get retryTime(): number {
    return this.#sender.retryTime;
  }

  /** Calls an operation and resolves to its result. */
  async call<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions = {},
  ): Promise<Result<Id>> {
    checkOptions('a call', options, CALL_OPTIONS);
    const { value } = await this.#sender.send(this.#client, toCall(id, args, options));
    // The document is trusted here: contract tests compare it with the mock, and recordings with the service.
    return value as Result<Id>;
  }

  /**
   * Stores a batch and resolves to the result. To store the same batch at the same index again changes nothing, so it is
   * repeated for `maxRetryTime`, however often that is. `onDoubt` is called after a failed attempt in which the service may
   * have stored the batch.
   */
  async store<Id extends OperationId>(
    id: Id,
    args: Pick<Arguments<Id>, 'path' | 'query'>,
    body: EncodedLines,
    onDoubt?: () => void,
  ): Promise<Result<Id>> {
    const observer = onDoubt && {
      [OBSERVER]: ({ error }: AttemptOutcome) => {
        if (error !== undefined && mayHaveBeenDone(error)) onDoubt();
      },
    };
    const call = toCall(id, { ...args, body }, { maxRetries: Infinity, ...observer });
    const { value } = await this.#sender.send(this.#client, call);
    return value as Result<Id>;
  }

  /** Calls an operation and returns the records of its response, in arrays as they arrive. */
  records<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions = {},
  ): AsyncGenerator<RecordOf<Id>[], void, void> {
    return this.lines(id, args, this.#recordParser(id), options);
  }

  /** As `records`, with the key of each record beside it. The key is taken out of the record unless `keepKey` is true. */
  keyedRecords<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    { keepKey, ...options }: ReadOptions & { keepKey: boolean },
  ): AsyncGenerator<KeyedRecord<RecordOf<Id>>[], void, void> {
    const parse = this.#recordParser(id);
    return this.lines(id, args, keepKey ? withKey(parse) : withoutKey(parse), options);
  }

  /** As `records`, with the lines of JSON Lines as `parse` returns them. */
  lines<T, Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    parse: LineParser<T>,
    options: ReadOptions = {},
  ): AsyncGenerator<T[], void, void> {
    const limits = { maxLineBytes: this.#sender.maxRecordBytes };
    const decoder = new JsonLinesDecoder(parse, limits);
    const { readAheadBytes, onEnd } = options;
    const open = async (): Promise<RecordBody<T>> => {
      const call = toCall(id, args, options);
      const opened = await this.#sender.open(this.#client, call);
      if (opened.end !== 'doubtful' || onEnd !== undefined) {
        return this.#bodyOf(call, opened, decoder, readAheadBytes);
      }
      opened.deadline.close();
      const { bytes } = await this.#sender.send(this.#client, call);
      return { chunks: [bytes], decoder, deadline: opened.deadline, end: 'proven' };
    };
    return readRecords(id, open, onEnd);
  }

  /** As `records`, with the bytes of a response in another format. */
  bytes<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions & { format: DataFormat },
  ): AsyncGenerator<Uint8Array[], void, void> {
    const { format } = options;
    const values: Values = args;
    const { lineend } = values.query ?? {};
    const decoder = new RawBody(format, typeof lineend === 'string' ? lineend : undefined);
    const inFormat = { ...values, query: { ...values.query, format } };
    return readRecords(id, async () => {
      const call = toCall(id, inFormat, options);
      return this.#bodyOf(call, await this.#sender.open(this.#client, call), decoder);
    });
  }

  /** Method and path of an operation, without secrets. TypeError for a value that no path can carry. */
  endpoint(id: OperationId, path: Readonly<Record<string, unknown>>): Endpoint {
    const { method, path: template } = operations[id];
    return {
      method: method.toUpperCase(),
      path: this.#sender.redact(fillPath(template, path)),
    };
  }

  /** The error for a thing that does not exist, where the service says so with another status than 404. */
  notFound(
    id: OperationId,
    path: Readonly<Record<string, unknown>>,
    message: string,
  ): NotFoundError {
    const { method, path: template } = operations[id];
    return new NotFoundError({
      message: this.#sender.redact(message),
      status: 404,
      operation: id,
      method: method.toUpperCase(),
      path: this.#sender.redact(showPath(template, path)),
      attempts: 1,
    });
  }

  #bodyOf<T>(
    { operation }: Call,
    opened: OpenResponse,
    decoder: RecordDecoder<T>,
    readAheadBytes?: number,
  ): RecordBody<T> {
    const { deadline, end } = opened;
    const chunks = this.#sender.chunks(operation.id, opened);
    return {
      chunks: readAheadBytes === undefined ? chunks : new ReadAhead(chunks, readAheadBytes),
      decoder,
      deadline,
      end,
    };
  }

  /** Parses one record of an operation. The caller says what type the records have. */
  #recordParser<Id extends OperationId>(id: Id): LineParser<RecordOf<Id>> {
    const kind = operations[id].shape === 'list' ? 'list' : 'object';
    return parseKind(kind, this.#sender.parse as LineParser<RecordOf<Id>>);
  }
}

/** Checks and encodes a call. TypeError for a value that no path, query, header or body can carry. */
function toCall(
  id: OperationId,
  { path = {}, query, body }: Values,
  { headers, signal, timeout, maxRetries, format, ...rest }: InnerOptions,
): Call {
  const operation = operations[id];
  return {
    operation,
    path: fillPath(operation.path, path),
    body: encodeBody(operation, body),
    init: { params: { path, ...(query && { query }) }, ...headersOf(headers, format) },
    signal,
    timeout,
    maxRetries,
    observe: rest[OBSERVER],
  };
}

function headersOf(
  own: CallOptions['headers'],
  format: InnerOptions['format'],
): { headers?: Headers } {
  if (own === undefined && format === undefined) return {};
  const headers = new Headers(own);
  if (format !== undefined) headers.set('accept', dataFormats[format]);
  return { headers };
}
