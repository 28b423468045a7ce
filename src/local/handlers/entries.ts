import type { OperationId } from '../../generated/operations.ts';
import type { Cloud } from '../state/cloud.ts';
import type { EntryScope, EntryStats, JobPlace } from '../state/entries.ts';
import { type EntryKind, entryKinds } from '../state/entry-kinds.ts';
import { type Answer, done, json } from '../wire/answer.ts';
import { type Call, isObject, linesOf } from '../wire/call.ts';
import type { Query } from '../wire/query.ts';
import { records, type StoredRecord } from '../wire/records.ts';
import { invalidValue, notFound } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';

type EntryOperation =
  | 'getItemStats'
  | 'getLogStats'
  | 'getRequestStats'
  | 'readItem'
  | 'readItemField'
  | 'readItems'
  | 'readLog'
  | 'readLogs'
  | 'readProjectItems'
  | 'readProjectLogs'
  | 'readProjectRequests'
  | 'readProjectSamples'
  | 'readRequest'
  | 'readRequests'
  | 'readSample'
  | 'readSamples'
  | 'readSpiderItems'
  | 'readSpiderLogs'
  | 'readSpiderRequests'
  | 'readSpiderSamples'
  | 'writeItems'
  | 'writeLogs'
  | 'writeRequests'
  | 'writeSamples';

const CONTENT_RANGE = /^\s*\w+\s+(\d+)-/;

export const entryHandlers: HandlersOf<EntryOperation> = {
  getItemStats: (call, cloud) => stats('items', call, cloud),
  getLogStats: (call, cloud) => stats('logs', call, cloud),
  getRequestStats: (call, cloud) => stats('requests', call, cloud),
  readItem: (call, cloud) => readOne('readItem', 'items', call, cloud),
  readLog: (call, cloud) => readOne('readLog', 'logs', call, cloud),
  readRequest: (call, cloud) => readOne('readRequest', 'requests', call, cloud),
  readSample: (call, cloud) => readOne('readSample', 'samples', call, cloud),
  readItems: (call, cloud) => readJob('readItems', 'items', call, cloud),
  readLogs: (call, cloud) => readJob('readLogs', 'logs', call, cloud),
  readRequests: (call, cloud) => readJob('readRequests', 'requests', call, cloud),
  readSamples: (call, cloud) => readJob('readSamples', 'samples', call, cloud),
  readSpiderItems: (call, cloud) => read('readSpiderItems', 'items', call, cloud),
  readSpiderLogs: (call, cloud) => read('readSpiderLogs', 'logs', call, cloud),
  readSpiderRequests: (call, cloud) => read('readSpiderRequests', 'requests', call, cloud),
  readSpiderSamples: (call, cloud) => read('readSpiderSamples', 'samples', call, cloud),
  readProjectItems: (call, cloud) => read('readProjectItems', 'items', call, cloud),
  readProjectLogs: (call, cloud) => read('readProjectLogs', 'logs', call, cloud),
  readProjectRequests: (call, cloud) => read('readProjectRequests', 'requests', call, cloud),
  readProjectSamples: (call, cloud) => read('readProjectSamples', 'samples', call, cloud),
  writeItems: (call, cloud) => write('items', call, cloud),
  writeLogs: (call, cloud) => write('logs', call, cloud),
  writeRequests: (call, cloud) => write('requests', call, cloud),
  writeSamples: (call, cloud) => write('samples', call, cloud),

  async readItemField({ path }, cloud) {
    const [item] = await cloud.entries.pick('items', path, [path.index]);
    const fields: unknown = item === undefined ? undefined : JSON.parse(item.text);
    if (!isObject(fields) || !Object.hasOwn(fields, path.field)) throw notFound();
    return text(fields[path.field]);
  },
};

/** A value on its own: a text as it is, others as JSON. */
export function text(value: unknown): Answer {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return { ...done('text/plain; charset=UTF-8'), body };
}

async function write(kind: EntryKind, call: Call<JobPlace>, cloud: Cloud): Promise<Answer> {
  const start = call.query.count('start') ?? startOfRange(call.header('content-range'));
  await cloud.entries.write(kind, call.path, start, linesOf(call));
  return done('text/plain; charset=UTF-8');
}

/** The position that a header `Content-Range: items 500-` names. */
function startOfRange(range: string | undefined): number {
  if (range === undefined) return 0;
  const start = Number(CONTENT_RANGE.exec(range)?.[1]);
  if (!Number.isSafeInteger(start)) throw invalidValue('Content-Range', range);
  return start;
}

async function stats(
  kind: EntryKind,
  { path, query }: Call<JobPlace>,
  cloud: Cloud,
): Promise<Answer> {
  const found = await cloud.entries.stats(kind, path);
  const isShown = (name: string): boolean => query.has('all') || !name.startsWith('_');
  return json('data', statsBody(found, isShown));
}

function statsBody(
  { counts, values, bytes }: EntryStats,
  isShown: (name: string) => boolean,
): Record<string, unknown> {
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(([name]) => isShown(name))),
    totals: { input_values: values, input_bytes: bytes },
  };
}

function read(id: OperationId, kind: EntryKind, call: Call<EntryScope>, cloud: Cloud): Answer {
  const { path, query, header } = call;
  const from = { ...keyIn(query, 'start'), ...keyIn(query, 'startafter') };
  const pages = writtenFrom(
    query.integer('startts') ?? -Infinity,
    cloud.entries.read(kind, path, from),
  );
  return records(id, { query, accept: header('accept') }, pages, entryKinds[kind].style);
}

function readJob(id: OperationId, kind: EntryKind, call: Call<JobPlace>, cloud: Cloud): Answer {
  const { path, query, header } = call;
  const indexes = query.all('index').map((value) => {
    const index = Number(value);
    if (!Number.isSafeInteger(index) || index < 0) throw invalidValue('index', value);
    return index;
  });
  if (indexes.length === 0) return read(id, kind, call, cloud);
  const pages = page(cloud.entries.pick(kind, path, indexes));
  return records(id, { query, accept: header('accept') }, pages, entryKinds[kind].style);
}

function readOne(
  id: OperationId,
  kind: EntryKind,
  { path, query, header }: Call<JobPlace & { index: number }>,
  cloud: Cloud,
): Answer {
  const pages = page(cloud.entries.pick(kind, path, [path.index]));
  return records(id, { query, accept: header('accept') }, pages, entryKinds[kind].style);
}

async function* page(found: Promise<StoredRecord[]>): AsyncGenerator<StoredRecord[]> {
  yield await found;
}

/** Leaves out what was written before a time. */
async function* writtenFrom(
  first: number,
  pages: AsyncIterable<StoredRecord[]>,
): AsyncGenerator<StoredRecord[]> {
  for await (const found of pages) yield found.filter(({ ts }) => ts >= first);
}

/** A full key in the query, as numbers. */
function keyIn(
  query: Query,
  name: 'start' | 'startafter',
): { start?: number[]; startAfter?: number[] } {
  const value = query.text(name);
  if (value === undefined || value === '') return {};
  const parts = value.split('/').map(Number);
  if (parts.length !== 4 || !parts.every((part) => Number.isSafeInteger(part) && part >= 0)) {
    throw invalidValue(name, value);
  }
  return name === 'start' ? { start: parts } : { startAfter: parts };
}
