import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type * as api from 'scrapinghub-client';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';
import { writePrograms } from '../runtimes/programs.ts';
import { startService } from '../runtimes/service.ts';
import { KEY, PROMISES, type smoke } from '../runtimes/smoke.ts';
import { startChromium } from './chromium.ts';

/** What the bundled page has put into its window. */
interface PageGlobals {
  readonly smoke: typeof smoke;
  readonly ScrapinghubClient: typeof api.ScrapinghubClient;
}

const HTML = '<!doctype html><title>Jobs</title><script type="module" src="/page.js"></script>';

let app: App;
let pages: Server;
let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  app = await installPackage();
  await writePrograms(app);
  const script = await readFile(join(app.folder, 'bundled/page.js'));
  pages = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : HTML);
  });
  pages.listen(0, '127.0.0.1');
  await once(pages, 'listening');
  browser = await startChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  pages.close();
  await app[Symbol.asyncDispose]();
});

/** A fresh page of an app, whose origin is neither the mock's nor the service's. */
beforeEach(async () => {
  page = await browser.newPage();
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
  const address = pages.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  await page.goto(`http://localhost:${address.port}/`);
  await page.waitForFunction(() => 'ScrapinghubClient' in globalThis);
  return () => page.close();
});

describe('a page that bundles the package', () => {
  test('lists jobs and streams items from the mock', async () => {
    const { keys, titles } = await page.evaluate(async (options) => {
      const { ScrapinghubClient } = globalThis as unknown as PageGlobals;
      const client = new ScrapinghubClient('KEY', options);
      const jobs = await client.getProject(123).jobs.list();
      const found: unknown[] = [];
      for await (const { title } of client.getJob('123/1/3').items) found.push(title);
      return { keys: jobs.map(({ key }) => key), titles: found };
    }, inject('mock'));
    expect(keys).toContain('123/1/3');
    expect(titles).toContain('Middlemarch');
    expect(said).toEqual([]);
  });

  test('gets the error that a test prefers', async () => {
    const error = await page.evaluate(async (options) => {
      const { ScrapinghubClient } = globalThis as unknown as PageGlobals;
      const client = new ScrapinghubClient('KEY', options);
      const headers = { prefer: 'code=404' };
      const items = client.getJob('123/1/3').items.list({}, { headers });
      return items.catch(({ name, status }) => ({ name, status }));
    }, inject('mock'));
    expect(error).toEqual({ name: 'NotFoundError', status: 404 });
  });

  test('keeps all that the package promises', async () => {
    await using service = await startService();
    expect(await page.evaluate(() => typeof globalThis.process)).toBe('undefined');
    const report = await page.evaluate((url) => {
      const { smoke: run, console: shown } = globalThis as unknown as PageGlobals &
        typeof globalThis;
      return run(url, shown.log);
    }, service.url);
    expect(report).toEqual(Object.fromEntries(PROMISES.map((name) => [name, 'kept'])));
    expect(said.join('\n')).toContain('NotFoundError');
    expect(said.join('\n')).not.toContain(KEY);
  });
});
