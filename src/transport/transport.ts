import { JsonLinesDecoder, valueLines } from '../codec/json-lines.ts';
import { type KeyedRecord, splitKeys, keepKeys } from '../codec/record-key.ts';
import { keyedLines } from '../codec/keyed-lines.ts';
import type { LineParser } from '../codec/json-lines.ts';
import { mapRecords } from '../codec/record-decoder.ts';
import { loadMessagePackDecoder } from '../codec/message-pack.ts';
import { RawBody } from '../codec/record-decoder.ts';
import type { RecordDecoder } from '../codec/record-decoder.ts';
import { kindChecker } from '../codec/shape.ts';
import { NotFoundError } from '../errors/api-errors.ts';
import { type DataFormat, type OperationId, operations } from '../generated/operations.ts';
import {
  type AnyApiClient,
  type ApiClient,
  createAnyApiClient,
  createApiClient,
} from './api-client.ts';
import { PREPARED, type PreparedCall } from './api-request.ts';
import type { Arguments, RecordOf, Result } from './operation-types.ts';
import type { CallOptions, RecordOptions } from './options.ts';
import { EncodedContent } from './request-body.ts';
import { Sender } from './sender.ts';
import { fillPath, showPath } from './path.ts';
import { type InnerOptions, prepare, type Values } from './prepare.ts';
import { readRecords } from './read-records.ts';
import { checkRecordFormat, isMessagePack } from './record-format.ts';
import type { Settings } from './settings.ts';

/** What a message says of a call. */
export interface CallPlace {
  readonly method: string;
  readonly path: string;
}

/** Lines that are encoded already. */
export interface EncodedLines {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentEncoding: 'gzip' | 'identity';
}

/** The way to the service and back, for every resource of one client. */
export class Transport {
  readonly #sender: Sender;
  readonly #client: AnyApiClient;
  #api: ApiClient | undefined;

  constructor(settings: Settings) {
    this.#sender = new Sender(settings);
    this.#client = createAnyApiClient(this.#sender);
  }

  /** The typed openapi-fetch client for callers. */
  get api(): ApiClient {
    return (this.#api ??= createApiClient(this.#sender));
  }

  /** Milliseconds that a read may go on trying without a new record; 0 where calls are not repeated. */
  get patience(): number {
    return this.#sender.patience;
  }

  /** Calls an operation and resolves to what its answer means. */
  call<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options?: RecordOptions,
  ): Promise<Result<Id>> {
    checkRecordFormat(options?.format);
    return this.#call(id, args, options);
  }

  /**
   * Stores a batch that is encoded already, and resolves to the answer. The same batch at the same place stays one
   * batch, so it is repeated for as long as `maxRetryTime` allows, however often that is.
   */
  async store<Id extends OperationId>(
    id: Id,
    args: Pick<Arguments<Id>, 'path' | 'query'>,
    { body, contentEncoding }: EncodedLines,
  ): Promise<Result<Id>> {
    const content = new EncodedContent(body, contentEncoding);
    return this.#call(id, { ...args, body: content }, { maxRetries: Infinity });
  }

  /** Calls an operation and gives the records of its answer, in arrays as they arrive. */
  records<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: RecordOptions = {},
  ): AsyncGenerator<RecordOf<Id>[], void, void> {
    checkRecordFormat(options.format);
    return this.#read<RecordOf<Id>>(id, args, options, (response) =>
      this.#decoderFor<RecordOf<Id>>(id, response),
    );
  }

  /** The same for records that have keys, with each of them; unless `keepKey`, the key is taken out of the record. */
  keyedRecords<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    { keepKey, ...options }: RecordOptions & { keepKey: boolean },
  ): AsyncGenerator<KeyedRecord<RecordOf<Id>>[], void, void> {
    checkRecordFormat(options.format);
    return this.#read<KeyedRecord<RecordOf<Id>>>(id, args, options, async (response) => {
      if (!keepKey && !isMessagePack(response))
        return new JsonLinesDecoder(keyedLines(), this.#lineLimits);
      const decoder = await this.#decoderFor<RecordOf<Id>>(id, response);
      return mapRecords(decoder, keepKey ? keepKeys : splitKeys);
    });
  }

  /** The same with the lines of a JSON Lines answer, each as `parser` sees it. */
  lines<T, Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    parser: LineParser<T>,
    options: CallOptions = {},
  ): AsyncGenerator<T[], void, void> {
    return this.#read<T>(id, args, options, () => new JsonLinesDecoder(parser, this.#lineLimits));
  }

  /** The same with the body of an answer in another format, as it comes. */
  bytes<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions & { format: DataFormat },
  ): AsyncGenerator<Uint8Array[], void, void> {
    const { format } = options;
    const values: Values = args;
    const inFormat = { ...values, query: { ...values.query, format } };
    // Of the formats, only this one ends in a way of its own.
    const lastCharacter = format === 'json' ? ']' : undefined;
    return this.#read(id, inFormat, options, () => new RawBody(lastCharacter));
  }

  async #decoderFor<T>(id: OperationId, response: Response): Promise<RecordDecoder<T>> {
    const { shape } = operations[id];
    const decoder = isMessagePack(response)
      ? await loadMessagePackDecoder<T>(this.#sender.maxRecordBytes)
      : new JsonLinesDecoder<T>(valueLines(), this.#lineLimits);
    return mapRecords(decoder, kindChecker(shape === 'list' ? shape : 'object'));
  }

  get #lineLimits(): { maxLineBytes: number } {
    return { maxLineBytes: this.#sender.maxRecordBytes };
  }

  #read<T>(
    id: OperationId,
    args: Values,
    options: InnerOptions,
    newDecoder: (response: Response) => RecordDecoder<T> | Promise<RecordDecoder<T>>,
  ): AsyncGenerator<T[], void, void> {
    return readRecords<T>(id, options.signal, async (deadline) => {
      const { response } = await this.#request(id, args, { ...options, signal: deadline.signal });
      const decoder = await newDecoder(response);
      return { chunks: this.#sender.chunks(id, response, deadline), decoder };
    });
  }

  /** Method and path of a call, for messages. TypeError for a value that no path can carry. */
  placeOf(id: OperationId, path: Readonly<Record<string, unknown>>): CallPlace {
    const { method, path: template } = operations[id];
    return { method: method.toUpperCase(), path: this.#sender.shown(fillPath(template, path)) };
  }

  /** Would the path, with this value for its parameter, be that of another operation? */
  isShadowed(id: OperationId, parameter: string, value: string): boolean {
    const shadowed = operations[id].path.replace(`{${parameter}}`, () => value);
    return Object.values(operations).some(({ path }) => path === shadowed);
  }

  /** The error for a thing that the service says, in other words than a 404, that there is not. */
  notFound(
    id: OperationId,
    path: Readonly<Record<string, unknown>>,
    message: string,
  ): NotFoundError {
    const { method, path: template } = operations[id];
    return new NotFoundError({
      message: this.#sender.shown(message),
      status: 404,
      operation: id,
      method: method.toUpperCase(),
      path: this.#sender.shown(showPath(template, path)),
      attempts: 1,
    });
  }

  async #call<Id extends OperationId>(
    id: Id,
    args: Values,
    options?: InnerOptions,
  ): Promise<Result<Id>> {
    let result: unknown;
    await this.#request(id, args, options, (value) => {
      result = value;
    });
    // The document is trusted here: contract tests hold it against the mock, and recordings against the service.
    return result as Result<Id>;
  }

  async #request(
    id: OperationId,
    values: Values,
    options: InnerOptions = {},
    receive?: PreparedCall['receive'],
  ): Promise<{ response: Response }> {
    const { method, path } = operations[id];
    const call = prepare(id, values, options);
    // Not parsed there: openapi-fetch knows no format but JSON.
    const parseAs = 'stream' as const;
    const init = { parseAs, [PREPARED]: { call, receive } };
    try {
      return await this.#client.request(method, path, init);
    } catch (error) {
      // openapi-fetch loses a reason that is falsy.
      options.signal?.throwIfAborted();
      throw error;
    }
  }
}
