import {
  COLLECTION_NAME,
  COLLECTION_TYPES,
  MAX_SCANNED_RECORDS,
} from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import type { CollectionPlace, KeySelection, NewRecord } from '../state/collections.ts';
import { checkSize } from '../state/entries.ts';
import { done, json, lines } from '../wire/answer.ts';
import { isObject, linesOf, objectOf } from '../wire/call.ts';
import { filterOf } from '../wire/filter.ts';
import type { Query } from '../wire/query.ts';
import { records, type StoredRecord } from '../wire/records.ts';
import { invalidValue, notFound, Refusal, unreadable } from '../wire/refusal.ts';
import { text } from './entries.ts';
import type { HandlersOf } from './handler.ts';

type CollectionOperation =
  | 'countRecords'
  | 'deleteFromCollection'
  | 'deleteRecord'
  | 'deleteRecords'
  | 'listCollections'
  | 'readCollection'
  | 'readRecord'
  | 'readRecordValue'
  | 'renameCollection'
  | 'scanCollection'
  | 'truncateCollection'
  | 'writeCollection'
  | 'writeRecord';

const STYLE = { lastNewline: true };
const WRITTEN = 'text/plain; charset=UTF-8';

export const collectionHandlers: HandlersOf<CollectionOperation> = {
  async listCollections({ path }, cloud) {
    return lines('data', await cloud.collections.list(path.project));
  },

  readCollection({ path, query, header }, cloud) {
    const pages = selected(cloud, placeOf(path), query);
    return records('readCollection', { query, accept: header('accept') }, pages, STYLE);
  },

  async writeCollection(call, cloud) {
    const place = placeOf(call.path);
    await cloud.collections.write(
      place,
      linesOf(call).map(({ value }) => newRecord(value)),
    );
    return done(WRITTEN);
  },

  async deleteFromCollection({ path, query }, cloud) {
    const place = placeOf(path);
    const { passing, ...rest } = await scan(cloud, place, query);
    await cloud.collections.delete(
      place,
      passing.map(({ key }) => key),
    );
    return json('data', { ...rest, deleted: passing.length });
  },

  async countRecords({ path, query }, cloud) {
    const { passing, ...rest } = await scan(cloud, placeOf(path), query);
    return json('data', { ...rest, count: passing.length });
  },

  async scanCollection({ path, query }, cloud) {
    const { passing, nextstart } = await scan(cloud, placeOf(path), query);
    const hasKey = query.all('meta').includes('_key');
    const values = passing.map((record) => scanned(record, hasKey));
    return json('data', { values, ...(nextstart !== undefined && { nextstart }) });
  },

  async deleteRecords(call, cloud) {
    const keys = linesOf(call).map(({ value }) => {
      if (typeof value !== 'string') throw unreadable('a key is a text');
      return value;
    });
    await cloud.collections.delete(placeOf(call.path), keys);
    return done(WRITTEN);
  },

  async readRecord({ path, query, header }, cloud) {
    const found = await cloud.collections.get(placeOf(path), [path.key]);
    if (found.length === 0) throw notFound();
    const asked = { query, accept: header('accept') };
    return records('readRecord', asked, onePage(found), STYLE);
  },

  async readRecordValue({ path }, cloud) {
    const [record] = await cloud.collections.get(placeOf(path), [path.key]);
    const fields: unknown = record === undefined ? undefined : JSON.parse(record.text);
    if (!isObject(fields) || !Object.hasOwn(fields, 'value')) throw notFound();
    return text(fields['value']);
  },

  async writeRecord(call, cloud) {
    const { path } = call;
    await cloud.collections.write(placeOf(path), [
      newRecord({ ...objectOf(call), _key: path.key }),
    ]);
    return done(WRITTEN);
  },

  async deleteRecord({ path }, cloud) {
    await cloud.collections.delete(placeOf(path), [path.key]);
    return done(WRITTEN);
  },

  async truncateCollection({ path, query }, cloud) {
    const name = nameIn(query, 'name');
    await cloud.collections.truncate(path.project, name);
    return json('data', { status: 'success', deleted: name }, 202);
  },

  async renameCollection({ path, query }, cloud) {
    await cloud.collections.rename(path.project, nameIn(query, 'name'), nameIn(query, 'new_name'));
    return json('data', { status: 'success' }, 202);
  },
};

/** The collection that a path names. Refusal for a type that there is not, and for what is no name. */
function placeOf({
  project,
  type,
  name,
}: {
  readonly project: number;
  readonly type: string;
  readonly name: string;
}): CollectionPlace {
  const known = COLLECTION_TYPES.find((one) => one === type);
  if (known === undefined) throw notFound();
  if (!COLLECTION_NAME.test(name)) throw invalidValue('name', name);
  return { project, type: known, name };
}

function nameIn(query: Query, parameter: string): string {
  const name = query.text(parameter);
  if (name === undefined) throw new Refusal(400, `missing value for ${parameter}`);
  if (!COLLECTION_NAME.test(name)) throw invalidValue(parameter, name);
  return name;
}

function newRecord(value: unknown): NewRecord {
  if (!isObject(value)) throw unreadable('not a JSON object');
  const { _key: key, ...fields } = value;
  if (typeof key !== 'string') throw unreadable('missing value for _key field');
  checkSize(JSON.stringify(value));
  return { key, text: JSON.stringify(fields) };
}

function scanned({ key, text: stored }: StoredRecord, hasKey: boolean): unknown {
  return { ...JSON.parse(stored), ...(hasKey && { _key: key }) };
}

async function* onePage(found: readonly StoredRecord[]): AsyncGenerator<readonly StoredRecord[]> {
  yield found;
}

/** Which records of a collection a query selects. */
interface Selection extends KeySelection {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  /** The most for each prefix. */
  readonly most: number;
  readonly isInTime: (record: StoredRecord) => boolean;
}

/** The records that a query selects, in the order of their keys. */
function selected(
  cloud: Cloud,
  place: CollectionPlace,
  query: Query,
): AsyncIterable<readonly StoredRecord[]> {
  const first = query.integer('startts') ?? -Infinity;
  const end = query.integer('endts') ?? Infinity;
  return chosen(cloud, place, {
    keys: sorted(query.all('key')),
    prefixes: sorted(query.all('prefix')),
    most: query.count('prefixcount') ?? Infinity,
    start: query.text('start'),
    startAfter: query.text('startafter'),
    isInTime: ({ ts }) => ts >= first && ts < end,
  });
}

async function* chosen(
  cloud: Cloud,
  place: CollectionPlace,
  { keys, prefixes, most, isInTime, ...from }: Selection,
): AsyncGenerator<readonly StoredRecord[]> {
  if (keys.length > 0) {
    yield (await cloud.collections.get(place, keys)).filter(isInTime);
    return;
  }
  for (const prefix of prefixes.length > 0 ? prefixes : [undefined]) {
    let left = prefix === undefined ? Infinity : most;
    for await (const found of cloud.collections.read(place, { prefix, ...from })) {
      const page = found.filter(isInTime).slice(0, left);
      left -= page.length;
      yield page;
      if (left <= 0) break;
    }
  }
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}

/** Looks at so many records as one call may, and says where to go on. */
async function scan(
  cloud: Cloud,
  place: CollectionPlace,
  query: Query,
): Promise<{ passing: StoredRecord[]; scanned: number; nextstart?: string }> {
  const most = Math.min(query.count('maxscan') ?? Infinity, MAX_SCANNED_RECORDS);
  const passes = filterOf(query);
  const passing: StoredRecord[] = [];
  let seen = 0;
  for await (const page of selected(cloud, place, query)) {
    for (const record of page) {
      if (seen >= most) return { passing, scanned: seen, nextstart: record.key };
      seen += 1;
      if (passes === undefined || passes(JSON.parse(record.text))) passing.push(record);
    }
  }
  return { passing, scanned: seen };
}
