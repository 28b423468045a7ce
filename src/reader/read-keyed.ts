import type { Arguments, RecordOf } from '../transport/operation-types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { nothing } from './nothing.ts';
import { positionOf } from './position.ts';
import type { Place } from './progress.ts';
import { resume } from './resume.ts';

/** The operations whose records have keys to go on behind. */
export type KeyedOperation = 'readItems' | 'readLogs' | 'readRequests' | 'readCollection';

/** The parts of a query that say where a read begins and ends. */
export interface KeyedQuery {
  count?: number;
  start?: string;
  startafter?: string;
  index?: number[];
  meta?: ('_key' | '_ts')[];
  prefixcount?: number;
  key?: string[];
}

/**
 * The records of a read up to position `end`, in arrays as they arrive: it goes on where it was when the connection
 * breaks. Not so with `prefixcount` and `key`, whose rest the service can't be asked for: such a read fails with
 * StreamInterruptedError.
 */
export function readKeyed<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  {
    path,
    query,
    end,
  }: { path: Arguments<Id>['path']; query: KeyedQuery; end?: number | undefined },
  options: CallOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  const meta = query.meta ?? [];
  const keepKey = meta.includes('_key');
  const canResume = query.prefixcount === undefined && query.key === undefined;
  const asked: KeyedQuery = keepKey ? query : { ...query, meta: [...meta, '_key'] };
  return resume<RecordOf<Id>>({
    call: id,
    count: query.count,
    keepKey,
    isPast: (key) => end !== undefined && positionOf(key) >= end,
    patience: canResume ? transport.patience : 0,
    signal: options.signal,
    behind: query.startafter,
    open: (place) => {
      const left = placed(asked, place);
      // The service would take an empty list for all positions.
      if (left.index?.length === 0) return nothing();
      return transport.records(id, { path, query: left }, options);
    },
  });
}

/** The query for what is left of a read. */
function placed(query: KeyedQuery, { after, count }: Place): KeyedQuery {
  if (after === undefined) return count === undefined ? query : { ...query, count };
  // With both, the service would begin at `start` again.
  const { start: _start, ...rest } = query;
  const position = positionOf(after);
  return {
    ...rest,
    startafter: after,
    ...(count !== undefined && { count }),
    ...(query.index && { index: query.index.filter((index) => index > position) }),
  };
}
