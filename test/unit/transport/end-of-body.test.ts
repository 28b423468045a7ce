import { expect, test } from 'vitest';
import type { EndOfBody } from '../../../src/codec/record-decoder.ts';
import { endOfBody } from '../../../src/transport/end-of-body.ts';

const NODE = { reportsCuts: true };
const URL = { url: 'https://storage.zyte.com/items/1/2/3' };

test.each<[string, object, Record<string, string>, EndOfBody]>([
  ['a length', URL, { 'content-length': '7', connection: 'close' }, 'proven'],
  ['a length, and gzip', URL, { 'content-length': '7', 'content-encoding': 'gzip' }, 'proven'],
  ['chunks, and a connection that stays', URL, { 'transfer-encoding': 'chunked' }, 'proven'],
  ['chunks of gzip', URL, { 'transfer-encoding': 'chunked', 'content-encoding': 'gzip' }, 'likely'],
  [
    'chunks, and the connection closes',
    URL,
    { 'transfer-encoding': 'chunked', connection: 'Close' },
    'doubtful',
  ],
  ['only that the connection closes', URL, { connection: 'close' }, 'doubtful'],
  ['nothing, as with HTTP/2', URL, {}, 'likely'],
  ['nothing, but no request was sent', { url: '' }, {}, 'proven'],
  [
    'with node:http, chunks',
    NODE,
    { 'transfer-encoding': 'chunked', connection: 'close' },
    'proven',
  ],
  ['with node:http, gzip', NODE, { 'content-encoding': 'gzip', connection: 'close' }, 'proven'],
  ['with node:http, nothing', NODE, {}, 'doubtful'],
  ['that it has no body', { ...NODE, status: 204 }, {}, 'proven'],
])('a response that shows %s', (_, response, headers, end) => {
  const known = {
    ok: true,
    status: 200,
    statusText: 'OK',
    body: null,
    headers: new Headers(headers),
  };
  expect(endOfBody({ ...known, ...response })).toBe(end);
});
