import { createServer, Server } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { listening } from '../helpers/listening.ts';
import { type PagePrograms, programsOf } from './page-programs.ts';

const service = localService();
let storageUrl: string;

beforeAll(async () => {
  ({ storageUrl } = await service.listen({ port: 0 }));
});

afterAll(() => service.close());

beforeEach(() => {
  vi.stubEnv('SH_APIKEY', service.apiKey);
  vi.stubEnv('SHUB_APIURL', `${storageUrl}api/`);
  vi.stubEnv('SHUB_STORAGE', storageUrl);
});

async function pageOf(name: string): Promise<PagePrograms> {
  const page = await programsOf(`docs/${name}.md`);
  onTestFinished(() => page[Symbol.asyncDispose]());
  return page;
}

/** What a handler of a framework responds with. */
async function respond(handler: unknown, ...args: unknown[]): Promise<Response> {
  if (typeof handler !== 'function') throw new Error('the program exports no handler');
  const response: unknown = await handler(...args);
  if (!(response instanceof Response)) throw new Error('the handler gives no Response');
  return response;
}

describe('the page on frameworks', () => {
  test('has a route of Next.js that lists jobs', async () => {
    const page = await pageOf('frameworks');
    const { GET, dynamic } = await page.load('app/api/jobs/route.ts');
    expect(dynamic).toBe('force-dynamic');
    expect(await (await respond(GET)).json()).toHaveLength(4);
  });

  test('has a route of Next.js that streams the items of one project', async () => {
    const page = await pageOf('frameworks');
    const { GET } = await page.load('app/api/items/route.ts');
    const response = await respond(GET, new Request('http://app.example/api/items?job=123/1/3'));
    expect((await response.text()).trimEnd().split('\n')).toHaveLength(5);
    const other = new Request('http://app.example/api/items?job=456/1/3');
    await expect(respond(GET, other)).rejects.toThrow('456/1/3');
  });

  test('has a worker', async () => {
    const page = await pageOf('frameworks');
    const { default: worker } = await page.load('worker.ts');
    const { fetch } = Object(worker);
    const request = new Request('http://worker.example/');
    const response = await respond(fetch, request, { SH_APIKEY: service.apiKey });
    expect(await response.json()).toMatchObject({ finished: 4 });
  });

  test('has an app of Hono', async () => {
    const page = await pageOf('frameworks');
    const { default: app } = await page.load('app.ts');
    if (!(app instanceof Hono)) throw new Error('the program exports no app');
    const get = async (path: string): Promise<Response> =>
      app.request(path, {}, { SH_APIKEY: service.apiKey });
    expect(await (await get('/jobs')).json()).toHaveLength(4);
    expect(await (await get('/jobs/1/3')).json()).toMatchObject({
      items: { totals: { input_values: 5 } },
    });
    service.on('getItemStats').once(404);
    expect((await get('/jobs/1/3')).status).toBe(404);
    service.on('getItemStats').once(403);
    expect((await get('/jobs/1/3')).status).toBe(502);
  });
});

test('the page on frameworks has a server that stops working when the browser has left', async () => {
  const page = await pageOf('frameworks');
  let opened = 0;
  let closed = 0;
  const silent = createServer(({ socket }) => {
    opened += 1;
    socket.once('close', () => (closed += 1));
  });
  const { url, ...running } = await listening(silent);
  onTestFinished(() => running[Symbol.asyncDispose]());
  vi.stubEnv('SHUB_STORAGE', url);
  vi.stubEnv('PORT', '0');
  const { server } = await page.load('server.ts');
  if (!(server instanceof Server)) throw new Error('the program exports no server');
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = Object(server.address());
  const left = new AbortController();
  const leaving = fetch(`http://localhost:${port}`, { signal: left.signal }).catch(() => 'left');
  await expect.poll(() => opened).toBe(1);
  left.abort();
  expect(await leaving).toBe('left');
  await expect.poll(() => closed).toBe(1);
});

describe('the page on proxies', () => {
  test('sends the requests of the whole program through a proxy', async () => {
    const proxy = await startProxy();
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', '');
    const dispatcher = getGlobalDispatcher();
    onTestFinished(() => setGlobalDispatcher(dispatcher));
    await (await pageOf('proxies')).load('whole-program.ts');
    expect(await new ScrapinghubClient().getProject(123).jobs.count()).toBe(4);
    expect(proxy.asked).toEqual([new URL(storageUrl).host]);
  });

  test('sends the requests of one client through a proxy', async () => {
    const proxy = await startProxy();
    vi.stubEnv('PROXY', proxy.url);
    const { client } = await (await pageOf('proxies')).load('one-client.ts');
    if (!(client instanceof ScrapinghubClient)) throw new Error('the program exports no client');
    expect(await client.getJob('123/1/3').items.list()).toHaveLength(5);
    expect(proxy.asked).toEqual([new URL(storageUrl).host]);
    expect(await new ScrapinghubClient().getProject(123).jobs.count()).toBe(4);
    expect(proxy.asked).toHaveLength(1);
  });
});

/** A proxy, and the hosts that it was asked to connect to. */
async function startProxy(): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    const [host = '', port] = url.split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    onTestFinished(() => void upstream.destroy());
    socket.on('error', () => upstream.destroy());
    upstream.on('error', () => socket.destroy());
  });
  const { url, ...running } = await listening(server);
  onTestFinished(() => running[Symbol.asyncDispose]());
  return { url, asked };
}
