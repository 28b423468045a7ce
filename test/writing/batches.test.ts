import type { BatchWriter, Job, JsonObject } from 'scrapinghub-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Head, html, refusedFor0s, reset } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { StoredLines, valuesIn } from '../helpers/stored-lines.ts';
import { type Answer, serve, type TestServer } from '../helpers/server.ts';

const ITEMS = '/items/1/2/3';
const AGAIN_AT_ONCE: Head = { status: 504, headers: { 'retry-after': '0' } };

// The shortest pause there is: a broken connection can't ask for none.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe('what is stored is what was written, in order', () => {
  test.each<[what: string, write: (job: Job, n: number) => Promise<number>, at: RecordAt]>([
    ['items', (job, n) => job.items.write(itemAt(n)), itemAt],
    ['logs', (job, n) => job.logs.write(logAt(n)), logAt],
    ['requests', (job, n) => job.requests.write(requestAt(n)), requestAt],
    ['samples', (job, n) => job.samples.write(sampleAt(n)), sampleAt],
  ])('%s', async (what, write, recordAt) => {
    const stored = new StoredLines();
    const job = jobOn(await serve(stored.store));
    for (const n of range(25)) await write(job, n);
    await job.closeWriters();
    expect(stored.at(`/${what}/1/2/3`)).toEqual(range(25).map(recordAt));
  });

  test('whatever the texts hold', async () => {
    const stored = new StoredLines();
    await using writer = writerOn(await serve(stored.store));
    const texts = ['a\nb\r\nc', 'Zażółć 🕷️ 日本語', '\u2028\u2029', '"\\', '\0', '', '\ud83d'];
    for (const text of texts) await writer.write({ [text]: text });
    await writer.flush();
    expect(stored.at(ITEMS)).toEqual(texts.map((text) => ({ [text]: text })));
  });

  test('and as it was when it was written, though it has changed since', async () => {
    const stored = new StoredLines();
    await using writer = writerOn(await serve(stored.store));
    const item = { n: 1 };
    await writer.write(item);
    item.n = 2;
    await writer.write(item);
    await writer.flush();
    expect(stored.at(ITEMS)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('though no write is awaited', async () => {
    const stored = new StoredLines();
    const writer = writerOn(await serve(stored.store));
    const written = range(95).map((n) => writer.write({ n }));
    await writer.close();
    expect(await Promise.all(written)).toEqual(range(95));
    expect(stored.at(ITEMS)).toEqual(range(95).map((n) => ({ n })));
  });
});

describe('a batch on the wire', () => {
  test('is gzip, and says so', async () => {
    const server = await serve(new StoredLines().store);
    await writeAll(server, 3);
    expect(server.requests[0]?.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-type': 'application/x-jsonlines',
    });
    expect(valuesIn(server.requests[0]?.body)).toEqual(range(3).map((n) => ({ n })));
  });

  test('is plain text if that is asked for', async () => {
    const stored = new StoredLines();
    const server = await serve(stored.store);
    await writeAll(server, 3, { contentEncoding: 'identity' });
    expect(server.requests[0]?.headers).not.toHaveProperty('content-encoding');
    expect(stored.at(ITEMS)).toHaveLength(3);
  });

  test('begins where the one before has ended', async () => {
    const server = await serve(new StoredLines().store);
    await writeAll(server, 25);
    expect(startsOf(server)).toEqual([0, 10, 20]);
  });

  test('begins at the index that the writer was given', async () => {
    const stored = new StoredLines();
    const server = await serve(stored.store);
    await writeAll(server, 25, { start: 4844 });
    expect(startsOf(server)).toEqual([4844, 4854, 4864]);
    expect(stored.at(ITEMS, 4844)).toEqual(range(25).map((n) => ({ n })));
  });

  test('goes out as soon as a thousand entries are written', async () => {
    const server = await serve(new StoredLines().store);
    const { items } = jobOn(server);
    for (const n of range(1000)) await items.write({ n });
    await server.asked;
    expect(startsOf(server)).toEqual([0]);
    await items.close();
  });

  test('goes out by itself after the interval, though it is not full', async () => {
    const server = await serve(new StoredLines().store);
    await using writer = writerOn(server, { interval: 10 });
    await writer.write({ n: 0 });
    await server.asked;
    expect(server.requests).toHaveLength(1);
  });

  test('is reported once it is stored', async () => {
    const reports: unknown[] = [];
    const server = await serve(refusedFor0s(503), new StoredLines().store);
    await writeAll(server, 15, { onFlush: ({ start, count }) => reports.push([start, count]) });
    expect(reports).toEqual([
      [0, 10],
      [10, 5],
    ]);
  });
});

describe('a batch that did not get through is repeated, and every entry stored once', () => {
  test.each([408, 429, 502, 503, 504])('after %i', async (status) => {
    const stored = new StoredLines();
    const server = await serve(stored.store, refusedFor0s(status), stored.store);
    await writeAll(server, 25);
    expect(startsOf(server)).toEqual([0, 10, 10, 20]);
    expect(stored.at(ITEMS)).toEqual(range(25).map((n) => ({ n })));
  });

  test('after the web page of a load balancer', async () => {
    const stored = new StoredLines();
    const page = html('<html><body><h1>504 Gateway Time-out</h1></body></html>', AGAIN_AT_ONCE);
    await writeAll(await serve(page, stored.store), 5);
    expect(stored.at(ITEMS)).toHaveLength(5);
  });

  test('more often than other calls are', async () => {
    const stored = new StoredLines();
    const refusals = range(12).map(() => refusedFor0s(504));
    const server = await serve(...refusals, stored.store);
    await writeAll(server, 5);
    expect(startsOf(server)).toEqual(range(13).map(() => 0));
    expect(stored.at(ITEMS)).toHaveLength(5);
  });

  test('after a connection that broke before the answer', async () => {
    const stored = new StoredLines();
    const server = await serve(reset, stored.store);
    await writeAll(server, 15);
    expect(startsOf(server)).toEqual([0, 0, 10]);
    expect(stored.at(ITEMS)).toEqual(range(15).map((n) => ({ n })));
  });

  test('after an answer that was lost, though the batch was stored', async () => {
    const stored = new StoredLines();
    const storedAndLost: Answer = (exchange) => {
      stored.put(exchange.request);
      reset(exchange);
    };
    const server = await serve(storedAndLost, stored.store);
    await writeAll(server, 15);
    expect(startsOf(server)).toEqual([0, 0, 10]);
    expect(stored.at(ITEMS)).toEqual(range(15).map((n) => ({ n })));
  });

  test('with the same bytes each time', async () => {
    const server = await serve(refusedFor0s(504), refusedFor0s(504), new StoredLines().store);
    await writeAll(server, 5);
    const [first, ...others] = server.requests.map(({ target, body }) => ({ target, body }));
    expect(others).toEqual([first, first]);
  });
});

type RecordAt = (n: number) => unknown;
type Options = Parameters<Job['items']['createWriter']>[0];

function jobOn(server: TestServer): Job {
  return clientFor(server).getJob('1/2/3');
}

/** A writer of items with batches of ten. */
function writerOn(server: TestServer, options?: Options): BatchWriter<JsonObject> {
  return jobOn(server).items.createWriter({ size: 10, ...options });
}

async function writeAll(server: TestServer, count: number, options?: Options): Promise<void> {
  await using writer = writerOn(server, options);
  for (const n of range(count)) await writer.write({ n });
}

function startsOf({ requests }: TestServer): number[] {
  return requests.map(({ query }) => Number(query.get('start')));
}

function itemAt(n: number): JsonObject {
  return { n, price: n / 7, tags: ['a', null, { b: true }], title: `„${n}“` };
}

function logAt(n: number): { message: string; level: number; time: number } {
  return { message: `line ${n}\n`, level: 20, time: 1_556_059_756_749 + n };
}

function requestAt(n: number) {
  const url = `https://shop.example/?page=${n}`;
  return { url, status: 200, method: 'GET', rs: 10 * n, duration: n, time: 1_476_803_148_639 + n };
}

function sampleAt(n: number): number[] {
  return [1_476_803_148_638 + n, n, 0.5, -1 - n];
}

function range(length: number): number[] {
  return Array.from({ length }, (_, n) => n);
}
