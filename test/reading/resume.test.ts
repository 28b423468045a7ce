import {
  type Logger,
  MalformedResponseError,
  RateLimitError,
  ServerError,
  StreamInterruptedError,
  UnauthorizedError,
} from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { body, cutAfter } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';
import { collected } from '../helpers/collected.ts';
import type { Fault } from './fault.ts';
import { FaultServer } from './fault-server.ts';
import { clientAt } from './compare-read.ts';
import {
  allOf,
  itemsOf,
  products,
  readAll,
  productCollection,
  productStore,
  UNZIPPED,
  WITHIN,
} from './products.ts';
import type { Kind } from './store.ts';

const KINDS: Kind[] = ['items', 'logs', 'requests', 'collection'];
const CUT: Fault = { kind: 'cut', after: WITHIN };

const SURVIVED: [what: string, ...faults: Fault[]][] = [
  ['the connection breaks in the middle of a record', CUT],
  ['the connection breaks again and again', CUT, { ...CUT, after: 900 }, CUT],
  ['the connection breaks before the first record', { ...CUT, after: 0 }],
  [
    'the connection breaks after the last record, before the end of the body',
    { ...CUT, after: 1e9 },
  ],
  ['the body falls silent', { kind: 'stall', after: WITHIN }],
  ['the connection breaks before the head of the answer', { kind: 'reset' }],
  ['the connection breaks, and again when the read resumes', CUT, { kind: 'reset' }],
  ['the service is down when the read resumes', CUT, ...refusals(502, 503, 504)],
  [
    'the service is too busy, for so many seconds',
    CUT,
    { kind: 'too many', retryAfter: 'seconds' },
  ],
  ['the service is too busy, until a date', CUT, { kind: 'too many', retryAfter: 'date' }],
  ['the service gives the last record once more', CUT, { kind: 'none', repeats: true }],
  ['the body comes a few bytes at a time', { kind: 'drip', size: 7 }],
  ['the gzip stream breaks off, in an answer that has an end', { kind: 'gzip cut', after: WITHIN }],
  ['the body is shorter than its head has said', { kind: 'short body', after: WITHIN }],
  ['only a part of the answer comes', { kind: 'part', after: WITHIN }],
  ['there is a web page in between', CUT, { kind: 'page' }],
];

const DOUBTFUL: [what: string, kind: 'quiet end' | 'cut at close' | 'gzip cut'][] = [
  ['neither a length nor chunks', 'quiet end'],
  ['a connection that was to close, and is reset', 'cut at close'],
  ['a gzip stream that breaks off', 'gzip cut'],
];

describe('every record comes once and in order, though', () => {
  test.concurrent.each(SURVIVED)('%s', async (_, ...faults) => {
    await using server = await FaultServer.start();
    const { store, asked } = server.offer(productStore('items'), ...faults);
    expect(await readAll(clientAt(server), 'items')).toEqual(allOf(store));
    const isWhole = faults.at(-1)?.kind === 'drip' || faults.at(-1)?.kind === 'none';
    expect(asked).toHaveLength(isWhole ? faults.length : faults.length + 1);
  });

  test.concurrent.each(DOUBTFUL)('the end is anywhere: %s', async (_, kind) => {
    await using server = await FaultServer.start();
    const client = clientAt(server);
    const lines = allOf(productStore('items', 8)).map(
      (record, n) => `${JSON.stringify({ ...Object(record), _key: `1/2/3/${n}` })}\n`,
    );
    const betweenTwoLines = Buffer.byteLength(lines.slice(0, 3).join(''));
    const options = kind === 'gzip cut' ? {} : UNZIPPED;
    for (const after of [0, 1, betweenTwoLines - 1, betweenTwoLines, betweenTwoLines + 1, 1e9]) {
      // It comes again when the read asks whether there is more.
      const { store } = server.offer(productStore('items', 8), { kind, after }, { kind, after: 0 });
      expect(await itemsOf(client).list({}, options), `after ${after}`).toEqual(allOf(store));
    }
  });

  test.concurrent.each(KINDS)('a cache gives the first %s again when it resumes', async (kind) => {
    await using server = await FaultServer.start();
    const { store, asked } = server.offer(productStore(kind), CUT, { kind: 'from the start' });
    const given =
      kind === 'collection'
        ? await productCollection(clientAt(server)).list({}, UNZIPPED)
        : await clientAt(server).getJob('1/2/3')[kind].list({}, UNZIPPED);
    expect(given).toEqual(allOf(store));
    expect(asked).toHaveLength(3);
  });

  test.concurrent.each(KINDS)('a read of %s breaks off', async (kind) => {
    await using server = await FaultServer.start();
    const { store, asked } = server.offer(productStore(kind), CUT);
    expect(await readAll(clientAt(server), kind)).toEqual(allOf(store));
    expect(asked).toHaveLength(2);
  });

  test.concurrent('the service closes the connection between two calls', async () => {
    await using server = await FaultServer.start();
    const { store } = server.offer(productStore('items'), { kind: 'closed' }, { kind: 'closed' });
    const client = clientAt(server);
    for (let call = 0; call < 3; call += 1) {
      expect(await readAll(client, 'items')).toEqual(allOf(store));
    }
  });

  test.concurrent('the service restarts', async () => {
    await using server = await FaultServer.start();
    const { store } = server.offer(productStore('items'), { kind: 'stall', after: WITHIN });
    let restart: Promise<void> | undefined;
    const logger: Logger = {
      debug: () => undefined,
      // The client has noticed that nobody is there.
      warn: () => void (restart ??= server.up()),
    };
    const client = clientAt(server, { idleTimeout: 60_000, logger });
    const given: unknown[] = [];
    for await (const item of itemsOf(client)) {
      given.push(item);
      if (given.length === 1) await server.down();
    }
    expect(given).toEqual(allOf(store));
    await expect(restart).resolves.toBeUndefined();
  });

  test.concurrent('the consumer takes longer than maxRetryTime, and the connection breaks', async () => {
    await using server = await FaultServer.start();
    const { store } = server.offer(productStore('items'), CUT);
    const client = clientAt(server, { maxRetryTime: 3_000 });
    const given: unknown[] = [];
    for await (const item of itemsOf(client)) {
      given.push(item);
      if (given.length === 1) await new Promise((resolve) => setTimeout(resolve, 3_100));
    }
    expect(given).toEqual(allOf(store));
  });

  test.concurrent('the chunks were to have a size', async () => {
    await using server = await FaultServer.start();
    const { store } = server.offer(productStore('items', 100), CUT, { ...CUT, after: 500 });
    const { given } = await collected(itemsOf(clientAt(server)).chunks({ size: 30 }, UNZIPPED));
    expect(given.map(({ length }) => length)).toEqual([30, 30, 30, 10]);
    expect(given.flat()).toEqual(allOf(store));
  });
});

describe('when it resumes, a read', () => {
  test.concurrent('asks for what is left: after the last key, and fewer records', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items'), CUT);
    const params = { start: 10, count: 100, filter: ['n', '>=', [0]], nodata: true } as const;
    const given = await itemsOf(clientAt(server)).list({ ...params, meta: ['_key'] }, UNZIPPED);
    expect(given.map((item) => item['_key'])).toEqual(range(100).map((n) => `1/2/3/${n + 10}`));
    const [first, second] = asked.map(({ query }) => query);
    expect(Object.fromEntries(first ?? [])).toMatchObject({ start: '1/2/3/10', count: '100' });
    const after = Number(second?.get('startafter')?.replace('1/2/3/', ''));
    expect(Object.fromEntries(second ?? [])).toEqual({
      startafter: `1/2/3/${after}`,
      count: `${100 - (after - 10) - 1}`,
      filter: '["n",">=",[0]]',
      nodata: '1',
      meta: '_key',
    });
  });

  test.concurrent('asks for no more than the positions that are left', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items'), { ...CUT, after: 250 });
    const given = await itemsOf(clientAt(server)).list({ index: [7, 70, 170, 270] }, UNZIPPED);
    expect(given.map(({ n }) => n)).toEqual([7, 70, 170, 270]);
    const left = asked[1]?.query.getAll('index');
    expect(['7', '70', '170', '270'].slice(-(left?.length ?? 0))).toEqual(left);
  });

  test.concurrent('does not take "no position is left" for all positions', async () => {
    await using server = await FaultServer.start();
    server.offer(productStore('items'), { ...CUT, after: 1e9 });
    const given = await itemsOf(clientAt(server)).list({ index: [7, 70] }, UNZIPPED);
    expect(given.map(({ n }) => n)).toEqual([7, 70]);
  });

  test.concurrent('gives as many records as were asked for, though the service counts one twice', async () => {
    await using server = await FaultServer.start();
    server.offer(productStore('items'), CUT, { kind: 'none', repeats: true });
    const given = await itemsOf(clientAt(server)).list({ count: 100 }, UNZIPPED);
    expect(given.map(({ n }) => n)).toEqual(range(100));
  });

  test.concurrent('stays within the prefix of a collection', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('collection'), { ...CUT, after: 1_000 });
    const records = await productCollection(clientAt(server)).list(
      { prefix: 'product 01' },
      UNZIPPED,
    );
    expect(records.map(({ n }) => n)).toEqual(range(100).map((n) => n + 100));
    expect(asked).toHaveLength(2);
  });
});

describe('keys', () => {
  test.concurrent.each(['items', 'logs', 'requests'] as const)(
    'of %s are asked for, and left out for a caller who did not ask',
    async (kind) => {
      await using server = await FaultServer.start();
      const { asked } = server.offer(productStore(kind, 20));
      expect(await readAll(clientAt(server), kind)).toEqual(products(20));
      expect(asked[0]?.query.getAll('meta')).toEqual(['_key']);
    },
  );

  test.concurrent('stay where they were asked for, beside the other fields', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items', 2));
    const items = await itemsOf(clientAt(server)).list({ meta: ['_ts', '_key'], nodata: true });
    expect(items).toEqual([
      { _key: '1/2/3/0', _ts: 1_700_000_000_000 },
      { _key: '1/2/3/1', _ts: 1_700_000_000_001 },
    ]);
    expect(asked[0]?.query.getAll('meta')).toEqual(['_ts', '_key']);
  });
});

describe('a read gives up', () => {
  test.concurrent('without a new record for maxRetryTime, and says how far it came', async () => {
    await using server = await FaultServer.start();
    server.offer(
      productStore('items'),
      ...Array.from({ length: 50 }, () => ({ ...CUT, after: 1_000 })),
    );
    const client = clientAt(server, { maxRetryTime: 0 });
    const { given, failure } = await collected(itemsOf(client).iter({}, UNZIPPED));
    expect(given.length).toBeGreaterThan(0);
    expect(given).toEqual(products(given.length));
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    const lastKey = `1/2/3/${given.length - 1}`;
    expect(failure).toMatchObject({ lastKey, received: given.length, cause: expect.any(Error) });
  });

  test.concurrent('after maxRetryTime, also if each attempt fails at once', async () => {
    await using server = await FaultServer.start();
    // The pauses between them take more than two seconds.
    const refused = refusals(...Array.from({ length: 100 }, () => 503 as const));
    server.offer(productStore('items'), CUT, ...refused);
    const client = clientAt(server, { maxRetries: 1, maxRetryTime: 1_000 });
    const error = await errorOf(StreamInterruptedError, () => itemsOf(client).list({}, UNZIPPED));
    expect(error.cause).toBeInstanceOf(ServerError);
  });

  test.concurrent('after one record, when its key is refused', async () => {
    await using server = await FaultServer.start();
    const repeated: Fault = { kind: 'none', repeats: true };
    // The record that comes again counts, so the read has to ask for one more.
    server.offer(productStore('items'), repeated, { kind: 'refused', status: 401 });
    const reading = itemsOf(clientAt(server)).list({ startAfter: 9, count: 2 }, UNZIPPED);
    const error = await errorOf(StreamInterruptedError, () => reading);
    expect(error).toMatchObject({ lastKey: '1/2/3/10', received: 1 });
    expect(error.cause).toBeInstanceOf(UnauthorizedError);
  });

  test.concurrent('at the first break, with maxRetries of 0', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items'), CUT);
    const client = clientAt(server, { maxRetries: 0 });
    await errorOf(StreamInterruptedError, () => itemsOf(client).list());
    expect(asked).toHaveLength(1);
  });

  test.concurrent('at once when the service wants it to wait for longer', async () => {
    await using server = await FaultServer.start();
    server.offer(productStore('items'), CUT, { kind: 'too many', retryAfter: 'an hour' });
    const error = await errorOf(StreamInterruptedError, () =>
      itemsOf(clientAt(server)).list({}, UNZIPPED),
    );
    expect(error.cause).toBeInstanceOf(RateLimitError);
    expect(error.cause).toMatchObject({ retryAfter: 3_600_000 });
  });

  test.concurrent('at once when its key is refused', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('items'), CUT, { kind: 'refused', status: 401 });
    const error = await errorOf(StreamInterruptedError, () =>
      itemsOf(clientAt(server)).list({}, UNZIPPED),
    );
    expect(error.cause).toBeInstanceOf(UnauthorizedError);
    expect(asked).toHaveLength(2);
  });

  test.concurrent('of a collection by its keys, or by so many of a prefix, at the first break', async () => {
    await using server = await FaultServer.start();
    const { asked } = server.offer(productStore('collection', 60), { ...CUT, after: 80 }, CUT);
    const collection = productCollection(clientAt(server));
    const keys = ['product 0001', 'product 0002'];
    await errorOf(StreamInterruptedError, () => collection.list({ key: keys }));
    const ofPrefix = { prefix: ['p'], prefixCount: 50 };
    await errorOf(StreamInterruptedError, () => collection.list(ofPrefix, UNZIPPED));
    expect(asked).toHaveLength(2);
  });
});

describe('a read does not give up', () => {
  test.concurrent('for as long as there are new records', async () => {
    await using server = await FaultServer.start();
    // With a pause of at least 250 ms after each, they take longer than maxRetryTime.
    const cuts = Array.from({ length: 12 }, (_, n) => ({ ...CUT, after: 1_000 + n }));
    const { store, asked } = server.offer(productStore('items', 150), ...cuts);
    const client = clientAt(server, { maxRetryTime: 2_500 });
    expect(await itemsOf(client).list({}, UNZIPPED)).toEqual(allOf(store));
    expect(asked).toHaveLength(13);
  });

  test.concurrent('when a body was silent for idleTimeout, though that is as long as maxRetryTime', async () => {
    await using server = await FaultServer.start();
    const { store } = server.offer(productStore('items'), { kind: 'stall', after: WITHIN });
    const client = clientAt(server, { idleTimeout: 2_500, maxRetryTime: 2_500 });
    expect(await readAll(client, 'items')).toEqual(allOf(store));
  });

  test.concurrent('when it broke before its first record, and there are more refusals than maxRetries', async () => {
    await using server = await FaultServer.start();
    const faults = [{ ...CUT, after: 0 }, ...refusals(503, 503, 503)];
    const { store } = server.offer(productStore('items'), ...faults);
    expect(await readAll(clientAt(server, { maxRetries: 1 }), 'items')).toEqual(allOf(store));
  });
});

describe('an answer that is not retried', () => {
  test.concurrent('is a web page at first: nothing of it is taken for records', async () => {
    await using server = await FaultServer.start();
    server.offer(productStore('items'), { kind: 'page' });
    const { given, failure } = await collected(itemsOf(clientAt(server)).iter());
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(given).toEqual([]);
  });

  test.concurrent('has a line that is not JSON: no record after it is given', async () => {
    await using server = await FaultServer.start();
    server.offer(productStore('items'), { kind: 'garbage', line: 5 });
    const { given, failure } = await collected(itemsOf(clientAt(server)).iter());
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(failure).toMatchObject({ line: 6 });
    expect(given).toEqual(products(given.length));
    expect(given.length).toBeLessThanOrEqual(5);
  });
});

describe('a record that cannot be decoded', () => {
  test.each<[where: string, line: string, key: string | undefined, said: string]>([
    ['with its key at the end', '{"n":oops,"_key":"1/2/3/2"}', '1/2/3/2', '(record 1/2/3/2)'],
    ['with its key at the start', '{"_key":"1/2/3/2","n":oops}', '1/2/3/2', '(record 1/2/3/2)'],
    ['without a key', 'oops', undefined, 'after record 1/2/3/1'],
  ])('is named by the error, and a read goes on after it: %s', async (_, line, key, said) => {
    const [first, second, last] = [0, 1, 3].map((n) => `{"n":${n},"_key":"1/2/3/${n}"}\n`);
    const server = await serve(
      cutAfter(`${first}`),
      body('application/x-jsonlines', `${second}${line}\n${last}`),
      body('application/x-jsonlines', `${last}`),
    );
    const { items } = clientFor(server).getJob('1/2/3');
    const { given, failure } = await collected(items.iter());
    expect(given).toEqual([{ n: 0 }, { n: 1 }]);
    expect(failure).toBeInstanceOf(MalformedResponseError);
    expect(failure).toMatchObject({ key, line: 2, message: expect.stringContaining(said) });
    expect(await items.list({ startAfter: key ?? 2 })).toEqual([{ n: 3 }]);
    expect(server.requests.at(-1)?.query.get('startafter')).toBe('1/2/3/2');
  });

  test('is named also by a read that keeps the key, and by a stream', async () => {
    const server = await serve(
      body('application/x-jsonlines', '{"_key":"1/2/3/2","message":oops}\n'),
    );
    const { logs } = clientFor(server).getJob('1/2/3');
    const reads = [() => logs.list({ meta: ['_key'] }), () => new Response(logs.stream()).text()];
    for (const read of reads) {
      expect(await errorOf(MalformedResponseError, read)).toMatchObject({ key: '1/2/3/2' });
    }
  });
});

describe('records that have no keys', () => {
  test.concurrent.each<
    [what: string, path: string, read: (server: FaultServer) => AsyncIterable<unknown>]
  >([
    ['samples', '/samples/1/2/3', (server) => clientAt(server).getJob('1/2/3').samples],
    ['activity', '/activity/1', (server) => clientAt(server).getProject(1).activity.iter()],
    [
      'a queue',
      '/hcf/1/f/s/0/q',
      (server) => clientAt(server).getProject(1).frontiers.get('f').get('0').q.iter(),
    ],
  ])('%s: a read that breaks says so, and does not begin again', async (_, path, read) => {
    await using server = await FaultServer.start();
    const stored = range(300).map((n) => (path.startsWith('/samples') ? [n, 1] : { n }));
    const records = stored.map((data, n) => ({ key: `${n}`, ts: 0, data }));
    const { asked } = server.offer({ path, records, meta: 'last', ended: false }, CUT);
    const { given, failure } = await collected(read(server));
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    expect(failure).toMatchObject({ received: given.length, lastKey: undefined });
    expect(given).toEqual(stored.slice(0, given.length));
    expect(asked).toHaveLength(1);
  });
});

function refusals(...statuses: (502 | 503 | 504)[]): Fault[] {
  return statuses.map((status) => ({ kind: 'unavailable', status }));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
