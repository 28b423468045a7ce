// A store in a process of its own: 20 ms a batch, and 504 for one in ten. It says its port, and what it has stored when
// it is asked.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { StoredLines } from '../helpers/stored-lines.ts';

/** What a store was sent, and what it has stored of it. */
export interface StoreReport {
  /** Index of the first entry, and status, of each request. */
  readonly answers: readonly (readonly [start: number, status: number])[];
  /** Entries stored. */
  readonly stored: number;
  /** SHA-256 of the stored lines in order. */
  readonly digest: string;
}

const PATH = '/items/1/2/3';
const PAGE =
  "<html><body><h1>504 Gateway Time-out</h1>\nThe server didn't respond in time.\n</body></html>\n";

const stored = new StoredLines();
const answers: [start: number, status: number][] = [];

const server = createServer(async (request, response) => {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '', 'http://any.host');
  const body = gunzipSync(await buffer(request)).toString('utf8');
  await sleep(20);
  const number = answers.length + 1;
  const status = number % 10 === 0 ? 504 : 200;
  answers.push([Number(query.get('start')), status]);
  // Every other 504 comes though the batch is stored.
  if (status === 200 || number % 20 === 0) stored.put({ path, query, body });
  if (status === 200) response.end();
  else response.writeHead(504, { 'content-type': 'text/html', 'retry-after': '0' }).end(PAGE);
});

server.listen(0, '127.0.0.1', () => process.send?.(server.address()));

process.on('message', () => {
  const lines = stored.linesAt(PATH);
  const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
  process.send?.({ answers, stored: lines.length, digest } satisfies StoreReport);
});
