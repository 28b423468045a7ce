import { lineWithKey, lineWithoutKey, type RawLine } from '../codec/keyed-lines.ts';
import { indexOf, type KeyedRecord } from '../codec/record-key.ts';
import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { DataFormat, OperationId } from '../generated/operations.ts';
import type { Arguments, ReadOptions, RecordOf } from '../transport/call.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';
import { inSequence, joinReads, readInTurn, unchanged } from './join-reads.ts';
import type { Cursor } from './progress.ts';
import { type ResumableRead, resume } from './resume.ts';
import { splitQuery } from './split-query.ts';

/** The operations whose records have keys, after which a read can resume. */
export type KeyedOperation = 'readItems' | 'readLogs' | 'readRequests' | 'readCollection';

/** The part of a query that says which records to read. */
export interface KeyedQuery {
  count?: number;
  start?: string;
  startafter?: string;
  index?: number[];
  meta?: ('_key' | '_ts')[];
  key?: string[];
  prefix?: string[];
}

interface KeyedArguments<Id extends KeyedOperation> {
  readonly path: Arguments<Id>['path'];
  readonly query: KeyedQuery;
}

/** Which records of a job or a collection to read. */
export interface KeyedRead<Id extends KeyedOperation> extends KeyedArguments<Id> {
  /** The read ends before this index. */
  readonly end?: number | undefined;
  /** Can the service be asked for the rest after any key? Default true. */
  readonly canResume?: boolean | undefined;
  /** Is it a later part of a read that has begun? */
  readonly isLaterPart?: boolean | undefined;
}

/**
 * The records of a read, in arrays as they arrive. It resumes after the last record when the connection breaks. One that
 * cannot resume fails with StreamInterruptedError. A list in the query that is too long for one request is read in several,
 * one after the other.
 */
export function readRecords<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: CallOptions = {},
): AsyncGenerator<RecordOf<Id>[], void, void> {
  const parts = partsOf(read);
  if (parts.length === 1) return resume(recordRead(transport, id, read, options), recordsOf);
  const reads = parts.map((part) => () => readWithKeys(transport, id, part, options));
  return joinReads({ call: id, count: read.query.count }, inSequence(reads), recordsOf);
}

/** As `readRecords`, with the key of each record beside it. The key is in the record only if the query asks for it. */
export function readWithKeys<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: ReadOptions = {},
): AsyncGenerator<KeyedRecord<RecordOf<Id>>[], void, void> {
  return resume(recordRead(transport, id, read, options), unchanged);
}

export function recordsOf<T>(keyed: readonly KeyedRecord<T>[]): T[] {
  return keyed.map(({ record }) => record);
}

/** As `readRecords`, with the lines as the service writes them. A `_key` that the query does not ask for is removed. */
export function readLines<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: CallOptions = {},
): AsyncIterable<RawLine[]> {
  const parser = asksForKey(read.query) ? lineWithKey : lineWithoutKey;
  const send = (part: KeyedRead<Id>): AsyncGenerator<RawLine[], void, void> => {
    const lines = resumable(transport, id, part, options.signal, (args, onEnd) =>
      transport.lines(id, args, parser, { ...options, onEnd }),
    );
    return resume(lines, unchanged);
  };
  const reads = partsOf(read).map((part) => () => send(part));
  return readInTurn({ call: id, count: read.query.count }, reads);
}

/** The body of a response in `format`. It cannot resume: StreamInterruptedError if it breaks off. */
export async function* readBytes<Id extends OperationId>(
  transport: Transport,
  id: Id,
  args: Arguments<Id>,
  format: DataFormat,
  options: CallOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  let bytes = 0;
  try {
    for await (const parts of transport.bytes(id, args, { ...options, format })) {
      for (const part of parts) {
        bytes += part.length;
        yield part;
      }
    }
  } catch (error) {
    if (!(error instanceof StreamInterruptedError)) throw error;
    const message = `${id}: the response broke off after ${bytes} bytes`;
    throw new StreamInterruptedError(message, { received: 0 }, error.cause);
  }
}

/** A read without records. */
export async function* emptyRead(): AsyncGenerator<never, void, void> {}

/** The reads that together are `read`: several, if a list of it is too long for one request. */
function partsOf<Id extends KeyedOperation>(read: KeyedRead<Id>): KeyedRead<Id>[] {
  const { path, end, canResume } = read;
  return splitQuery(read.query).map((query, at) => {
    return { path, query, end, canResume, isLaterPart: read.isLaterPart || at > 0 };
  });
}

function recordRead<Id extends KeyedOperation>(
  transport: Transport,
  id: Id,
  read: KeyedRead<Id>,
  options: ReadOptions,
): ResumableRead<KeyedRecord<RecordOf<Id>>> {
  const keepKey = asksForKey(read.query);
  return resumable(transport, id, read, options.signal, (args, onEnd) =>
    transport.keyedRecords(id, args, { ...options, keepKey, onEnd }),
  );
}

function resumable<Id extends KeyedOperation, T>(
  transport: Transport,
  id: Id,
  { path, query, end, canResume = true, isLaterPart = false }: KeyedRead<Id>,
  signal: AbortSignal | undefined,
  send: (args: KeyedArguments<Id>, onEnd: ReadOptions['onEnd']) => AsyncIterable<T[]>,
): ResumableRead<T> {
  const isOfJob = id !== 'readCollection';
  return {
    call: id,
    count: query.count,
    start: query.start,
    keys: isOfJob ? 'indexes' : canResume ? 'texts' : 'unknown',
    isBeyondEnd: (key) => end !== undefined && indexOf(key) >= end,
    hasBegun: isLaterPart,
    retryTime: canResume ? transport.retryTime : 0,
    signal,
    startAfter: query.startafter,
    open: (cursor, onEnd) => {
      const rest = remainingQuery(query, cursor);
      if (rest === undefined) return emptyRead();
      return send({ path, query: rest }, canResume ? onEnd : undefined);
    },
  };
}

function asksForKey({ meta = [] }: KeyedQuery): boolean {
  return meta.includes('_key');
}

/** The query for the rest of a read, with keys to resume after; `undefined` if nothing is left. */
function remainingQuery(query: KeyedQuery, cursor: Cursor): KeyedQuery | undefined {
  const rest = queryFrom(query, cursor);
  // The service would take an empty list for all indexes.
  if (rest.index?.length === 0) return undefined;
  return asksForKey(rest) ? rest : { ...rest, meta: [...(rest.meta ?? []), '_key'] };
}

function queryFrom(query: KeyedQuery, { after, count }: Cursor): KeyedQuery {
  if (after === undefined) return count === undefined ? query : { ...query, count };
  // With both, the service would begin at `start` again.
  const { start: _start, ...rest } = query;
  const last = indexOf(after);
  return {
    ...rest,
    startafter: after,
    ...(count !== undefined && { count }),
    ...(query.index && { index: query.index.filter((index) => index > last) }),
  };
}
