import { JsonLinesDecoder, type LineParser, valueLines } from '../codec/json-lines.ts';
import { keyedLines } from '../codec/keyed-lines.ts';
import { loadMessagePackDecoder } from '../codec/message-pack.ts';
import { mapRecords, RawBody, type RecordDecoder } from '../codec/record-decoder.ts';
import { keepKeys, type KeyedRecord, splitKeys } from '../codec/record-key.ts';
import { kindChecker } from '../codec/shape.ts';
import { NotFoundError } from '../errors/api-errors.ts';
import { type DataFormat, type OperationId, operations } from '../generated/operations.ts';
import { type ApiClient, createApiClient } from './api-client.ts';
import type { Arguments, Call, InnerOptions, RecordOf, Result, Values } from './call.ts';
import { checkRecordFormat, isMessagePack, mediaTypeOf } from './formats.ts';
import { OBSERVER } from './hooks.ts';
import { createOpenapiClient, type OpenapiClient, PlainRequest } from './openapi-client.ts';
import type { CallOptions, RecordOptions } from './options.ts';
import { fillPath, showPath } from './path.ts';
import { encodeBody, type EncodedLines } from './request-body.ts';
import { readRecords } from './response-body.ts';
import { Sender } from './sender.ts';
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
    options: RecordOptions = {},
  ): Promise<Result<Id>> {
    checkRecordFormat(options.format);
    const { value } = await this.#sender.send(this.#client, toCall(id, args, options));
    // The document is trusted here: contract tests compare it with the mock, and recordings with the service.
    return value as Result<Id>;
  }

  /**
   * Stores a batch and resolves to the result. To store the same batch at the same index again changes nothing, so it is
   * repeated for `maxRetryTime`, however often that is.
   */
  async store<Id extends OperationId>(
    id: Id,
    args: Pick<Arguments<Id>, 'path' | 'query'>,
    body: EncodedLines,
  ): Promise<Result<Id>> {
    const call = toCall(id, { ...args, body }, { maxRetries: Infinity });
    const { value } = await this.#sender.send(this.#client, call);
    return value as Result<Id>;
  }

  /** Calls an operation and returns the records of its response, in arrays as they arrive. */
  records<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: RecordOptions = {},
  ): AsyncGenerator<RecordOf<Id>[], void, void> {
    checkRecordFormat(options.format);
    return this.#read(id, args, options, (response) => this.#recordDecoder(id, response));
  }

  /** As `records`, with the key of each record beside it. The key is taken out of the record unless `keepKey` is true. */
  keyedRecords<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    { keepKey, ...options }: RecordOptions & { keepKey: boolean },
  ): AsyncGenerator<KeyedRecord<RecordOf<Id>>[], void, void> {
    checkRecordFormat(options.format);
    return this.#read(id, args, options, async (response) => {
      if (!keepKey && !isMessagePack(response)) return this.#lineDecoder(keyedLines());
      const decoder = await this.#recordDecoder<RecordOf<Id>>(id, response);
      return mapRecords(decoder, keepKey ? keepKeys : splitKeys);
    });
  }

  /** As `records`, with the lines of JSON Lines as `parser` returns them. */
  lines<T, Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    parser: LineParser<T>,
    options: CallOptions = {},
  ): AsyncGenerator<T[], void, void> {
    return this.#read<T>(id, args, options, () => this.#lineDecoder(parser));
  }

  /** As `records`, with the bytes of a response in another format. */
  bytes<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions & { format: DataFormat },
  ): AsyncGenerator<Uint8Array[], void, void> {
    const { format } = options;
    const values: Values = args;
    const inFormat = { ...values, query: { ...values.query, format } };
    // The only format whose end can be recognized.
    const lastCharacter = format === 'json' ? ']' : undefined;
    return this.#read(id, inFormat, options, () => new RawBody(lastCharacter));
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

  #read<T>(
    id: OperationId,
    args: Values,
    options: InnerOptions,
    decoderFor: (response: Response) => RecordDecoder<T> | Promise<RecordDecoder<T>>,
  ): AsyncGenerator<T[], void, void> {
    return readRecords(id, async () => {
      const opened = await this.#sender.open(this.#client, toCall(id, args, options));
      const { response, deadline } = opened;
      try {
        const decoder = await decoderFor(response);
        return { chunks: this.#sender.chunks(id, opened), decoder, deadline };
      } catch (error) {
        deadline.release();
        deadline.abort();
        throw error;
      }
    });
  }

  async #recordDecoder<T>(id: OperationId, response: Response): Promise<RecordDecoder<T>> {
    const { shape } = operations[id];
    const decoder = isMessagePack(response)
      ? await loadMessagePackDecoder<T>(this.#sender.maxRecordBytes)
      : this.#lineDecoder(valueLines<T>());
    return mapRecords(decoder, kindChecker(shape === 'list' ? shape : 'object'));
  }

  #lineDecoder<T>(parser: LineParser<T>): JsonLinesDecoder<T> {
    return new JsonLinesDecoder(parser, { maxLineBytes: this.#sender.maxRecordBytes });
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
  if (format !== undefined) headers.set('accept', mediaTypeOf(format));
  return { headers };
}
