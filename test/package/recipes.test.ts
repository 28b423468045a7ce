import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, truncate } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { listening } from '../helpers/listening.ts';
import { type PagePrograms, programsOf } from './page-programs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

// What runs a job: `books` finds one item, other spiders only log an error.
const SPIDER = `
const { SHUB_SPIDER, SHUB_STORAGE, SHUB_JOBKEY, SHUB_JOBAUTH } = process.env;
const authorization = 'Basic ' + Buffer.from(SHUB_JOBAUTH, 'hex').toString('base64');
if (SHUB_SPIDER !== 'books') console.error('no page');
else fetch(SHUB_STORAGE + 'items/' + SHUB_JOBKEY, {
  method: 'POST', headers: { authorization }, body: JSON.stringify({ title: 'Emma', price: 7 }),
});
`;
const service = localService({ run: `node -e "${SPIDER.replaceAll('\n', ' ')}"` });
let programs: PagePrograms;
let client: ScrapinghubClient;
let said: string[];
let hosts: Record<string, string>;

beforeAll(async () => {
  const { appUrl, storageUrl } = await service.listen({ port: 0 });
  hosts = { SH_APIKEY: service.apiKey, SHUB_APIURL: appUrl, SHUB_STORAGE: storageUrl };
});

afterAll(() => service.close());

beforeEach(async () => {
  await service.reset();
  for (const [name, value] of Object.entries(hosts)) vi.stubEnv(name, value);
  client = new ScrapinghubClient();
  said = [];
  vi.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')));
  // A program runs once for each time that it is loaded.
  programs = await programsOf('docs/recipes.md');
  const { argv, exitCode } = process;
  return async () => {
    Object.assign(process, { argv, exitCode });
    await programs[Symbol.asyncDispose]();
  };
});

async function run(name: string, ...args: string[]): Promise<void> {
  process.argv = ['node', name, ...args];
  await programs.load(name);
}

test('each recipe has fewer than 60 lines', () => {
  const lengths = [...programs.code].map(([name, code]) => [
    name,
    code.trimEnd().split('\n').length,
  ]);
  expect(lengths.map(([name]) => name)).toEqual([
    'export.mts',
    'run.mts',
    'worker.mts',
    'sync.mts',
    'serve.mts',
    'clone.mts',
  ]);
  expect(lengths.filter(([, length]) => Number(length) >= 60)).toEqual([]);
});

describe('the export', () => {
  test('writes each item once, however often it is cut off', async () => {
    const file = join(programs.folder, 'items.jl');
    const items = await client.getJob('123/1/3').items.list({ meta: ['_key'] });
    await run('export.mts', '123/1/3', file);
    const whole = await readFile(file, 'utf8');
    expect(
      whole
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual(items);

    const lines = whole.split('\n');
    await truncate(file, Buffer.byteLength(lines.slice(0, 3).join('\n')) - 5);
    await run('export.mts', '123/1/3', file);
    expect(await readFile(file, 'utf8')).toBe(whole);
    expect(said.at(-1)).toContain('added 3 items');
  });

  test('begins anew if not even the first item is whole', async () => {
    const file = join(programs.folder, 'items.jl');
    await appendFile(file, '{"title":"Midd');
    await run('export.mts', '123/1/3', file);
    expect(await readFile(file, 'utf8')).toMatch(/^{.*"title":"Middlemarch"/);
  });
});

describe('the run with an alert', () => {
  test('is content with a job that finished with items', async () => {
    await run('run.mts', '123', 'books');
    expect(said.at(-1)).toBe('items: 1, errors in the log: 0');
    expect(process.exitCode).toBeUndefined();
  });

  test('posts what is wrong, and ends with status 1', async () => {
    const alerts: unknown[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => response.end(void alerts.push(JSON.parse(body))));
    });
    const { url, ...alertServer } = await listening(server);
    onTestFinished(() => alertServer[Symbol.asyncDispose]());
    vi.stubEnv('ALERT_URL', url);
    await run('run.mts', '123', 'quotes');
    expect(alerts).toEqual([{ text: 'quotes 123/2/2: items: 0, errors in the log: 1' }]);
    expect(process.exitCode).toBe(1);
  });
});

test('the worker visits each page of a site once, and ends when it is told to', async () => {
  const links: Record<string, string[]> = { '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/lost'] };
  const visited: string[] = [];
  const site = createServer(({ url = '' }, response) => {
    visited.push(url);
    const page = (links[url] ?? []).map((link) => `<a href="${link}">`).join('');
    response.statusCode = url in links ? 200 : 404;
    response.end(`<title>Page ${url}</title>${page}`);
  });
  const { url, ...siteServer } = await listening(site);
  onTestFinished(() => siteServer[Symbol.asyncDispose]());
  vi.stubEnv('BASE', url);
  const slot = client.getProject(123).frontiers.get('sites').get('site.example');
  await slot.queue.add({ fp: '/' });
  await slot.flush();

  const running = run('worker.mts', '123', 'sites', 'site.example');
  await expect.poll(() => visited.length).toBe(4);
  await expect.poll(() => slot.queue.count()).toBe(0);
  process.emit('SIGINT');
  await running;
  expect(visited.toSorted()).toEqual(['/', '/a', '/b', '/lost']);
  const pages = await client.getProject(123).collections.getStore('pages').list();
  expect(pages).toContainEqual({ _key: '/a', status: 200, title: 'Page /a' });
  expect(pages).toContainEqual({ _key: '/lost', status: 404, title: 'Page /lost' });
});

test('the collection has the prices of the last job, and no others', async () => {
  const prices = client.getProject(123).collections.getStore('book_prices');
  await prices.set([
    { _key: 'Middlemarch', price: 1 },
    { _key: 'Out of print', price: 2 },
  ]);
  await run('sync.mts', '123', 'books');
  const items = await client.getJob('123/1/3').items.list();
  const expected = items.map(({ title, price }) => ({ _key: title, price }));
  expect(await prices.list()).toEqual(
    expected.toSorted((a, b) => (String(a._key) < String(b._key) ? -1 : 1)),
  );
  expect(said.at(-1)).toBe('5 prices stored, 1 deleted');
});

test('a job is cloned with its arguments and tags', async () => {
  await run('clone.mts', '123/1/3');
  expect(said.at(-1)).toBe('123/1/3 runs again as 123/1/4');
  const { spider_args: args, tags, priority } = await client.getJob('123/1/4').metadata.all();
  expect({ args, tags, priority }).toEqual({
    args: { category: 'fiction' },
    tags: ['daily'],
    priority: 2,
  });
});

test('items are streamed to the page of a browser, but not those of other projects', async () => {
  const args = ['--import', 'tsx', join(programs.folder, 'serve.mts'), '123'];
  const { port } = await freePort();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: `${port}` },
  });
  onTestFinished(() => void child.kill());
  const base = `http://localhost:${port}`;
  await expect
    .poll(() =>
      fetch(base).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
  expect(await (await fetch(base)).text()).toContain("fetch('/items'");
  const lines = (await (await fetch(`${base}/items?job=123/1/3`)).text()).trimEnd().split('\n');
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual(
    await client.getJob('123/1/3').items.list(),
  );
  expect((await fetch(`${base}/items?job=456/1/3`)).status).toBe(502);
  child.kill();
  await once(child, 'exit');
});

/** A port that was free a moment ago. */
async function freePort(): Promise<{ port: number }> {
  const server = await listening(createServer());
  await server[Symbol.asyncDispose]();
  return { port: Number(new URL(server.url).port) };
}
