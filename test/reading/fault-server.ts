import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Fault, NO_FAULT } from './fault.ts';
import { answerTo, type Store } from './store.ts';

/** A request that the fault server has seen. */
export interface Asked {
  readonly query: URLSearchParams;
  /** Resolves when the connection is free again, or gone. */
  readonly over: Promise<void>;
  readonly response: ServerResponse;
}

/** A store that is on offer, and what was asked of it. */
export interface Offer {
  readonly store: Store;
  readonly asked: readonly Asked[];
}

interface Entry {
  readonly asked: Asked[];
  readonly faults: readonly Fault[];
  readonly type: string;
  textFor(query: URLSearchParams, fault: Fault): string;
}

const TYPE = 'application/x-jsonlines; charset=UTF-8';
const PAGE = '<html><body><h1>Service Unavailable</h1>\nNo server is available.\n</body></html>\n';

/** A storage service that breaks on purpose: each store has a schedule of faults, one for each request. */
export class FaultServer implements AsyncDisposable {
  #server: Server;
  readonly #entries = new Map<string, Entry>();
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
    server.on('request', this.#answer);
  }

  static async start(): Promise<FaultServer> {
    const server = createServer();
    return new FaultServer(server, await listen(server, 0));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Offers a store. The requests for it meet these faults in turn, and the later ones none. */
  offer(store: Store, ...faults: readonly Fault[]): Offer {
    const asked: Asked[] = [];
    const textFor = (query: URLSearchParams, fault: Fault): string => textOf(store, query, fault);
    this.#entries.set(store.path, { faults, asked, type: TYPE, textFor });
    return { store, asked };
  }

  /** Answers with a JSON value, which may be another each time. */
  serveJson(path: string, value: () => unknown, ...faults: readonly Fault[]): readonly Asked[] {
    const asked: Asked[] = [];
    const textFor = (): string => JSON.stringify(value());
    this.#entries.set(path, { faults, asked, type: 'application/json', textFor });
    return asked;
  }

  withdraw({ store }: Offer): void {
    this.#entries.delete(store.path);
  }

  /** Goes down, with all that is under way; `start` at the same port is `up`. */
  async down(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }

  async up(): Promise<void> {
    this.#server = createServer(this.#answer);
    await listen(this.#server, this.port);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server.listening) await this.down();
  }

  readonly #answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', this.url);
    const entry = this.#entries.get(decodeURIComponent(pathname));
    if (entry === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found\n');
      return;
    }
    const fault = entry.faults[entry.asked.length] ?? NO_FAULT;
    entry.asked.push({ query, response, over: once(response, 'close').then(() => undefined) });
    const text = entry.textFor(query, fault);
    const zipped = request.headers['accept-encoding']?.includes('gzip') === true;
    const head = {
      'content-type': entry.type,
      ...(zipped && { 'content-encoding': 'gzip' }),
    };
    give(response, zipped ? gzipSync(text) : Buffer.from(text), head, fault);
  };
}

/** The answer of a store, and the line in it that is none. */
function textOf(store: Store, query: URLSearchParams, fault: Fault): string {
  const asked = fault.kind === 'from the start' ? withoutStart(query) : query;
  const lines = answerTo(store, asked, fault.repeats === true);
  if (fault.kind === 'garbage') lines.splice(fault.line, 0, 'oops');
  return lines.join('\n') + (store.ended && lines.length > 0 ? '\n' : '');
}

function withoutStart(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !name.startsWith('start')));
}

/** Writes the answer with this body, and what is wrong with it. */
function give(
  response: ServerResponse,
  body: Buffer,
  head: Record<string, string>,
  fault: Fault,
): void {
  const zipped = 'content-encoding' in head;
  const { socket } = response;
  switch (fault.kind) {
    case 'reset':
      socket?.resetAndDestroy();
      return;
    case 'unavailable':
      response.writeHead(fault.status, { 'content-type': 'text/html', 'retry-after': '0' });
      response.end(PAGE);
      return;
    case 'too many': {
      const retryAfter = { seconds: '0', date: new Date().toUTCString(), 'an hour': '3600' };
      response.writeHead(429, {
        'content-type': 'text/plain',
        'retry-after': retryAfter[fault.retryAfter],
      });
      response.end('Too many requests\n');
      return;
    }
    case 'refused':
      response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('No\n');
      return;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      return;
    case 'cut':
      response.writeHead(200, head);
      write(response, body.subarray(0, fault.after), () => socket?.destroy());
      return;
    case 'stall':
      response.writeHead(200, head);
      write(response, body.subarray(0, fault.after));
      return;
    case 'short body': {
      const part = body.subarray(0, fault.after);
      response.writeHead(200, { ...head, 'content-length': part.length + 100 });
      write(response, part, () => socket?.end());
      return;
    }
    case 'gzip cut':
      response.writeHead(200, head);
      response.end(zipped ? body.subarray(0, Math.min(fault.after, body.length - 1)) : body);
      return;
    case 'quiet end':
      response.useChunkedEncodingByDefault = false;
      response.shouldKeepAlive = false;
      response.writeHead(200, head);
      response.end(body.subarray(0, fault.after));
      return;
    case 'cut at close':
      response.shouldKeepAlive = false;
      response.writeHead(200, head);
      write(response, body.subarray(0, fault.after), () => socket?.resetAndDestroy());
      return;
    case 'part':
      response.writeHead(206, head).end(body.subarray(0, fault.after));
      return;
    case 'closed':
      response.writeHead(200, { ...head, 'content-length': body.length });
      response.end(body, () => setImmediate(() => socket?.end()));
      return;
    case 'drip':
      response.writeHead(200, { ...head, 'content-length': body.length });
      void drip(response, body, fault.size);
      return;
    case 'none':
    case 'garbage':
    case 'from the start':
      response.writeHead(200, { ...head, 'content-length': body.length }).end(body);
  }
}

/** Writes the part, also an empty one, with the head; `then` follows when both are on their way. */
function write(response: ServerResponse, part: Buffer, then: () => void = () => undefined): void {
  const done = (): void => void setImmediate(then);
  if (part.length > 0) {
    response.write(part, done);
    return;
  }
  response.flushHeaders();
  done();
}

async function drip(response: ServerResponse, body: Buffer, size: number): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await new Promise(setImmediate);
  }
  response.end();
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens at a TCP port has an address of this kind.
  return (server.address() as AddressInfo).port;
}
