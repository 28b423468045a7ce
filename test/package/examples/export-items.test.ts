import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NotFoundError } from 'scrapinghub-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportItems } from '../../../examples/export-items.ts';
import { answerTo, storeOf } from '../../reading/store.ts';
import { cutAfter, empty, json, jsonLines } from '../../helpers/answers.ts';
import { clientFor, errorOf } from '../../helpers/client.ts';
import { type Answer, serve } from '../../helpers/server.ts';

const ITEMS = Array.from({ length: 500 }, (_, n) => ({ n, title: `Band ${n} – Größe` }));
const STORE = storeOf('items', ITEMS);
const STATS = json({ totals: { input_values: ITEMS.length } });

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
  const beginning = answerTo(STORE, new URLSearchParams('meta=_key'), false).join('\n');
  const server = await serve(STATS, cutAfter(beginning.slice(0, 10_000)), rest);
  const file = join(folder, 'items.jl.gz');
  const shown: string[] = [];
  const job = clientFor(server).getJob('1/2/3');
  expect(await exportItems(job, file, (progress) => shown.push(progress))).toBe(ITEMS.length);
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(ITEMS);
  expect(shown[0]).toMatch(/^█+░+ \d+ % {2}\d+ of 500 items$/);
  expect(shown.at(-1)).toMatch(/^█+ 100 % {2}500 of 500 items$/);
});

test('an export that fails leaves no file that looks whole', async () => {
  const job = clientFor(await serve(STATS, empty({ status: 404 }))).getJob('1/2/3');
  await errorOf(NotFoundError, () =>
    exportItems(job, join(folder, 'items.jl.gz'), () => undefined),
  );
  expect(await readdir(folder)).not.toContain('items.jl.gz');
});
