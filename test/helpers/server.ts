import { EventEmitter, once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, exactly as sent. */
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Unzipped, if it came zipped. */
  readonly body: string;
}

/** One exchange, from the side of the server. */
export interface Exchange {
  readonly request: Received;
  readonly response: ServerResponse;
}

export type Answer = (exchange: Exchange) => unknown;

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** What it has received, in order. */
  readonly requests: readonly Received[];
  /** Resolves when the first request is there. */
  readonly asked: Promise<void>;
  /** Resolves when a connection to the server has closed. */
  readonly disconnected: Promise<void>;
}

/** A server that gives its answers in turn, the last one again and again. It ends with the test. */
export function serve(...answers: Answer[]): Promise<TestServer> {
  return serveOn(createServer(), 0, ...answers);
}

/** As `serve`, with a server of the test's own, on a port of its choice. */
export async function serveOn(
  server: Server,
  wantedPort: number,
  ...answers: Answer[]
): Promise<TestServer> {
  const requests: Received[] = [];
  const asked = signalled();
  const disconnected = signalled();
  server.on('connection', (socket) => socket.once('close', disconnected.resolve));
  server.on('request', async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await receive(incoming);
    requests.push(request);
    asked.resolve();
    await answers[Math.min(requests.length, answers.length) - 1]?.({ request, response });
  });
  server.listen(wantedPort, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = portOf(server);
  const url = `http://127.0.0.1:${port}/`;
  return { url, port, requests, asked: asked.promise, disconnected: disconnected.promise };
}

/** A port that nothing listens on. */
export async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function receive(incoming: IncomingMessage): Promise<Received> {
  const { method = '', url: target = '', headers } = incoming;
  const { pathname: path, searchParams: query } = new URL(target, 'http://any.host');
  const bytes = await buffer(incoming);
  const body = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  return { method, target, path, query, headers, body: body.toString('utf8') };
}

/** A promise, and what resolves it. */
export function signalled(): { promise: Promise<void>; resolve: () => void } {
  const emitter = new EventEmitter();
  const promise = once(emitter, 'done').then(() => undefined);
  return { promise, resolve: () => void emitter.emit('done') };
}
