import { type Collection, type JsonObject, NotFoundError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines, refusedFor0s, text } from '../helpers/answers.ts';
import { clientFor, errorOf, failureOf } from '../helpers/client.ts';
import { StoredLines, valuesIn } from '../helpers/stored-lines.ts';
import { sentTo } from '../helpers/sent.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';
import { serveUnzipped } from '../helpers/unzipping-server.ts';

const PATH = '/collections/1/s/shop';
/** Keys whose path leads to another endpoint: those of endpoints, and those that `fetch` folds. */
const ENDPOINTS = ['count', 'deleted', 'scan', '.', '..'];
const KEYLESS: [what: string, record: object][] = [
  ['without _key', { value: 1 }],
  ['with an empty _key', { _key: '' }],
  ['with a number for _key', { _key: 5 }],
];

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

  test.each(ENDPOINTS)('of %j asks by query, for at that path is another endpoint', async (key) => {
    const server = await serve(serviceWith({ [key]: { value: 5 } }));
    await collectionOn(server).get(key);
    expect(sentTo(server)).toEqual([`GET ${PATH}?key=${key}`]);
  });

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

  test.each([...KEYLESS, ['of none', []]])(
    'of a record %s is a TypeError, and nothing is sent',
    async (_, record) => {
      const server = await serve(empty());
      const { set } = untyped(collectionOn(server));
      expect(await failureOf(() => set(record))).toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

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
      await using writer = collectionOn(await serveUnzipped(stored.store)).createWriter({
        size: 10,
      });
      for (const record of records) await writer.write(record);
    }
    expect(stored.at(PATH)).toEqual(records);
  });

  test.each(KEYLESS)('refuses a record %s, and stores the others', async (_, record) => {
    const stored = new StoredLines();
    const collection = collectionOn(await serveUnzipped(stored.store));
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
