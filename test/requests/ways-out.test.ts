import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import {
  type ClientOptions,
  ConnectionError,
  ScrapinghubClient,
  StreamInterruptedError,
} from 'scrapinghub-client';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { json } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const INDEX = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const CERTIFICATE = fileURLToPath(new URL('tls/cert.pem', import.meta.url));
// Where the `fetch` of this Node looks for its dispatcher.
const DISPATCHER = Symbol.for(
  `undici.globalDispatcher.${parseInt(process.versions['undici'] ?? '0', 10) < 8 ? 1 : 2}`,
);
// In this time the agent has the connection back.
const IDLE = 100;
const LINES = Array.from({ length: 100 }, (_, n) => `{"n":${n},"_key":"1/2/3/${n}"}\n`);

afterEach(() => vi.unstubAllGlobals());

/** Was the request sent by `fetch`? Only that sends this header. */
function isSentByFetch({ requests: [request] }: TestServer): boolean {
  return request?.headers['sec-fetch-mode'] !== undefined;
}

describe('a request goes out', () => {
  test('by fetch, where the caller gives one', async () => {
    const server = await serve(json(7));
    const urls: unknown[] = [];
    const fetch: typeof globalThis.fetch = (url, init) => {
      urls.push(url);
      return globalThis.fetch(url, init);
    };
    expect(await clientFor(server, { fetch }).getProject(1).jobs.count()).toBe(7);
    expect(urls).toEqual([`${server.url}jobq/1/count`]);
    expect(isSentByFetch(server)).toBe(true);
  });

  test('by the global fetch, where a program has replaced it', async () => {
    const server = await serve(json(7));
    const client = clientFor(server);
    const { fetch } = globalThis;
    const replaced = vi.fn<typeof fetch>((url, init) => fetch(url, init));
    vi.stubGlobal('fetch', replaced);
    expect(await client.getProject(1).jobs.count()).toBe(7);
    expect(replaced).toHaveBeenCalledTimes(1);
    expect(isSentByFetch(server)).toBe(true);
  });

  test('by fetch, where a program has set another dispatcher, such as a proxy', async () => {
    const server = await serve(json(7));
    const before: unknown = Reflect.get(globalThis, DISPATCHER);
    const dispatched = vi.fn<() => never>(() => {
      throw new Error('by the dispatcher');
    });
    class ProxyAgent {
      dispatch = dispatched;
    }
    Reflect.set(globalThis, DISPATCHER, new ProxyAgent());
    onTestFinished(() => void Reflect.set(globalThis, DISPATCHER, before));
    const client = clientFor(server, { maxRetries: 0 });
    await errorOf(ConnectionError, () => client.getProject(1).jobs.count());
    expect(dispatched).toHaveBeenCalledTimes(1);
    expect(server.requests).toEqual([]);
  });

  test('by fetch, where Node is to use the proxies of the environment', async () => {
    const server = await serve(json(7));
    const script = `
      const { ScrapinghubClient } = await import(${JSON.stringify(INDEX)});
      const client = new ScrapinghubClient('KEY', { storageUrl: ${JSON.stringify(server.url)} });
      process.stdout.write(String(await client.getProject(1).jobs.count()));
    `;
    expect(await runProgram(script, { NODE_USE_ENV_PROXY: '1' })).toBe('7');
    expect(isSentByFetch(server)).toBe(true);
  });

  test('to IPv6 addresses', async () => {
    const server = createHttpServer((_, response) => response.end('7'));
    onTestFinished(() => void server.close());
    await once(server.listen(0, '::1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const client = new ScrapinghubClient('KEY', { storageUrl: `http://[::1]:${port}/` });
    expect(await client.getProject(1).jobs.count()).toBe(7);
  });

  test('over TLS, only to a server whose certificate is trusted', async () => {
    const key = readFileSync(fileURLToPath(new URL('tls/key.pem', import.meta.url)));
    const server = createHttpsServer({ key, cert: readFileSync(CERTIFICATE) }, (_, response) =>
      response.end('7'),
    );
    onTestFinished(() => void server.close());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const script = `
      const { ScrapinghubClient } = await import(${JSON.stringify(INDEX)});
      const storageUrl = 'https://localhost:${port}/';
      const client = new ScrapinghubClient('KEY', { storageUrl, maxRetries: 0 });
      const counted = await client.getProject(1).jobs.count().catch(({ name }) => name);
      process.stdout.write(String(counted));
    `;
    expect(await runProgram(script, {})).toBe('ConnectionError');
    expect(await runProgram(script, { NODE_EXTRA_CA_CERTS: CERTIFICATE })).toBe('7');
  });
});

describe('a body that is cut', () => {
  const gzipped = gzipSync(LINES.join(''));

  test.each<[what: string, head: string, body: Buffer]>([
    [
      'within chunks of a connection that is to close',
      'connection: close\r\ntransfer-encoding: chunked\r\n',
      chunk(Buffer.from(LINES.slice(0, 50).join(''))),
    ],
    [
      'within gzip, though its length is right',
      `content-encoding: gzip\r\ncontent-length: ${gzipped.length - 20}\r\n`,
      gzipped.subarray(0, -20),
    ],
    [
      'within gzip in chunks that end well',
      'content-encoding: gzip\r\ntransfer-encoding: chunked\r\n',
      Buffer.concat([chunk(gzipped.subarray(0, -20)), Buffer.from('0\r\n\r\n')]),
    ],
    ['before its length', 'content-length: 100000\r\n', Buffer.from(LINES.slice(0, 50).join(''))],
  ])('%s is an error', async (_, head, body) => {
    const client = await clientOfRawServer((socket) => {
      socket.end(
        Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: application/x-jsonlines\r\n${head}\r\n`),
          body,
        ]),
      );
    });
    const { given, failure } = await collected(client.getJob('1/2/3').items.iter());
    expect(failure).toBeInstanceOf(StreamInterruptedError);
    expect(given.length).toBeLessThan(100);
    expect(given).toEqual(LINES.slice(0, given.length).map((_line, n) => ({ n })));
  });

  test('with a reset is an error', async () => {
    const client = await clientOfRawServer((socket) => {
      const head =
        'HTTP/1.1 200 OK\r\nconnection: close\r\ntransfer-encoding: chunked\r\n' +
        'content-type: application/json\r\n\r\n';
      const cut = Buffer.concat([Buffer.from(head), chunk(Buffer.from('{"a":1'))]);
      socket.write(cut, () => socket.resetAndDestroy());
    });
    const { settings } = client.getProject(1);
    await expect(settings.all()).rejects.toBeInstanceOf(ConnectionError);
  });
});

describe('an idle connection that the server closes as a request arrives', () => {
  test('is replaced by another one, and the call does not fail', async () => {
    const { client, requests } = await clientOfClosingServer();
    const { jobs } = client.getProject(1);
    expect(await jobs.count()).toBe(7);
    await sleep(IDLE);
    expect(await jobs.count()).toBe(7);
    expect(requests).toEqual(['GET /jobq/1/count', 'GET /jobq/1/count', 'GET /jobq/1/count']);
  });

  test('fails a call that may not be sent twice', async () => {
    const { client, requests } = await clientOfClosingServer();
    await client.getProject(1).jobs.count();
    await sleep(IDLE);
    await errorOf(ConnectionError, () => client.getProject(1).jobs.run('books'));
    expect(requests).toEqual(['GET /jobq/1/count', 'POST /api/run.json']);
  });
});

/** A chunk of a body in chunks. */
function chunk(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ]);
}

/** A client whose calls are answered by bytes. It does not retry. */
async function clientOfRawServer(answer: (socket: Socket) => unknown): Promise<ScrapinghubClient> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => void answer(socket));
  });
  return clientAt(await listen(server), { maxRetries: 0 });
}

/** A server that answers one request on each connection, and closes it when another one arrives. */
async function clientOfClosingServer(): Promise<{ client: ScrapinghubClient; requests: string[] }> {
  const requests: string[] = [];
  const answered = new WeakSet<Socket>();
  const server = createHttpServer((request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (answered.has(request.socket)) return void request.socket.destroy();
    answered.add(request.socket);
    response.end('7');
  });
  return { client: clientAt(await listen(server), { maxRetries: 0 }), requests };
}

async function listen(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

function clientAt(port: number, options: ClientOptions): ScrapinghubClient {
  const url = `http://127.0.0.1:${port}/`;
  return new ScrapinghubClient('KEY', { appUrl: `${url}api/`, storageUrl: url, ...options });
}

async function runProgram(script: string, env: Record<string, string>): Promise<string> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...env },
  });
  return stdout;
}

test('a body that breaks off on a connection in use is not asked for behind the back of the caller', async () => {
  const server = await serve(json(1), ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/x-jsonlines' });
    response.write('[1]\n', () => setImmediate(() => response.socket?.resetAndDestroy()));
  });
  const client = clientFor(server);
  await client.getProject(1).jobs.count();
  await sleep(IDLE);
  const { failure } = await collected(client.getJob('1/2/3').samples.iter());
  expect(failure).toBeInstanceOf(StreamInterruptedError);
  await sleep(IDLE);
  expect(server.requests).toHaveLength(2);
});
