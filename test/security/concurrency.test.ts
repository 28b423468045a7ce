import { getEventListeners } from 'node:events';
import type { ScrapinghubClient } from 'scrapinghub-client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { empty, json, jsonLines, silence } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { linesOfLog } from '../helpers/log.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { type Answer, serve, signalled } from '../helpers/server.ts';

const PLAIN = { contentEncoding: 'identity' as const };

/** The spider's number, in the way of each kind of call. */
const byNumber: Answer = (exchange) => {
  const { path } = exchange.request;
  const number = Number(path.split('/')[3]);
  if (path.startsWith('/items/')) return jsonLines([{ number }])(exchange);
  return json({ counts: { number }, totals: {} })(exchange);
};

const ask = async (
  client: ScrapinghubClient,
  number: number,
  options: { signal?: AbortSignal } = {},
): Promise<unknown> => {
  const { items, logs } = client.getJob(`1/${number}/3`);
  if (number % 2 === 0) return (await logs.stats(options)).counts?.['number'];
  const [item] = await items.as<{ number: number }>().list({}, options);
  return item?.number;
};

describe('a thousand calls at once', { timeout: 120_000 }, () => {
  const warnings: Error[] = [];
  const warned = (warning: Error): void => void warnings.push(warning);

  beforeEach(() => {
    warnings.length = 0;
    process.on('warning', warned);
  });
  afterEach(() => void process.off('warning', warned));

  const numbers = Array.from({ length: 1_000 }, (_, at) => at + 1);

  test('each get their own answer', async () => {
    const client = clientFor(await serve(byNumber));
    const results = await Promise.all(numbers.map((number) => ask(client, number)));
    expect(results).toEqual(numbers);
    expect(warnings).toEqual([]);
  });

  test('share a signal, and nothing of them listens to it afterwards', async () => {
    const client = clientFor(await serve(byNumber));
    const { signal } = new AbortController();
    await Promise.all(numbers.map((number) => ask(client, number, { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(warnings).toEqual([]);
  });

  test('end together when their signal aborts', async () => {
    const client = clientFor(await serve(silence));
    const controller = new AbortController();
    const { signal } = controller;
    const failures = numbers.map((number) => failureOf(() => ask(client, number, { signal })));
    const reason = new Error('enough');
    controller.abort(reason);
    expect(new Set(await Promise.all(failures))).toEqual(new Set([reason]));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('two writers on one slot', () => {
  test('that begin at the same index are refused, before one writes over the other', async () => {
    const { items } = clientFor(await serve(new StoredLines().store)).getJob('1/2/3');
    const writer = items.createWriter(PLAIN);
    expect(() => items.createWriter(PLAIN)).toThrow(/items 1\/2\/3|1\/2\/3 from 0/i);
    expect(() => items.createWriter({ ...PLAIN, start: 0 })).toThrow(TypeError);
    await writer.close();
    await expect(items.createWriter(PLAIN).close()).resolves.toBeUndefined();
  });

  test('are refused also where one of them is that of items.write()', async () => {
    const stored = new StoredLines();
    const client = clientFor(await serve(stored.store));
    const writer = client.getJob('1/2/3').items.createWriter(PLAIN);
    const failure = await failureOf(() => client.getJob('1/2/3').items.write({ n: 1 }));
    expect(failure).toBeInstanceOf(TypeError);
    await writer.close();
  });

  test('are refused if both would append', async () => {
    const { items } = clientFor(await serve(new StoredLines().store)).getJob('1/2/3');
    items.createWriter({ start: 'append' });
    expect(() => items.createWriter({ start: 'append' })).toThrow(TypeError);
  });

  test('that begin elsewhere store all that both are given', async () => {
    const stored = new StoredLines();
    const { items } = clientFor(await serve(stored.store)).getJob('1/2/3');
    const writers = [0, 500].map((start) => items.createWriter({ ...PLAIN, start, size: 100 }));
    const write = async (at: number): Promise<void> => {
      for (let n = 0; n < 500; n += 1) await writers[at]?.write({ n: at * 500 + n });
    };
    await Promise.all([write(0), write(1)]);
    await Promise.all(writers.map((writer) => writer.close()));
    expect(stored.at('/items/1/2/3')).toEqual(Array.from({ length: 1_000 }, (_, n) => ({ n })));
  });

  test('of a collection store all: there the key says what is written over what', async () => {
    const stored = new StoredLines();
    const collection = clientFor(await serve(stored.store))
      .getProject(1)
      .collections.get('s', 'c');
    const writers = [collection.createWriter(PLAIN), collection.createWriter(PLAIN)];
    await Promise.all(writers.map((writer, at) => writer.write({ _key: `k${at}` })));
    await expect(Promise.all(writers.map((writer) => writer.close()))).resolves.toHaveLength(2);
  });
});

describe('closing while others work', () => {
  test('a writer that closes during write() stores what it has accepted', async () => {
    const stored = new StoredLines();
    const { items } = clientFor(await serve(stored.store)).getJob('1/2/3');
    const writer = items.createWriter({ ...PLAIN, size: 2 });
    const writes = Array.from({ length: 10 }, (_, n) => writer.write({ n }));
    const closed = writer.close();
    const late = failureOf(() => writer.write({ n: 10 }));
    expect(await Promise.all(writes)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await closed;
    expect(await late).toMatchObject({ message: 'the writer is closed' });
    expect(stored.at('/items/1/2/3')).toHaveLength(10);
  });

  test('a client that closes ends no read and no call', async () => {
    const go = signalled();
    const slow: Answer = async (exchange) => {
      await go.promise;
      return jsonLines([{ n: 1 }, { n: 2 }])(exchange);
    };
    const client = clientFor(await serve(slow));
    const list = client.getJob('1/2/3').items.list();
    await client.close();
    go.resolve();
    expect(await list).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('a closed client still reads, and takes nothing to write', async () => {
    const client = clientFor(await serve(jsonLines([{ n: 1 }])));
    await client.close();
    const { items } = client.getJob('1/2/3');
    expect(await items.list()).toEqual([{ n: 1 }]);
    expect(() => items.createWriter()).toThrow('the client is closed');
    expect(await failureOf(() => items.write({ n: 1 }))).toBeInstanceOf(TypeError);
    await expect(client.close()).resolves.toBeUndefined();
  });
});

describe('an iterator that is pulled several times at once', () => {
  const records = Array.from({ length: 20 }, (_, n) => ({
    n,
    _key: `1/2/3/${n}`,
    key: `1/2/${n}`,
  }));

  test.each<[what: string, open: (client: ScrapinghubClient) => AsyncIterator<unknown>]>([
    ['items.iter', (client) => client.getJob('1/2/3').items.iter({ meta: ['_key'] })],
    ['logs.iter', (client) => client.getJob('1/2/3').logs.iter({ meta: ['_key'] })],
    ['jobs.iter', (client) => client.getProject(1).jobs.iter()],
    ['a collection', (client) => client.getProject(1).collections.get('s', 'c').iter()],
    ['activity.iter', (client) => client.getProject(1).activity.iter()],
    ['a queue', (client) => client.getProject(1).frontiers.get('f').get('0').q.iter()],
  ])('gives each record once and in order: %s', async (_, open) => {
    const iterator = open(clientFor(await serve(jsonLines(records))));
    const pulls = Array.from({ length: 22 }, () => iterator.next());
    const results = await Promise.all(pulls);
    expect(results.slice(0, 20).map(({ value }) => value)).toEqual(records);
    expect(results.slice(20)).toEqual([
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  test('of arrays gives each array once', async () => {
    const { items } = clientFor(await serve(jsonLines(records))).getJob('1/2/3');
    const iterator = items.chunks({ size: 8, meta: ['_key'] });
    const pulls = await Promise.all([iterator.next(), iterator.next(), iterator.next()]);
    expect(pulls.flatMap(({ value }) => value ?? [])).toEqual(records);
  });
});

describe('an abort during a pause ends it at once, with its reason', () => {
  const busy = empty({ status: 503, headers: { 'retry-after': '30' } });

  test.each<[what: string, call: (client: ScrapinghubClient, signal: AbortSignal) => unknown]>([
    ['a call', (client, signal) => client.projects.list({ signal })],
    ['a list', (client, signal) => client.getJob('1/2/3').items.list({}, { signal })],
    ['a read', (client, signal) => client.getJob('1/2/3').logs.iter({}, { signal }).next()],
    ['waiting for a job', (client, signal) => client.getJob('1/2/3').waitUntilFinished({ signal })],
  ])('of %s', async (_, call) => {
    const server = await serve(busy);
    const controller = new AbortController();
    const log = linesOfLog();
    const client = clientFor(server, { logger: log });
    const failure = failureOf(() => call(client, controller.signal));
    // The client says that it is going to pause, and pauses at once.
    await expect.poll(() => log.warnings).toHaveLength(1);
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(server.requests).toHaveLength(1);
  });
});
