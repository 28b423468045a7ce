import { getEventListeners } from 'node:events';
import type { ScrapinghubClient } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { empty, jsonLines, linesOf, text } from '../helpers/answers.ts';
import { clientFor, failureOf } from '../helpers/client.ts';
import { expectFreed } from '../helpers/garbage.ts';
import { type Answer, serve } from '../helpers/server.ts';

const ITEMS = '/items/{project}/{spider}/{job}';
const PATH = { project: 1, spider: 2, job: 3 };
const RECORDS = [{ n: 0, _key: '1/2/3/0' }];

type Use = (client: ScrapinghubClient, signal: AbortSignal) => Promise<unknown>;

const items = (client: ScrapinghubClient) => client.getJob('1/2/3').items;
const streamed = async (client: ScrapinghubClient, signal: AbortSignal): Promise<Response> => {
  const init = { params: { path: PATH }, parseAs: 'stream', signal } as const;
  return (await client.api.GET(ITEMS, init)).response;
};

const uses: [what: string, answer: Answer, use: Use][] = [
  ['a list', jsonLines(RECORDS), (client, signal) => items(client).list({}, { signal })],
  ['an empty list', jsonLines([]), (client, signal) => items(client).list({}, { signal })],
  [
    'a list without a body',
    empty({ status: 204 }),
    (client, signal) => items(client).list({}, { signal }),
  ],
  [
    'a loop that was left',
    jsonLines(RECORDS),
    async (client, signal) => {
      for await (const _item of items(client).iter({}, { signal })) break;
    },
  ],
  [
    'a stream',
    jsonLines(RECORDS),
    (client, signal) => new Response(items(client).stream({}, { signal })).text(),
  ],
  ['one record', jsonLines(RECORDS), (client, signal) => items(client).get(0, { signal })],
  [
    'a refusal',
    text('No', { status: 400 }),
    (client, signal) => failureOf(() => items(client).list({}, { signal })),
  ],
  [
    'a call of the api',
    jsonLines(RECORDS),
    (client, signal) => client.api.GET(ITEMS, { params: { path: PATH }, signal }),
  ],
  [
    'a stream of the api that was read',
    jsonLines(RECORDS),
    async (client, signal) => (await streamed(client, signal)).text(),
  ],
  [
    'a stream of the api without a body',
    empty({ status: 204 }),
    (client, signal) => streamed(client, signal),
  ],
  [
    'a stream of the api that was cancelled',
    jsonLines(RECORDS),
    async (client, signal) => (await streamed(client, signal)).body?.cancel(),
  ],
];

afterEach(() => void vi.useRealTimers());

describe('no timer and no listener stay behind after', () => {
  test.each(uses)('%s', async (_, answer, use) => {
    const client = clientFor(await serve(answer));
    const { signal } = new AbortController();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const times = 5;
    for (let n = 0; n < times; n += 1) await use(client, signal);
    // The `fetch` of Node may have started a timer for all its connections.
    expect(vi.getTimerCount()).toBeLessThan(times);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('no timer stays behind after a pause that was aborted', async () => {
  const server = await serve(empty({ status: 503, headers: { 'retry-after': '30' } }));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const times = 5;
  for (let n = 0; n < times; n += 1) {
    const controller = new AbortController();
    const warn = (): void => void setImmediate(() => controller.abort());
    const client = clientFor(server, { logger: { debug: () => undefined, warn } });
    const { signal } = controller;
    expect(await failureOf(() => client.projects.list({ signal }))).toBe(signal.reason);
  }
  expect(vi.getTimerCount()).toBeLessThan(times);
});

describe('a body of client.api, while the signal of the caller lives,', () => {
  test.each([
    ['is freed when it was read', (response: Response) => response.text()],
    ['is freed when it was cancelled', (response: Response) => response.body?.cancel()],
    ['is freed when nobody refers to its response any more', () => undefined],
  ])('%s', async (_, leave) => {
    const { signal } = new AbortController();
    const bodies: WeakRef<object>[] = [];
    const client = clientFor(await serve(), {
      fetch: async () => {
        const response = new Response(linesOf(RECORDS));
        bodies.push(new WeakRef(response));
        return response;
      },
    });
    for (let n = 0; n < 5; n += 1) await leave(await streamed(client, signal));
    await expectFreed(...bodies);
    expect(bodies).toHaveLength(5);
    expect(signal.aborted).toBe(false);
  });

  test('that nobody reads closes its connection', async () => {
    const server = await serve(({ response }) => {
      response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
      response.write(linesOf(RECORDS));
    });
    const { signal } = new AbortController();
    const response = new WeakRef(await streamed(clientFor(server), signal));
    await expectFreed(response);
    await expect(server.disconnected).resolves.toBeUndefined();
  });

  test('that is being read is kept', async () => {
    const server = await serve(({ response }) => {
      response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
      response.write('one ');
      setImmediate(() => response.end('two'));
    });
    const { signal } = new AbortController();
    const reading = (await streamed(clientFor(server), signal)).text();
    await expectFreed(new WeakRef({}));
    expect(await reading).toBe('one two');
  });
});
