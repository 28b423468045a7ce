import type { KeyedRecord } from '../codec/record-key.ts';
import { linesWithKeys, linesWithoutKeys, type RawLine } from '../codec/keyed-lines.ts';
import type { Arguments, RecordOf } from '../transport/operation-types.ts';
import type { CallOptions, RecordOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { nothing } from './nothing.ts';
import { positionOf } from './position.ts';
import type { Place } from './progress.ts';
import { type ResumableRead, resume } from './resume.ts';

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

interface KeyedArguments<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly query: KeyedQuery;
}

/** Which records of a job or a collection to read. */
export interface KeyedRead<Id extends KeyedOperation> extends KeyedArguments<Id> {
  /** The first position not wanted. */
  readonly end?: number | undefined;
}

/**
 * The records of a read up to position `end`, in arrays as they arrive: it goes on where it was when the connection
 * breaks. Not so with `prefixcount` and `key`, whose rest the service can't be asked for: such a read fails with
 * StreamInterruptedError.
 */
export function readKeyed<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: RecordOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  return resume(keyedRead(transport, id, read, options), recordsOf);
}

/** The same, each with its key, which is in the record only if it was asked for. */
export function readWithKeys<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: RecordOptions = {},
): AsyncGenerator<KeyedRecord<RecordOf<Id>>[], void, void> {
  return resume(keyedRead(transport, id, read, options), asTheyAre);
}

export function recordsOf<T>(keyed: readonly KeyedRecord<T>[]): T[] {
  return keyed.map(({ record }) => record);
}

/** As `readKeyed`, but the lines as the service writes them, with no `_key` in them that was not asked for. */
export function readLines<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: CallOptions = {},
): AsyncGenerator<RawLine[], void, void> {
  const parser = asksForKey(read.query) ? linesWithKeys : linesWithoutKeys;
  const lines = resumable(transport, id, read, options.signal, (args) =>
    transport.lines(id, args, parser, options),
  );
  return resume(lines, asTheyAre);
}

function keyedRead<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: RecordOptions,
): ResumableRead<KeyedRecord<RecordOf<Id>>> {
  const keepKey = asksForKey(read.query);
  return resumable(transport, id, read, options.signal, (args) =>
    transport.keyedRecords(id, args, { ...options, keepKey }),
  );
}

function resumable<Id extends KeyedOperation, T>(
  transport: Transport,
  id: Id,
  { path, query, end }: KeyedRead<Id>,
  signal: AbortSignal | undefined,
  send: (args: KeyedArguments<Id>) => AsyncIterable<T[]>,
): ResumableRead<T> {
  const canResume = query.prefixcount === undefined && query.key === undefined;
  return {
    call: id,
    count: query.count,
    isPast: (key) => end !== undefined && positionOf(key) >= end,
    patience: canResume ? transport.patience : 0,
    signal,
    behind: query.startafter,
    open: (place) => {
      const left = placed(query, place);
      return left === undefined ? nothing() : send({ path, query: left });
    },
  };
}

function asksForKey({ meta = [] }: KeyedQuery): boolean {
  return meta.includes('_key');
}

/** The query for what is left of a read, with keys to go on by; `undefined` if nothing is. */
function placed(query: KeyedQuery, place: Place): KeyedQuery | undefined {
  const left = queryFrom(query, place);
  // The service would take an empty list for all positions.
  if (left.index?.length === 0) return undefined;
  return asksForKey(left) ? left : { ...left, meta: [...(left.meta ?? []), '_key'] };
}

function queryFrom(query: KeyedQuery, { after, count }: Place): KeyedQuery {
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

function asTheyAre<T>(records: T[]): T[] {
  return records;
}
