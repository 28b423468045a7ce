import { MalformedResponseError } from '../errors/malformed-response-error.ts';
import { readKeyed } from '../reader/read-keyed.ts';
import type { CallOptions } from '../transport/options.ts';
import type { CollectionPath, Keyed } from './collection.ts';
import {
  type CollectionParams,
  type CollectionSelection,
  meansNone,
  toCollectionQuery,
  toSelectionQuery,
} from './collection-params.ts';
import type { Session } from './session.ts';

/** The records of a collection, in arrays as they arrive. */
export async function* readCollection<T>(
  session: Session,
  path: CollectionPath,
  params: CollectionParams,
  options: CallOptions = {},
): AsyncGenerator<Keyed<T>[], void, void> {
  const query = toCollectionQuery(params);
  if (query.count === 0 || meansNone(params)) return;
  const transport = await session.transport(options);
  const reading = { ...options, format: params.format };
  const chunks = readKeyed(transport, 'readCollection', { path, query }, reading);
  // What the records are is the caller's to say; `_key` was asked for.
  yield* chunks as AsyncIterable<Keyed<T>[]>;
}

/** How many records there are: asks again for as long as the service has not seen them all. */
export async function countRecords(
  session: Session,
  path: CollectionPath,
  params: CollectionSelection,
  options?: CallOptions,
): Promise<number> {
  if (meansNone(params)) return 0;
  const selection = toSelectionQuery(params);
  const starts = new Set<string>();
  let total = 0;
  for (let { start } = params; ;) {
    const query = start === undefined ? selection : { ...selection, start };
    const part = await session.call('countRecords', { path, query }, options);
    total += part.count;
    // Null would be as good a way to say that there is no more.
    if (typeof part.nextstart !== 'string') return total;
    start = part.nextstart;
    if (starts.has(start))
      throw new MalformedResponseError('countRecords: the count turns in a circle');
    starts.add(start);
  }
}
