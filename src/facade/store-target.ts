import { operations } from '../generated/operations.ts';
import type { Arguments } from '../transport/operation-types.ts';
import { fillPath } from '../transport/path.ts';
import { EncodedContent } from '../transport/request-body.ts';
import type { BatchTarget } from '../writer/batch-target.ts';
import type { Session } from './session.ts';

/** The operations that take batches: the index of the first entry goes along as `start`. */
export type StoreOperation =
  | 'addFrontierRequests'
  | 'writeCollection'
  | 'writeItems'
  | 'writeLogs'
  | 'writeRequests'
  | 'writeSamples';

/** Where a writer's batches go: an operation of the service, at a path. */
export function storeTarget<T>(
  session: Session,
  id: StoreOperation,
  path: NonNullable<Arguments<StoreOperation>['path']>,
  helpers: Pick<BatchTarget<T>, 'check' | 'nextIndex'> = {},
): BatchTarget<T> {
  const { method, path: template } = operations[id];
  return {
    operation: id,
    method: method.toUpperCase(),
    path: fillPath(template, { ...path }),
    store: ({ start, body, contentEncoding }) =>
      session.store(id, { path, query: { start } }, new EncodedContent(body, contentEncoding)),
    ...helpers,
  };
}
