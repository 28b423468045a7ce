import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Format, Store } from './store.ts';

// The slow service: the speed of one connection, and the delay before its first byte.
const SLOW_BYTES_PER_MS = 10_000;
const SLOW_START_MS = 50;
const SLOW_PART_BYTES = 65_536;

const TYPES = {
  jsonlines: 'application/x-jsonlines',
  array: 'application/json; charset=utf-8',
};

/** Responds like the service, in the way that the first part of the path names: `plain`, `gzip` or `slow`. */
export async function answer(
  store: Store,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench.invalid');
  if (request.method === 'POST') {
    for await (const _chunk of request);
    response.end();
  } else if (pathname.includes('/jobq/')) {
    json(response, 42);
  } else if (pathname.endsWith('/stats')) {
    json(response, { totals: { input_values: store.items, input_bytes: store.bytes } });
  } else {
    await records(store, request, response, pathname, searchParams);
  }
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(value));
}

async function records(
  store: Store,
  { headers, socket }: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const isArray = path.includes('/datasets/');
  const format: Format = {
    type: isArray ? 'array' : 'jsonlines',
    keyed: query.getAll('meta').includes('_key'),
    gzip: path.startsWith('/gzip/') && (headers['accept-encoding'] ?? '').includes('gzip'),
  };
  const from = isArray ? Number(query.get('offset') ?? 0) : startOf(query);
  const count = Number(query.get(isArray ? 'limit' : 'count') ?? Infinity);
  const to = Math.min(store.items, from + count);
  response.setHeader('content-type', TYPES[format.type]);
  if (format.gzip) response.setHeader('content-encoding', 'gzip');
  if (isArray) {
    response.setHeader('x-apify-pagination-total', store.items);
    response.setHeader('x-apify-pagination-offset', from);
    response.setHeader('x-apify-pagination-limit', to - from);
    response.setHeader('x-apify-pagination-desc', 'false');
  }
  const parts = store.parts(from, to, format);
  await pipeline(path.startsWith('/slow/') ? slowly(parts, socket) : parts, response);
}

function startOf(query: URLSearchParams): number {
  const after = query.get('startafter');
  const start = after ?? query.get('start');
  if (start === null) return 0;
  return Number(start.split('/').at(-1)) + (after === null ? 0 : 1);
}

const freeAt = new WeakMap<Socket, number>();

/** Splits the parts into pieces, and delays each as long as the connection needs for the pieces before it. */
async function* slowly(
  parts: Iterable<Buffer>,
  socket: Socket,
): AsyncGenerator<Buffer, void, void> {
  await sleep(SLOW_START_MS);
  for (const part of parts) {
    for (let at = 0; at < part.length; at += SLOW_PART_BYTES) {
      const piece = part.subarray(at, at + SLOW_PART_BYTES);
      const now = performance.now();
      const begin = Math.max(now, freeAt.get(socket) ?? now);
      freeAt.set(socket, begin + piece.length / SLOW_BYTES_PER_MS);
      if (begin - now >= 1) await sleep(begin - now);
      yield piece;
    }
  }
}
