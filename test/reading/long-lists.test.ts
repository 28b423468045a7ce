import { type Collection, StreamInterruptedError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { cutAfter, empty, json, jsonLines, linesOf, refusedFor0s } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { valuesIn } from '../helpers/stored-lines.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

const KEYS = Array.from({ length: 500 }, (_, at) => `books/${at}-${'x'.repeat(40)}`);
const IN_ORDER = KEYS.toSorted((a, b) => (a < b ? -1 : 1));
/** Servers take about 8 KB for all headers together. */
const MAX_TARGET = 6 * 1024;

/** Answers with a record for each key, or each index, that the query names. */
const named: Answer = (exchange) => {
  const { path, query } = exchange.request;
  if (path.endsWith('/count')) {
    const count = query.getAll('key').length;
    return json({ count, scanned: count })(exchange);
  }
  const indexes = query.getAll('index').map((index) => `1/2/3/${index}`);
  const records = [...query.getAll('key'), ...indexes].map((_key) => ({ _key }));
  return jsonLines(records.slice(0, Number(query.get('count') ?? records.length)))(exchange);
};

describe('a list of keys that is too long for one request', () => {
  test('is read in several, in the order of the keys, each key once', async () => {
    const server = await serve(named);
    const records = await storeOn(server).list({ key: [...KEYS, ...KEYS].toReversed() });
    expect(records.map(({ _key }) => _key)).toEqual(IN_ORDER);
    expect(server.requests.length).toBeGreaterThan(1);
    expect(longestOf(server)).toBeLessThan(MAX_TARGET);
  });

  test('keeps the other conditions in every request', async () => {
    const server = await serve(named);
    await storeOn(server).list({ key: KEYS, startTs: 5, meta: ['_ts'], nodata: true });
    for (const { query } of server.requests) {
      query.delete('key');
      expect(String(query)).toBe('startts=5&meta=_key&meta=_ts&nodata=1');
    }
  });

  test.each([1, 99, 100, 250, 499])('ends after %i records', async (count) => {
    const server = await serve(named);
    const records = await storeOn(server).list({ key: KEYS, count });
    expect(records.map(({ _key }) => _key)).toEqual(IN_ORDER.slice(0, count));
  });

  test('is counted as a whole', async () => {
    const server = await serve(named);
    expect(await storeOn(server).count({ key: [...KEYS, ...KEYS] })).toBe(500);
    expect(longestOf(server)).toBeLessThan(MAX_TARGET);
  });

  test('that breaks off says how many records came, and the last key', async () => {
    const first = IN_ORDER.slice(0, 3).map((_key) => ({ _key }));
    const server = await serve(jsonLines(first), cutAfter(linesOf([{ _key: IN_ORDER[70] }])));
    const error = await errorOf(StreamInterruptedError, () => storeOn(server).list({ key: KEYS }));
    expect(error).toMatchObject({ received: 4, lastKey: IN_ORDER[70] });
  });

  test('of which a later request is refused says so, too', async () => {
    const first = IN_ORDER.slice(0, 3).map((_key) => ({ _key }));
    const server = await serve(jsonLines(first), refusedFor0s(504));
    const store = clientFor(server, { maxRetries: 0 }).getProject(1).collections.getStore('a');
    const error = await errorOf(StreamInterruptedError, () => store.list({ key: KEYS }));
    expect(error).toMatchObject({ received: 3, lastKey: IN_ORDER[2] });
  });
});

describe('a list of prefixes that is too long for one request', () => {
  const prefixes = KEYS.map((key) => `${key}/`);

  test('is read in several', async () => {
    const server = await serve(jsonLines([]));
    await storeOn(server).list({ prefix: prefixes });
    expect(server.requests.flatMap(({ query }) => query.getAll('prefix'))).toEqual(
      prefixes.toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(longestOf(server)).toBeLessThan(MAX_TARGET);
  });

  test('has no prefix whose records another one has, too', async () => {
    const server = await serve(jsonLines([]));
    await storeOn(server).list({ prefix: ['ab', 'b', 'a', 'abc', 'b'] });
    await storeOn(server).list({ prefix: ['ab', 'b', 'a'], prefixCount: 1 });
    const sent = server.requests.map(({ query }) => query.getAll('prefix'));
    expect(sent).toEqual([
      ['a', 'b'],
      ['a', 'ab', 'b'],
    ]);
  });
});

describe('a list of indexes that is too long for one request', () => {
  const indexes = Array.from({ length: 2_000 }, (_, at) => at * 100);

  test.each(['items', 'logs', 'requests', 'samples'] as const)(
    'of %s is read in several, in order, each index once',
    async (kind) => {
      const server = await serve(jsonLines([]));
      const data = clientFor(server).getJob('1/2/3')[kind];
      await data.list({ index: [...indexes, 5, 5].toReversed() });
      const sent = server.requests.flatMap(({ query }) => query.getAll('index').map(Number));
      expect(sent).toEqual([0, 5, ...indexes.slice(1)]);
      expect(longestOf(server)).toBeLessThan(MAX_TARGET);
    },
  );

  test('gives as many items as wanted', async () => {
    const server = await serve(named);
    const { items } = clientFor(server).getJob('1/2/3');
    const given = await items.list({ index: indexes, count: 1_500, meta: ['_key'] });
    expect(given).toEqual(indexes.slice(0, 1_500).map((index) => ({ _key: `1/2/3/${index}` })));
  });

  test('is one stream of JSON Lines', async () => {
    const server = await serve(named);
    const { items } = clientFor(server).getJob('1/2/3');
    const stream = items.stream({ index: indexes, meta: ['_key'] });
    const lines = valuesIn(await new Response(stream).text());
    expect(lines).toEqual(indexes.map((index) => ({ _key: `1/2/3/${index}` })));
  });

  test('resumes where a request breaks off', async () => {
    let cuts = 1;
    const server = await serve((exchange) => {
      const { query } = exchange.request;
      if (query.getAll('index').includes('100000') && cuts > 0) {
        cuts -= 1;
        const [first] = query.getAll('index');
        return cutAfter(linesOf([{ _key: `1/2/3/${first}` }]))(exchange);
      }
      return named(exchange);
    });
    const { items } = clientFor(server).getJob('1/2/3');
    const given = await items.list({ index: indexes, meta: ['_key'] });
    expect(given).toEqual(indexes.map((index) => ({ _key: `1/2/3/${index}` })));
    expect(cuts).toBe(0);
  });
});

describe('a long list in a body', () => {
  test('of keys to delete is sent 10,000 with each request, in order', async () => {
    const keys = Array.from({ length: 20_001 }, (_, at) => String(at));
    const server = await serve(empty());
    await storeOn(server).delete(keys);
    const sent = server.requests.map(({ body }) => valuesIn(body));
    expect(sent.map(({ length }) => length)).toEqual([10_000, 10_000, 1]);
    expect(sent.flat()).toEqual(keys);
  });

  test('of batches to delete, too', async () => {
    const ids = Array.from({ length: 10_001 }, (_, at) => String(at));
    const server = await serve(empty());
    await clientFor(server).getProject(1).frontiers.get('f').get('a').queue.delete(ids);
    expect(server.requests.flatMap(({ body }) => valuesIn(body))).toEqual(ids);
    expect(server.requests).toHaveLength(2);
  });

  test('of jobs to cancel is sent 1,000 with each request, and the counts add up', async () => {
    const keys = Array.from({ length: 2_500 }, (_, at) => `1/2/${at}`);
    const server = await serve(json({ count: 1_000 }), json({ count: 999 }), json({ count: 500 }));
    expect(await clientFor(server).getProject(1).jobs.cancel(keys)).toEqual({ count: 2_499 });
    const sent = server.requests.flatMap(({ body }) => JSON.parse(body) as { key: string }[]);
    expect(sent.map(({ key }) => key)).toEqual(keys);
  });
});

function storeOn(server: TestServer): Collection {
  return clientFor(server).getProject(1).collections.getStore('a');
}

function longestOf({ requests }: TestServer): number {
  return Math.max(...requests.map(({ target }) => target.length));
}
