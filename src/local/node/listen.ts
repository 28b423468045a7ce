import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { constants, createGzip, gzipSync } from 'node:zlib';
import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { Engine, Outcome } from '../engine.ts';
import type { Answer } from '../wire/answer.ts';
import type { Incoming } from '../wire/exchange.ts';

export interface ListenOptions {
  /** Default 4020; 0 for one that is free. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1, which only this machine reaches. */
  readonly host?: string | undefined;
  /** Hears of each request that is answered. */
  readonly onRequest?: ((line: string) => void) | undefined;
}

/** The names of `ListenOptions`. */
const LISTEN_OPTIONS: OptionNames<ListenOptions> = { port: true, host: true, onRequest: true };

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** For the option `appUrl` of a client. */
  readonly appUrl: string;
  /** For the option `storageUrl` of a client. */
  readonly storageUrl: string;
  close(): Promise<void>;
}

const PORT = 4020;
const HOST = '127.0.0.1';
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;
/** A body that is shorter gains nothing. */
const ZIPPED_BYTES = 1024;
const FAST = { level: constants.Z_BEST_SPEED };

export async function listen(engine: Engine, options: ListenOptions): Promise<Listening> {
  checkOptions('listen', options, LISTEN_OPTIONS);
  const { port = PORT, host = HOST, onRequest } = options;
  const isLocal = LOOPBACK.test(host);
  const server = createServer((request, response) => {
    if (isLocal && !isFromHere(request)) refuse(response);
    else if (request.method === 'OPTIONS') allow(response);
    else void serve(engine, request, response, onRequest);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const bound = portOf(server);
  const name = host.includes(':') ? `[${host}]` : host;
  const storageUrl = `http://${name}:${bound}/`;
  return {
    port: bound,
    storageUrl,
    appUrl: `${storageUrl}api/`,
    close: () => close(server),
  };
}

/**
 * Pages of other sites, too, can send requests to this machine: with the name of their own host, or from their origin. The
 * key of the example account is no secret.
 */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = HOST, origin } = headers;
  return isLoopback(`http://${host}`) && (origin === undefined || isLoopback(origin));
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'text/plain; charset=UTF-8' });
  response.end('Forbidden: the request comes from another site\n');
}

/** Tells a browser that pages of this machine may send what they like. */
function allow(response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, PUT, POST, DELETE, PATCH',
    'access-control-allow-headers': 'authorization, content-type, content-encoding, content-range',
  });
  response.end();
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

async function serve(
  engine: Engine,
  request: IncomingMessage,
  response: ServerResponse,
  onRequest: ListenOptions['onRequest'],
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  try {
    const outcome = await engine.answer(incomingOf(request));
    onRequest?.(`${method} ${url.split('?', 1).join()} ${statusOf(outcome)}`);
    await send(outcome, request, response);
  } catch (error) {
    // A caller that leaves is no failure of the service. After one, half a response must not look whole.
    if (response.headersSent || request.destroyed) {
      response.destroy();
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    onRequest?.(`${method} ${url.split('?', 1).join()} 500 ${message}`);
    response.writeHead(500, { 'content-type': 'text/plain; charset=UTF-8' });
    response.end('Internal Server Error\n');
  }
}

function statusOf(outcome: Outcome): string {
  return 'connection' in outcome ? `connection ${outcome.connection}` : String(outcome.status);
}

function incomingOf(request: IncomingMessage): Incoming {
  const { method = 'GET', url = '/', headers } = request;
  return {
    method,
    url,
    origin: `http://${headers.host ?? HOST}`,
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    headers: () =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ),
    body: method === 'GET' ? undefined : request,
  };
}

async function send(
  outcome: Outcome,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if ('connection' in outcome) {
    if (outcome.connection !== 'silent') response.destroy();
    return;
  }
  const { status, body } = outcome;
  const headers = { ...outcome.headers, 'access-control-allow-origin': '*' };
  const accepts = String(request.headers['accept-encoding'] ?? '');
  const isZipped = /\bgzip\b/.test(accepts);
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
    sendWhole({ status, headers, body: body ?? '' }, isZipped, response);
    return;
  }
  const source = Readable.from(bytesOf(body), { objectMode: false, highWaterMark: 1 });
  if (!isZipped) {
    response.writeHead(status, headers);
    await pipeline(source, response);
    return;
  }
  response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
  await pipeline(source, createGzip(FAST), response);
}

function sendWhole(
  { status, headers, body }: Answer & { readonly body: string | Uint8Array },
  isZipped: boolean,
  response: ServerResponse,
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const isLong = isZipped && bytes.length >= ZIPPED_BYTES;
  const sent = isLong ? gzipSync(bytes, FAST) : bytes;
  const length = { 'content-length': String(sent.length) };
  response.writeHead(status, {
    ...headers,
    ...length,
    ...(isLong && { 'content-encoding': 'gzip' }),
  });
  response.end(sent);
}

async function* bytesOf(
  body: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array> {
  for await (const part of body) yield typeof part === 'string' ? Buffer.from(part) : part;
}
