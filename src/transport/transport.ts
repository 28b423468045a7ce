import { NotFoundError } from '../errors/api-errors.ts';
import { type OperationId, operations } from '../generated/operations.ts';
import {
  type AnyApiClient,
  type ApiClient,
  createAnyApiClient,
  createApiClient,
} from './api-client.ts';
import type { Receive } from './api-request.ts';
import { Deadline } from './deadline.ts';
import type { Arguments, RecordOf, Result } from './operation-types.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { Sender } from './sender.ts';
import { fillPath } from './path.ts';
import { readRecords } from './read-records.ts';

/** The way to the service and back, for every resource of one client. */
export class Transport {
  readonly #sender: Sender;
  readonly #client: AnyApiClient;
  #api: ApiClient | undefined;

  constructor(options: ClientOptions) {
    this.#sender = new Sender(options);
    this.#client = createAnyApiClient(this.#sender);
  }

  /** The typed openapi-fetch client for callers. */
  get api(): ApiClient {
    return (this.#api ??= createApiClient(this.#sender));
  }

  /** Calls an operation and resolves to what its answer means. */
  async call<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions = {},
  ): Promise<Result<Id>> {
    let result: unknown;
    await this.#request(id, args, options, (value) => {
      result = value;
    });
    // The document is trusted here: contract tests hold it against the mock, and recordings against the service.
    return result as Result<Id>;
  }

  /** Calls an operation and gives the records of its JSON Lines answer, in arrays as they arrive. */
  async *records<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options: CallOptions = {},
  ): AsyncGenerator<RecordOf<Id>[], void, void> {
    const deadline = new Deadline(options.signal);
    try {
      const { response } = await this.#request(id, args, { ...options, signal: deadline.signal });
      yield* readRecords<RecordOf<Id>>(id, response, deadline, this.#sender.idleTimeout);
    } finally {
      deadline.release();
    }
  }

  /** The error for a thing that the service says, in other words than a 404, that there is not. */
  notFound(
    id: OperationId,
    path: Readonly<Record<string, unknown>>,
    message: string,
  ): NotFoundError {
    const { method, path: template } = operations[id];
    return new NotFoundError({
      message,
      status: 404,
      operation: id,
      method: method.toUpperCase(),
      path: fillPath(template, path),
      attempts: 1,
    });
  }

  #request(
    id: OperationId,
    { body, ...params }: Arguments<OperationId>,
    { headers = {}, signal, timeout }: CallOptions,
    receive?: Receive,
  ): Promise<{ response: Response }> {
    const { method, path } = operations[id];
    // Not parsed there: openapi-fetch knows no format but JSON.
    const init = { params, body, headers, timeout, receive, parseAs: 'stream' as const };
    return this.#client.request(method, path, signal ? { ...init, signal } : init);
  }
}
