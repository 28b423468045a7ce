import {
  type Collection,
  type JsonObject,
  NotFoundError,
  ScrapinghubError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, refusedFor0s, text } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { StoredLines, valuesIn } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

const PATH = '/collections/1/s/shop';
const RECORDS = [
  { _key: 'a', value: 1 },
  { _key: 'b', value: 2 },
];
/** Keys whose path leads to another endpoint: those of endpoints, and those that `fetch` folds. */
const ENDPOINTS = ['count', 'deleted', 'scan', '.', '..'];
const KEYLESS: [what: string, record: object][] = [
  ['without _key', { value: 1 }],
  ['with an empty _key', { _key: '' }],
  ['with a number for _key', { _key: 5 }],
];

describe('iter', () => {
  test('gives the records with their keys, in order', async () => {
    const server = await serve(jsonLines(RECORDS));
    const given = [];
    for await (const record of collectionOn(server)) given.push(record);
    expect(given).toEqual(RECORDS);
  });

  test('asks for _key, which the service would leave out', async () => {
    const server = await serve(jsonLines(RECORDS));
    await collectionOn(server).list();
    expect(sentTo(server)).toEqual([`GET ${PATH}?meta=_key`]);
  });

  test('asks for _key also if other fields are asked for', async () => {
    const server = await serve(jsonLines(RECORDS));
    await collectionOn(server).list({ meta: ['_ts'], nodata: true });
    expect(server.requests[0]?.query.getAll('meta')).toEqual(['_key', '_ts']);
  });

  test('asks for each key and each prefix as one value', async () => {
    const server = await serve(jsonLines(RECORDS));
    await collectionOn(server).list({ key: ['a,b', 'ä&c'], prefix: ['x/', 'y z'] });
    expect(server.requests[0]?.query.getAll('key')).toEqual(['a,b', 'ä&c']);
    expect(server.requests[0]?.query.getAll('prefix')).toEqual(['x/', 'y z']);
  });

  test('of 0 records asks for nothing', async () => {
    const server = await serve(jsonLines(RECORDS));
    expect(await collectionOn(server).list({ count: 0 })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test.each([['key'], ['prefix']])(
    'of an empty list for %s gives no record, not all',
    async (by) => {
      const server = await serve(jsonLines(RECORDS));
      expect(await collectionOn(server).list({ [by]: [] })).toEqual([]);
    },
  );
});

describe('count', () => {
  test('is what the service says', async () => {
    const server = await serve(json({ count: 972, scanned: 972 }));
    expect(await collectionOn(server).count()).toBe(972);
    expect(sentTo(server)).toEqual([`GET ${PATH}/count`]);
  });

  test('adds up for as long as the service has more to count', async () => {
    const server = await serve(
      json({ count: 500, scanned: 1000, nextstart: 'f/g' }),
      json({ count: 0, scanned: 1000, nextstart: 'p' }),
      json({ count: 7, scanned: 12 }),
    );
    expect(await collectionOn(server).count()).toBe(507);
    expect(server.requests.map(({ query }) => query.get('start'))).toEqual([null, 'f/g', 'p']);
  });

  test('keeps its conditions all the way', async () => {
    const server = await serve(
      json({ count: 1, scanned: 2, nextstart: 'f' }),
      json({ count: 1, scanned: 1 }),
    );
    await collectionOn(server).count({ prefix: 'e', startTs: 5, filter: ['n', '>', [1]] });
    expect(server.requests).toHaveLength(2);
    for (const { query } of server.requests) {
      expect(query.getAll('prefix')).toEqual(['e']);
      expect([query.get('startts'), query.get('filter')]).toEqual(['5', '["n",">",[1]]']);
    }
  });

  test('begins at start', async () => {
    const server = await serve(json({ count: 1, scanned: 2 }));
    await collectionOn(server).count({ start: 'f' });
    expect(sentTo(server)).toEqual([`GET ${PATH}/count?start=f`]);
  });

  test.each([
    ['gives the same start again', ['f', 'f']],
    ['goes round in a circle', ['f', 'g', 'f', 'g', 'f', 'g', 'f', 'g', 'f', 'g']],
  ])('is given up when the service %s', async (_, starts) => {
    const server = await serve(...countsOf(starts), empty({ status: 500 }));
    await failureOf(() => collectionOn(server).count());
    expect(server.requests.length).toBeLessThan(4);
  });

  test('is given up with an error of this package, for it is the service that fails', async () => {
    const server = await serve(...countsOf(['f', 'f']), json({ count: 1, scanned: 1 }));
    const failure = await failureOf(() => collectionOn(server).count());
    expect(failure).toBeInstanceOf(ScrapinghubError);
  });

  test('of an empty list of keys is 0, not the number of all records', async () => {
    const server = await serve(json({ count: 972, scanned: 972 }));
    expect(await collectionOn(server).count({ key: [] })).toBe(0);
  });
});

describe('get', () => {
  test.each([
    'a',
    'a/b',
    'é',
    '%2e',
    '%2e%2e',
    'a?b#c',
    'list',
    'value',
    'a/value',
    '{key}',
    '$&',
    ...ENDPOINTS,
  ])('of %j reaches the record', async (key) => {
    const server = await serve(serviceWith({ [key]: { value: 5 }, other: { value: 6 } }));
    expect(await collectionOn(server).get(key)).toEqual({ value: 5 });
  });

  test.each(ENDPOINTS)(
    'of %j asks by query, for its path is that of another endpoint',
    async (key) => {
      const server = await serve(serviceWith({ [key]: { value: 5 } }));
      await collectionOn(server).get(key);
      expect(sentTo(server)).toEqual([`GET ${PATH}?key=${key}`]);
    },
  );

  test.each(['b', 'a/c', ...ENDPOINTS])('of %j that is not there: NotFoundError', async (key) => {
    const server = await serve(serviceWith({ a: { value: 5 } }));
    const error = await errorOf(NotFoundError, () => collectionOn(server).get(key));
    expect(error).toMatchObject({ status: 404, operation: 'readRecord' });
  });

  test('of an empty key is a TypeError, and nothing is sent', async () => {
    const server = await serve(serviceWith({}));
    expect(await failureOf(() => collectionOn(server).get(''))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('set', () => {
  test('stores one record', async () => {
    const server = await serve(empty());
    await collectionOn(server).set({ _key: 'a/b', value: 'ż🕷️' });
    expect(sentTo(server)).toEqual([`POST ${PATH}`]);
    expect(valuesIn(server.requests[0]?.body)).toEqual([{ _key: 'a/b', value: 'ż🕷️' }]);
  });

  test('stores many in one call, in their order', async () => {
    const server = await serve(empty());
    const records = ['b', 'a', 'c'].map((_key, n) => ({ _key, n }));
    await collectionOn(server).set(records);
    expect(server.requests.map(({ body }) => valuesIn(body))).toEqual([records]);
  });

  test('is repeated after a 504', async () => {
    const server = await serve(refusedFor0s(504), empty());
    await collectionOn(server).set({ _key: 'a' });
    expect(server.requests).toHaveLength(2);
  });

  test.each(KEYLESS)('of a record %s is a TypeError, and nothing is sent', async (_, record) => {
    const server = await serve(empty());
    const { set } = untyped(collectionOn(server));
    expect(await failureOf(() => set(record))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('of one record without _key stores none of the others', async () => {
    const server = await serve(empty());
    const { set } = untyped(collectionOn(server));
    expect(await failureOf(() => set([{ _key: 'a' }, {}]))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('delete', () => {
  test.each<[what: string, keys: string | Iterable<string>, sent: string[]]>([
    ['one key', 'abc', ['abc']],
    ['a list', ['a/b', '..'], ['a/b', '..']],
    ['a Set', new Set(['a', 'b']), ['a', 'b']],
    ['the keys of a Map', new Map([['a', 1]]).keys(), ['a']],
  ])('of %s sends the keys in one call', async (_, keys, sent) => {
    const server = await serve(empty());
    await collectionOn(server).delete(keys);
    expect(sentTo(server)).toEqual([`POST ${PATH}/deleted`]);
    expect(valuesIn(server.requests[0]?.body)).toEqual(sent);
  });

  test.each([
    ['an empty list', []],
    ['an empty Set', new Set<string>()],
  ])('of %s sends nothing', async (_, keys) => {
    const server = await serve(empty());
    await collectionOn(server).delete(keys);
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['an empty key', ''],
    ['an empty key among others', ['a', '']],
  ])('of %s is a TypeError, and nothing is sent', async (_, keys) => {
    const server = await serve(empty());
    expect(await failureOf(() => collectionOn(server).delete(keys))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });
});

describe('createWriter', () => {
  test('stores all records', async () => {
    const stored = new StoredLines();
    const records = Array.from({ length: 25 }, (_, n) => ({ _key: `k${n}`, n }));
    {
      await using writer = collectionOn(await serve(stored.store)).createWriter({
        size: 10,
      });
      for (const record of records) await writer.write(record);
    }
    expect(stored.at(PATH)).toEqual(records);
  });

  test.each(KEYLESS)('refuses a record %s, and stores the others', async (_, record) => {
    const stored = new StoredLines();
    const collection = collectionOn(await serve(stored.store));
    await using writer = collection.createWriter();
    await writer.write({ _key: 'a' });
    const write: (entry: never) => Promise<number> = (entry) => writer.write(entry);
    expect(await failureOf(() => write(record as never))).toBeInstanceOf(TypeError);
    expect(await writer.write({ _key: 'b' })).toBe(1);
    await writer.flush();
    expect(stored.at(PATH)).toEqual([{ _key: 'a' }, { _key: 'b' }]);
  });

  test('can not append: a collection has no end', async () => {
    const collection = collectionOn(await serve(empty()));
    expect(() => collection.createWriter({ start: 'append' })).toThrow(TypeError);
  });
});

function collectionOn(server: TestServer): Collection {
  return clientFor(server).getProject(1).collections.getStore('shop');
}

/** The collection as a program without types sees it. */
function untyped(collection: Collection): { set: (records: unknown) => Promise<void> } {
  return { set: (records) => collection.set(records as never) };
}

/** A service with these records, which has endpoints where some of them would be. */
function serviceWith(records: Readonly<Record<string, JsonObject>>): Answer {
  return (exchange) => {
    const { path, query } = exchange.request;
    const [segment, ...more] = path.slice(PATH.length + 1).split('/');
    if (more.length > 0) return text('Not Found\n', { status: 404 })(exchange);
    if (segment !== undefined && ENDPOINTS.includes(segment)) return json({})(exchange);
    if (segment === '' || segment === undefined) {
      const found = query.getAll('key').flatMap((key) => records[key] ?? []);
      return jsonLines(found)(exchange);
    }
    const record = records[decodeURIComponent(segment)];
    return record === undefined
      ? text('Not Found\n', { status: 404 })(exchange)
      : jsonLines([record])(exchange);
  };
}

function countsOf(starts: readonly string[]) {
  return starts.map((nextstart) => json({ count: 1, scanned: 1, nextstart }));
}
