import type { Browser } from 'playwright-core';
import { ScrapinghubClient } from 'scrapinghub-client';
import { type Listening, type LocalService, localService } from 'scrapinghub-client/local';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium.ts';
import { visitAll } from './docs/visit.ts';

let browser: Browser;
let service: LocalService;
let server: Listening;

beforeAll(async () => {
  browser = await startChromium();
  service = localService();
  server = await service.listen({ port: 0 });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await service.close();
});

test('people find projects, jobs, items and logs by links, without a script', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(server.storageUrl);
  await page.click('text="123"');
  await page.click('text="123/1/3"');
  expect(await page.textContent('h1')).toContain('Job 123/1/3');
  expect(await page.textContent('body')).toContain('Middlemarch');
  expect(await page.textContent('body')).toContain('Spider closed (finished)');
  await page.close();
});

test('the pages are in order, and fit on a phone', async () => {
  const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
  const job = await client
    .getProject(123)
    .jobs.run('books', { jobArgs: { long: 'x'.repeat(500) } });
  const visits = await visitAll(browser, server.storageUrl, ['', 'view/123', `view/${job.key}`]);
  for (const { troubles, overflow, title } of visits.values()) {
    expect([title, troubles, overflow]).toEqual([title, [], 0]);
  }
});

test('the pages are dark where people want that', async () => {
  const colors = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(server.storageUrl);
    colors.push(await page.evaluate(() => getComputedStyle(document.documentElement).color));
    await page.close();
  }
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
