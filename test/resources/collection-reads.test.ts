import { type Collection, ScrapinghubError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { empty, json, jsonLines } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { sentTo } from '../helpers/sent.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const PATH = '/collections/1/s/shop';
const RECORDS = [
  { _key: 'a', value: 1 },
  { _key: 'b', value: 2 },
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

  test('begins where it is told to', async () => {
    const server = await serve(json({ count: 1, scanned: 2 }));
    await collectionOn(server).count({ start: 'f' });
    expect(sentTo(server)).toEqual([`GET ${PATH}/count?start=f`]);
  });

  test.each([
    ['does not get on', ['f', 'f']],
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

function collectionOn(server: TestServer): Collection {
  return clientFor(server).getProject(1).collections.getStore('shop');
}

function countsOf(starts: readonly string[]) {
  return starts.map((nextstart) => json({ count: 1, scanned: 1, nextstart }));
}
