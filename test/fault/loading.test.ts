import { getEventListeners } from 'node:events';
import type { ScrapinghubClient } from 'scrapinghub-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { empty, json, jsonLines } from '../helpers/answers.ts';
import { failureOf } from '../helpers/client.ts';
import { Kept } from '../helpers/kept.ts';
import { type Answer, serve, signalled, type TestServer } from '../helpers/server.ts';

const ENGINE = '../../src/facade/engine.ts';
const RESPONSE = '../../src/transport/with-response.ts';
const QUEUE = '../../src/writer/batch-queue.ts';

type Call = (client: ScrapinghubClient, signal?: AbortSignal) => Promise<unknown>;

const calls: [what: string, part: string, answer: Answer, call: Call][] = [
  ['a call', ENGINE, json([]), (client, signal) => client.projects.summary({}, { signal })],
  [
    'a verb of a resource',
    ENGINE,
    json(7),
    (client, signal) => client.getProject(1).jobs.count({}, { signal }),
  ],
  [
    'a read',
    ENGINE,
    jsonLines([{ n: 7 }]),
    (client, signal) => client.getJob('1/2/3').items.list({}, { signal }),
  ],
  [
    'a call with its response',
    RESPONSE,
    json([]),
    (client, signal) =>
      client.withResponse((options) => client.projects.summary({}, options), { signal }),
  ],
  [
    'a call of the api',
    ENGINE,
    json(7),
    (client, signal) => client.api.GET('/system/ts', signal ? { signal } : {}),
  ],
];

// As a program that has just begun: nothing is loaded but the entry.
beforeEach(() => void vi.resetModules());

afterEach(async () => {
  // What is still on its way would count as loaded in the next test.
  await vi.dynamicImportSettled();
  vi.doUnmock(ENGINE);
  vi.doUnmock(RESPONSE);
  vi.doUnmock(QUEUE);
});

async function newClient({ url }: TestServer): Promise<ScrapinghubClient> {
  const { ScrapinghubClient } = await import('scrapinghub-client');
  return new ScrapinghubClient('KEY', { appUrl: `${url}api/`, storageUrl: url });
}

function breakPart(path: string): void {
  vi.doMock(path, () => {
    throw new Error('the file is not there');
  });
}

/** Lets a part wait; it is loaded when the function is called that this gives. */
function holdPart(path: string): { wanted: Promise<void>; arrive: () => void } {
  const wanted = signalled();
  const arrived = signalled();
  vi.doMock(path, async (original) => {
    wanted.resolve();
    await arrived.promise;
    return original();
  });
  return { wanted: wanted.promise, arrive: arrived.resolve };
}

describe('a part of the package that cannot be loaded', () => {
  test.each(calls)('rejects %s, and the next one tries again', async (_, part, answer, call) => {
    const server = await serve(answer);
    breakPart(part);
    const client = await newClient(server);
    expect(await failureOf(() => call(client))).toBeInstanceOf(Error);
    expect(server.requests).toEqual([]);
    vi.doUnmock(part);
    await call(client);
    expect(server.requests).toHaveLength(1);
  });

  test.each([ENGINE, QUEUE])(
    'fails a writer, which names what it has accepted (%s)',
    async (part) => {
      const server = await serve(empty());
      breakPart(part);
      const { items } = (await newClient(server)).getJob('1/2/3');
      const writer = items.createWriter({ start: 5 });
      const writes = [writer.write({ a: 1 }), writer.write({ b: 2 })];
      const failures = await Promise.all(writes.map((write) => failureOf(() => write)));
      expect(failures[0]).toMatchObject({ name: 'WriteError', start: 5, count: 2 });
      expect(failures[1]).toBe(failures[0]);
      expect(await failureOf(() => writer.write({ c: 3 }))).toBe(failures[0]);
      expect(await failureOf(() => writer.close())).toBe(failures[0]);
      expect(writer.pending).toBe(2);
    },
  );
});

describe('an abort while a part of the package is loaded', () => {
  test.each(calls)('rejects %s at once, and nothing is sent', async (_, part, answer, call) => {
    const server = await serve(answer);
    const { wanted, arrive } = holdPart(part);
    const client = await newClient(server);
    const controller = new AbortController();
    const failure = failureOf(() => call(client, controller.signal));
    await wanted;
    const reason = new Error('changed my mind');
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    arrive();
    await call(client);
    expect(server.requests).toHaveLength(1);
  });

  test.each(calls)(
    'that fails afterwards is no unhandled rejection: %s',
    async (_, part, answer, call) => {
      const server = await serve(answer);
      const wanted = signalled();
      const lost = signalled();
      vi.doMock(part, async () => {
        wanted.resolve();
        await lost.promise;
        throw new Error('the file is not there');
      });
      const client = await newClient(server);
      const controller = new AbortController();
      const failure = failureOf(() => call(client, controller.signal));
      await wanted.promise;
      controller.abort('enough');
      expect(await failure).toBe('enough');
      // Vitest fails a run in which a rejection is not handled.
      lost.resolve();
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  );
});

test('an abort before a call loads nothing', async () => {
  const server = await serve(json(7));
  breakPart(ENGINE);
  breakPart(RESPONSE);
  const client = await newClient(server);
  const reason = new Error('changed my mind');
  for (const [, , , call] of calls) {
    expect(await failureOf(() => call(client, AbortSignal.abort(reason)))).toBe(reason);
  }
});

test('a client without a call loads nothing', async () => {
  breakPart(ENGINE);
  breakPart(QUEUE);
  const client = await newClient(await serve(json(7)));
  const { items, logs } = client.getJob('1/2/3');
  client.api.use({ onRequest: () => undefined });
  client.getProject(1).frontiers.get('a').get('b');
  await logs.createWriter().close();
  await items.flush();
  await items.stream().cancel();
  expect(await client.close()).toBeUndefined();
});

test('the calls that wait for the same part share it, and go out in their order', async () => {
  const server = await serve(json(7));
  const { wanted, arrive } = holdPart(ENGINE);
  const { metadata } = (await newClient(server)).getJob('1/2/3');
  const names = ['a', 'b', 'c'];
  const values = Promise.all(names.map((name) => metadata.get(name)));
  await wanted;
  arrive();
  expect(await values).toEqual([7, 7, 7]);
  expect(server.requests).toHaveLength(3);
});

test('entries that are written while the queue is loaded are stored as they were, in their order', async () => {
  const kept = new Kept();
  const server = await serve(kept.store);
  const { wanted, arrive } = holdPart(QUEUE);
  const { items } = (await newClient(server)).getJob('1/2/3');
  const writer = items.createWriter({ contentEncoding: 'identity' });
  const item = { n: 0 };
  const indexes: Promise<number>[] = [];
  for (; item.n < 5; item.n += 1) indexes.push(writer.write(item));
  expect([writer.pending, writer.offset]).toEqual([5, 0]);
  await wanted;
  const closed = writer.close();
  expect(await failureOf(() => writer.write(item))).toMatchObject({
    message: 'the writer is closed',
  });
  arrive();
  await closed;
  expect(await Promise.all(indexes)).toEqual([0, 1, 2, 3, 4]);
  expect(kept.at('/items/1/2/3')).toEqual([0, 1, 2, 3, 4].map((n) => ({ n })));
});

test('the middlewares of a call of the api are those of its moment', async () => {
  const server = await serve(json(7));
  const { api } = await newClient(server);
  const [first, second] = [marking('first'), marking('second')];
  api.use(first);
  const both = api.GET('/system/ts', { middleware: [second] });
  api.eject(first);
  const none = api.GET('/system/ts');
  await Promise.all([both, none]);
  const marks = server.requests.map(({ headers }) => headers['x-mark']);
  expect(marks.toSorted()).toEqual(['first, second', undefined]);
});

test('what is no middleware is a TypeError', async () => {
  const { api } = await newClient(await serve(json(7)));
  expect(() => api.use({} as never)).toThrow(TypeError);
});

test('a stream that is cancelled while it is loaded asks for nothing', async () => {
  const server = await serve(jsonLines([{ n: 7 }]));
  const { wanted, arrive } = holdPart('../../src/facade/job-stream.ts');
  const stream = (await newClient(server)).getJob('1/2/3').items.stream();
  const reader = stream.getReader();
  const read = reader.read();
  await wanted;
  await reader.cancel();
  arrive();
  expect(await read).toEqual({ done: true, value: undefined });
  await new Promise((resolve) => setTimeout(resolve, 20));
  vi.doUnmock('../../src/facade/job-stream.ts');
  expect(server.requests).toEqual([]);
});

function marking(text: string): { onRequest: (sent: { request: Request }) => void } {
  return { onRequest: ({ request }) => request.headers.append('x-mark', text) };
}
