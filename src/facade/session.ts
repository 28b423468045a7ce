import type { Arguments, Result } from '../transport/call.ts';
import { EncodedLines } from '../transport/request-body.ts';
import { Transport } from '../transport/transport.ts';
import type { BatchTarget, EncodedBatch } from '../writer/batch-target.ts';
import { Writers } from '../writer/writers.ts';

/** The operations that store batches; `start` is the index of the first entry. */
export type StoreOperation =
  | 'addFrontierRequests'
  | 'writeCollection'
  | 'writeItems'
  | 'writeLogs'
  | 'writeRequests'
  | 'writeSamples';

/** What all resources of one client share: the calls to the service, and the writers. */
export class Session extends Transport {
  /** The writers that `client.close()` closes. */
  readonly writers: Writers = new Writers();

  /** Stores the batches of a writer with an operation, at a path. */
  batchTarget<T>(
    id: StoreOperation,
    path: NonNullable<Arguments<StoreOperation>['path']>,
    helpers: Pick<BatchTarget<T>, 'check' | 'entry' | 'nextIndex' | 'exclusiveKey'> = {},
  ): BatchTarget<T> {
    return {
      operation: id,
      endpoint: () => this.endpoint(id, { ...path }),
      store: (batch) => this.storeBatch(id, path, batch),
      entry: 'object',
      ...helpers,
    };
  }

  /** Stores a batch, and resolves to the response. `onDoubt` is called as in `store`. */
  storeBatch<Id extends StoreOperation>(
    id: Id,
    path: NonNullable<Arguments<StoreOperation>['path']>,
    { start, body, contentEncoding }: EncodedBatch,
    onDoubt?: () => void,
  ): Promise<Result<Id>> {
    const lines = new EncodedLines(body, contentEncoding);
    return this.store(id, { path, query: { start } }, lines, onDoubt);
  }
}
