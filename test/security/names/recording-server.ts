import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { ScrapinghubClient, type Spider } from 'scrapinghub-client';
import type { Pair, Sent } from './named-call.ts';

/** Long names make long heads: this one takes them all. */
const MAX_HEAD = 4 * 1024 * 1024;

/** What the service answers where a method needs that to continue; it refuses anything else. */
const ANSWERS: readonly (readonly [request: RegExp, answer: unknown])[] = [
  [/^GET \/ids\//, 5],
  [/^GET \/jobs\/1\/2\/3$/, {}],
  [/^GET \/logs\/1\/2\/3\/stats$/, {}],
  [/^GET \/jobs\/1\/2\/3\/state$/, 'finished'],
  [/^GET \/projects\/1\/settings$/, {}],
];

/** A real HTTP server that records what it was sent, without reading a URL in any way but to split and decode it. */
export class RecordingServer implements AsyncDisposable {
  readonly #server = createServer({ maxHeaderSize: MAX_HEAD }, (request, response) => {
    void this.#answer(request, response);
  });
  #seen: Sent[] = [];
  #shop: Promise<Spider> | undefined;

  static async start(): Promise<RecordingServer> {
    const server = new RecordingServer();
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  /** A client that takes it for both hosts. */
  client(): ScrapinghubClient {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const url = `http://127.0.0.1:${address.port}/`;
    return new ScrapinghubClient({
      auth: 'KEY',
      appUrl: `${url}api/`,
      storageUrl: url,
      maxRetries: 0,
      maxRetryTime: 0,
    });
  }

  /** A spider that was found before. */
  async shop(): Promise<Spider> {
    const shop = await (this.#shop ??= this.client().getProject(1).spiders.get('shop'));
    this.#seen = [];
    return shop;
  }

  /** What came since it was last asked. */
  take(): readonly Sent[] {
    const seen = this.#seen;
    this.#seen = [];
    return seen;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '' } = request;
    const [path = '', query] = cut(url, '?');
    this.#seen.push({
      method,
      path: path.split('/').slice(1).map(decodeURIComponent),
      query: query === undefined ? [] : pairsOf(query),
      body: bodyOf(request, Buffer.concat(chunks)),
    });
    const known = ANSWERS.find(([pattern]) => pattern.test(`${method} ${path}`));
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? known[1] : { message: 'no' }));
  }
}

function bodyOf({ headers }: IncomingMessage, bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  switch (headers['content-type']) {
    case 'application/x-www-form-urlencoded':
      return pairsOf(text.replaceAll('+', '%20'));
    case 'application/x-jsonlines':
      return text
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
    default:
      return JSON.parse(text);
  }
}

function pairsOf(text: string): Pair[] {
  return text.split('&').map((pair) => {
    const [name = '', value = ''] = cut(pair, '=');
    return [decodeURIComponent(name), decodeURIComponent(value)];
  });
}

/** What is before and after the first `mark`. */
function cut(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
