import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { linesOf } from '../helpers/answers.ts';
import { StoredLines } from '../helpers/stored-lines.ts';
import { type Listening, listening } from '../helpers/listening.ts';
import { products } from '../reading/products.ts';
import { answerTo, storeOf } from '../reading/store.ts';
import { ITEMS, JOBS } from './smoke.ts';

/** The service as the smoke program needs it: small, breaking where it has to, and open to pages of other origins. */
export type Service = Listening;

const LINES = { 'content-type': 'application/x-jsonlines; charset=UTF-8' };
const TEXT = { 'content-type': 'text/plain; charset=UTF-8' };
const ZIPPED = { ...LINES, 'content-encoding': 'gzip' };
// Within the records, zipped.
const CUT = 2_000;

type Handler = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void;

/** A service for one run of the smoke program: what it keeps, and what it has broken once, is gone with it. */
export async function startService(): Promise<Service> {
  const handlers = handlersOf();
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS') {
      allowAll(request, response);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://any.host');
    const handler = handlers[`${request.method} ${pathname}`];
    if (handler === undefined) response.writeHead(404, TEXT).end('Not Found\n');
    else handler(request, response, searchParams);
  });
  return listening(server);
}

/** What a page of another origin is asked for before a request with a key. */
function allowAll({ headers }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, {
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    'access-control-allow-methods': headers['access-control-request-method'] ?? '',
  });
  response.end();
}

function handlersOf(): Record<string, Handler> {
  const store = storeOf('items', products(ITEMS), { place: '1/2/3' });
  const stored = new StoredLines();
  let itemReads = 0;
  let timeReads = 0;
  return {
    'GET /jobq/1/list': (_, response) => response.writeHead(200, LINES).end(linesOf(JOBS)),
    'GET /items/1/2/3': (_, response, query) => {
      const body = gzipSync(linesOf(answerTo(store, query, false).map(parsed)));
      response.writeHead(200, ZIPPED);
      itemReads += 1;
      if (itemReads > 1) response.end(body);
      else response.write(body.subarray(0, CUT), () => setImmediate(() => cut(response)));
    },
    'GET /items/1/2/4': (_, response) => {
      response.writeHead(200, ZIPPED).end(gzipSync(linesOf(stored.at('/items/1/2/4'))));
    },
    'POST /items/1/2/4': async (request, response, query) => {
      const bytes = await buffer(request);
      if (request.headers['content-encoding'] !== 'gzip') {
        response.writeHead(400, TEXT).end('not zipped\n');
        return;
      }
      stored.put({ path: '/items/1/2/4', query, body: gunzipSync(bytes).toString('utf8') });
      response.writeHead(200, TEXT).end();
    },
    'GET /items/1/2/6': (_, response) => {
      response.writeHead(200, LINES);
      response.write(linesOf([{ n: 0 }, { n: 1 }]));
    },
    'GET /projects/1/jobsummary': () => undefined,
    'GET /system/ts': (_, response) => {
      timeReads += 1;
      if (timeReads === 1) cut(response);
      else response.writeHead(200, { 'content-type': 'application/json' }).end('1700000000000');
    },
  };
}

function cut(response: ServerResponse): void {
  response.socket?.destroy();
}

function parsed(line: string): unknown {
  return JSON.parse(line);
}
