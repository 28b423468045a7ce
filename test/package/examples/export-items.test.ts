import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NotFoundError, StreamInterruptedError } from 'scrapinghub-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportItems } from '../../../examples/export-items.ts';
import { answerTo, storeOf } from '../../reading/store.ts';
import { cutAfter, empty, json, jsonLines, stallAfter } from '../../helpers/answers.ts';
import { clientFor, errorOf } from '../../helpers/client.ts';
import { type Answer, serve, type TestServer } from '../../helpers/server.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/export-items.ts', import.meta.url));
const ITEMS = Array.from({ length: 1200 }, (_, n) => ({ n, title: `Band ${n} – "Größe",\nnew` }));
const STORE = storeOf('items', ITEMS);
const STATS = json({ counts: { n: 1200, title: 1200 }, totals: { input_values: ITEMS.length } });
const LINES = answerTo(STORE, new URLSearchParams('meta=_key'), false);
const BEGINNING = LINES.slice(0, 700).join('\n');
const SILENT = (): void => undefined;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** The rest of the job, from where it is asked for. */
const rest: Answer = (exchange) =>
  jsonLines(answerTo(STORE, exchange.request.query, false).map((line) => JSON.parse(line)))(
    exchange,
  );

test('the exported file holds every item once, though the connection breaks', async () => {
  const server = await serve(STATS, cutAfter(BEGINNING), rest);
  const file = join(folder, 'items.jl');
  const shown: string[] = [];
  const job = clientFor(server).getJob('1/2/3');
  expect(await exportItems(job, file, (progress) => shown.push(progress))).toBe(ITEMS.length);
  expect(await itemsIn(file)).toEqual(ITEMS);
  expect(shown[0]).toMatch(/^█+░+ \d+ % {2}500 of 1200 items$/);
  expect(shown.at(-1)).toMatch(/^█+ 100 % {2}1200 of 1200 items$/);
  expect(await readdir(folder)).toEqual(['items.jl']);
});

test('after Ctrl-C, the same command continues where it stopped, and every item is there once', async () => {
  const server = await serve(STATS, stallAfter(BEGINNING), STATS, rest);
  const file = join(folder, 'items.jl');
  const child = spawn(process.execPath, ['--import', 'tsx', EXAMPLE, '1/2/3', file], {
    env: {
      ...process.env,
      SH_APIKEY: 'KEY',
      SHUB_APIURL: `${server.url}api/`,
      SHUB_STORAGE: server.url,
    },
  });
  await expect.poll(() => existsSync(`${file}.progress`)).toBe(true);
  child.kill('SIGINT');
  await once(child, 'exit');
  expect(await exportItems(clientFor(server).getJob('1/2/3'), file, SILENT)).toBe(ITEMS.length);
  expect(server.requests.at(-1)?.query.get('startafter')).toBe('1/2/3/499');
  expect(await itemsIn(file)).toEqual(ITEMS);
});

test('a CSV has a header with the fields that the job counts, once, also if it was continued', async () => {
  const server = await serve(STATS, cutAfter(BEGINNING), STATS, rest);
  const file = join(folder, 'items.csv');
  await errorOf(StreamInterruptedError, () =>
    exportItems(clientFor(server, { maxRetries: 0 }).getJob('1/2/3'), file, SILENT),
  );
  await exportItems(clientFor(server).getJob('1/2/3'), file, SILENT);
  const rows = ITEMS.map(({ n }) => `${n},"Band ${n} – ""Größe"",\nnew"\r\n`);
  expect(await readFile(file, 'utf8')).toBe(`n,title\r\n${rows.join('')}`);
});

test('the export of another job starts at its beginning, whatever is left in the folder', async () => {
  const file = join(folder, 'items.jl');
  const broken = await serve(STATS, cutAfter(BEGINNING));
  await errorOf(StreamInterruptedError, () => exportFrom(broken, file));
  const other = storeOf('items', [{ n: 1 }], { place: '1/2/4' });
  const server = await serve(
    STATS,
    jsonLines(answerTo(other, new URLSearchParams('meta=_key'), false).map(parsed)),
  );
  await exportItems(clientFor(server).getJob('1/2/4'), file, SILENT);
  expect(await itemsIn(file)).toEqual([{ n: 1 }]);
});

test('an export that fails leaves no file that looks whole', async () => {
  const file = join(folder, 'items.jl');
  const server = await serve(STATS, empty({ status: 404 }));
  await errorOf(NotFoundError, () => exportFrom(server, file));
  expect(await readdir(folder)).not.toContain('items.jl');
});

async function exportFrom(server: TestServer, file: string): Promise<void> {
  await exportItems(clientFor(server, { maxRetries: 0 }).getJob('1/2/3'), file, SILENT);
}

async function itemsIn(file: string): Promise<unknown[]> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map(parsed);
}

function parsed(line: string): unknown {
  return JSON.parse(line);
}
