import type { ApiClient } from '../transport/api-client.ts';
import { deferredApi } from '../transport/deferred-api.ts';
import type { NotFoundError } from '../errors/api-errors.ts';
import type { OperationId } from '../generated/operations.ts';
import type { Arguments, RecordOf, Result } from '../transport/operation-types.ts';
import type { CallOptions, ClientOptions, RecordOptions } from '../transport/options.ts';
import { type Settings, settingsOf } from '../transport/settings.ts';
import type { Transport } from '../transport/transport.ts';
import { unlessAborted } from '../transport/unless-aborted.ts';
import { Writers } from '../writer/writers.ts';
import type { Frontiers } from './frontiers.ts';
import type * as engine from './engine.ts';

/**
 * What all resources of one client share: the way to the service, which is loaded by the first call, and what is
 * written through it.
 */
export class Session {
  /** The typed openapi-fetch client for callers. */
  readonly api: ApiClient = deferredApi(async (options) => (await this.transport(options)).api);
  /** The writers that `client.close()` closes. */
  readonly writers: Writers = new Writers();
  /** The frontiers of each project, which know what this client has added and not yet stored. */
  readonly frontiers: Map<number, Frontiers> = new Map();
  readonly #settings: Settings;
  #transport: Promise<Transport> | undefined;

  /** TypeError or RangeError for an option that can't be used. */
  constructor(options: ClientOptions) {
    this.#settings = settingsOf(options);
  }

  /** The way to the service. */
  transport(options?: CallOptions): Promise<Transport> {
    return this.load(() => (this.#transport ??= this.#open()), options);
  }

  /** What the first call loads. @internal */
  engine(options?: CallOptions): Promise<typeof engine> {
    return this.load(() => import('./engine.ts'), options);
  }

  /** A part of this package that only some programs need. Rejects with the reason of a signal that aborts first. */
  async load<T>(part: () => Promise<T>, { signal }: CallOptions = {}): Promise<T> {
    signal?.throwIfAborted();
    return unlessAborted(part(), signal);
  }

  /** Calls an operation and resolves to what its answer means. */
  async call<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options?: RecordOptions,
  ): Promise<Result<Id>> {
    const transport = await this.transport(options);
    return transport.call(id, args, options);
  }

  /** Calls an operation and gives the records of its answer, in arrays as they arrive. */
  async *records<Id extends OperationId>(
    id: Id,
    args: Arguments<Id>,
    options?: RecordOptions,
  ): AsyncGenerator<RecordOf<Id>[], void, void> {
    const transport = await this.transport(options);
    yield* transport.records(id, args, options);
  }

  /** The error for a thing that the service says, in other words than a 404, that there is not. */
  async missing(
    id: OperationId,
    path: Readonly<Record<string, unknown>>,
    message: string,
  ): Promise<NotFoundError> {
    const transport = await this.transport();
    return transport.notFound(id, path, message);
  }

  async #open(): Promise<Transport> {
    try {
      const { Transport } = await this.engine();
      return new Transport(this.#settings);
    } catch (error) {
      // The next call tries again.
      this.#transport = undefined;
      throw error;
    }
  }
}
