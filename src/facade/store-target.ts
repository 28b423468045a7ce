import type { Arguments } from '../transport/operation-types.ts';
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
  helpers: Pick<BatchTarget<T>, 'check' | 'nextIndex' | 'slot'> = {},
): BatchTarget<T> {
  return {
    operation: id,
    place: async () => (await session.transport()).placeOf(id, { ...path }),
    store: async ({ start, ...batch }) =>
      (await session.transport()).store(id, { path, query: { start } }, batch),
    ...helpers,
  };
}
