import {
  type ClientOptions,
  MalformedResponseError,
  type ReadParams,
  ScrapinghubAPIError,
  ScrapinghubClient,
  StreamInterruptedError,
} from 'scrapinghub-client';
import { decodeJsonLines } from '../../src/codec/json-lines.ts';
import type { Condition, Read } from './any-read.ts';
import type { Fault } from './fault.ts';
import type { FaultServer } from './fault-server.ts';
import { type Store, storeOf, type StoredRecord } from './store.ts';

/** How what a read has given differs from what there was to give. */
export interface Differences {
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** What else is wrong: an error where there should be none, or one that is not true. */
  readonly wrong: string | undefined;
}

const LONGEST_READ = 120_000;

/** Responses that the service has not made. */
const OF_OTHERS: ReadonlySet<Fault['kind']> = new Set(['page', 'from the start']);

/** Clients in these tests may meet many refusals in a row. */
const OPTIONS: ClientOptions = { auth: 'KEY', idleTimeout: 2_500, maxRetries: 10 };

/** For many reads whose bodies fall silent: silence ends early, and a busy machine that takes longer does no harm. */
export const IMPATIENT: ClientOptions = { idleTimeout: 1_000 };

export function clientAt({ url }: FaultServer, options: ClientOptions = {}): ScrapinghubClient {
  return new ScrapinghubClient({
    ...OPTIONS,
    appUrl: `${url}api/`,
    storageUrl: url,
    ...options,
  });
}

/** Reads at a place of its own (`number`), and holds what comes against what should. */
export async function compareRead(
  server: FaultServer,
  client: ScrapinghubClient,
  read: Read,
  number: number,
): Promise<Differences> {
  const inCollection = read.kind === 'collection';
  const store = storeOf(read.kind, read.data, {
    place: inCollection ? `1/s/c${number}` : `1/2/${number}`,
    keyOf: (n) => read.keys[n] ?? '',
  });
  const offer = server.offer(store, ...read.schedule.faults);
  const { bytesEach = 0, surplus: more = 0 } = read.parallel ?? {};
  const values = Math.max(0, read.data.length + more);
  const totals = { input_values: values, input_bytes: values * bytesEach };
  server.serveJson(`${store.path}/stats`, () => ({ counts: {}, totals }));
  const given: unknown[] = [];
  let failure: unknown;
  try {
    for await (const record of records(client, read, store, number)) given.push(record);
  } catch (error) {
    failure = error;
  } finally {
    server.withdraw(offer);
  }
  const expected = expectedOf(read, store);
  const due = failure === undefined ? expected : expected.slice(0, given.length);
  return { ...difference(due, given), wrong: wrongAbout(failure, read, store, given) };
}

/** The records as the caller wants to read them. */
async function* records(
  client: ScrapinghubClient,
  read: Read,
  store: Store,
  number: number,
): AsyncGenerator<unknown, void, void> {
  const { by, size, zipped, wanted, parallel } = read;
  const options = {
    signal: AbortSignal.timeout(LONGEST_READ),
    headers: zipped ? {} : { 'accept-encoding': 'identity' },
  };
  const { count, filter, meta, nodata } = wanted;
  const which = { count, filter, meta, nodata };
  if (read.kind === 'collection') {
    const collection = client.getProject(1).collections.get('s', `c${number}`);
    const params = {
      ...which,
      start: keyAt(store, wanted.start),
      startAfter: keyAt(store, wanted.startAfter),
    };
    if (by === 'iter') yield* collection.iter(params, options);
    else yield* await collection.list(params, options);
    return;
  }
  const data = client.getJob(`1/2/${number}`)[read.kind];
  const { start, startAfter, index } = wanted;
  const concurrency = parallel?.concurrency;
  const params: ReadParams = { ...which, start, startAfter, index, concurrency };
  if (by === 'iter') yield* data.iter(params, options);
  else if (by === 'list') yield* await data.list(params, options);
  else if (by === 'stream')
    yield* valuesOf(data.stream({ ...which, start, startAfter, index }, options));
  else for await (const chunk of data.chunks({ ...params, size }, options)) yield* chunk;
}

/** The records of a stream, whose chunks are whole lines. */
async function* valuesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, void> {
  for await (const bytes of stream) yield* decodeJsonLines(bytes);
}

function keyAt(store: Store, position: number | undefined): string | undefined {
  if (position === undefined) return undefined;
  return store.records[position]?.key ?? '\u{10ffff}';
}

function expectedOf({ kind, wanted }: Read, { records: all, meta: where }: Store): unknown[] {
  const { count, start, startAfter, index, filter = [], meta = [], nodata } = wanted;
  const inCollection = kind === 'collection';
  const first = start ?? (startAfter === undefined ? 0 : startAfter + 1);
  return all
    .filter((_, n) => n >= first && (inCollection || (index?.includes(n) ?? true)))
    .filter(({ data }) => filter.every((condition) => meets(data, condition)))
    .slice(0, count)
    .map((record) => seen(record, inCollection ? ['_key', ...meta] : meta, nodata === true, where));
}

function seen(
  { key, ts, data }: StoredRecord,
  meta: readonly string[],
  nodata: boolean,
  where: Store['meta'],
): object {
  const metaFields = [
    ...(meta.includes('_key') ? [['_key', key]] : []),
    ...(meta.includes('_ts') ? [['_ts', ts]] : []),
  ];
  const fields = nodata ? [] : Object.entries(data);
  return Object.fromEntries(
    where === 'first' ? [...metaFields, ...fields] : [...fields, ...metaFields],
  );
}

function meets(data: object, condition: Condition): boolean {
  const value: unknown = new Map(Object.entries(data)).get(condition[0]);
  switch (condition[1]) {
    case 'exists':
      return value !== undefined;
    case 'contains':
      return typeof value === 'string' && value.includes(condition[2][0]);
    case '=':
      return value === condition[2][0];
    case '>=':
      return typeof value === 'number' && value >= condition[2][0];
  }
}

/** Records have no identity but what they say: two that say the same are counted as one that is there twice. */
function difference(
  expected: readonly unknown[],
  given: readonly unknown[],
): Pick<Differences, 'lost' | 'doubled' | 'outOfOrder'> {
  const wanted = expected.map((record) => JSON.stringify(record));
  const got = given.map((record) => JSON.stringify(record));
  const lost = surplus(wanted, got);
  const doubled = surplus(got, wanted);
  const moved = got.filter((record, at) => record !== wanted[at]).length;
  return { lost, doubled, outOfOrder: lost + doubled === 0 ? moved : 0 };
}

/** How many more of them there are in `these` than in `those`. */
function surplus(these: readonly string[], those: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1);
  let more = 0;
  for (const one of these) {
    const there = left.get(one) ?? 0;
    if (there === 0) more += 1;
    else left.set(one, there - 1);
  }
  return more;
}

function wrongAbout(
  failure: unknown,
  read: Read,
  store: Store,
  given: readonly unknown[],
): string | undefined {
  if (failure === undefined) return undefined;
  // A reset may take the whole response with it, so that a later one is the first: that has to be one of the service.
  const isFirst = given.length === 0 && failure instanceof MalformedResponseError;
  if (isFirst && read.schedule.faults.some(({ kind }) => OF_OTHERS.has(kind))) return undefined;
  if (!read.schedule.fails) return `failed with ${String(failure)}`;
  const last = read.schedule.faults.at(-1);
  // A web page as the first response of a read is malformed; after records it interrupts the read.
  const mayInterrupt = last?.kind === 'refused' || last?.kind === 'page';
  if (last?.kind !== 'refused' && failure instanceof MalformedResponseError) return undefined;
  if (!mayInterrupt) return `not malformed: ${failure}`;
  if (failure instanceof ScrapinghubAPIError) {
    return given.length === 0 ? undefined : `not interrupted: ${failure}`;
  }
  if (!(failure instanceof StreamInterruptedError)) return `not interrupted: ${failure}`;
  const { cause, lastKey, received } = failure;
  const expected = last.kind === 'page' ? MalformedResponseError : ScrapinghubAPIError;
  if (!(cause instanceof expected)) return `the cause is ${String(cause)}`;
  const asWanted = { ...read, wanted: { ...read.wanted, meta: ['_key'] as const } };
  const [lastRecord] = expectedOf(asWanted, store).slice(0, received).slice(-1);
  if (JSON.stringify(lastKey) !== JSON.stringify(keyOf(lastRecord))) {
    return `lastKey is ${lastKey} after ${received} records`;
  }
  const asTheyCome = read.kind !== 'collection' && read.by === 'chunks' && read.size === undefined;
  const whole = read.by === 'iter' || asTheyCome;
  return whole && received !== given.length
    ? `received ${received}, not ${given.length}`
    : undefined;
}

function keyOf(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || !('_key' in record)) return undefined;
  return record._key;
}
