import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../chromium.ts';
import { type Site, serveSite } from './site.ts';
import { type Visit, visitAll } from './visit.ts';

const USER_GUIDES = [
  'Getting started',
  'Recipes',
  'FAQ',
  'CommonJS and TypeScript',
  'Next.js, Workers and Hono',
  'Jest',
  'Proxies',
  'Projects and spiders',
  'Running jobs',
  'Reading data',
  'Writing data',
  'Collections',
  'Frontiers',
  'Errors and retries',
  'Testing your code',
  'From Python',
  'Observability',
  'Run it all on your machine',
  'With another generator',
];
const GUIDES = [
  ...USER_GUIDES,
  'Adding an endpoint',
  'Performance',
  'Contributing',
  'Releasing',
  'Decisions',
];
const DESKTOP = { width: 1280, height: 900 };
/** It makes its anchors itself, once somebody goes there. */
const HTTP_REFERENCE = 'http-reference.html';

let site: Site;
let browser: Browser;
let visits: ReadonlyMap<string, Visit>;

beforeAll(async () => {
  site = await serveSite();
  browser = await startChromium();
  visits = await visitAll(browser, site.url, site.pages);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await site[Symbol.asyncDispose]();
});

/** Of each page what `find` finds wrong with it. */
function wrongs(find: (visit: Visit) => unknown[]): string[] {
  return [...visits].flatMap(([name, visit]) =>
    find(visit).map((wrong) => `${name}: ${String(wrong)}`),
  );
}

describe('every page of the site', () => {
  test('has been visited', () => {
    expect(visits.size).toBeGreaterThan(100);
    expect([...visits.keys()].toSorted()).toEqual(site.pages);
  });

  test('has a title', () => {
    expect(wrongs(({ title }) => (title.trim() === '' ? ['no title'] : []))).toEqual([]);
  });

  test('has no error on its console, and asks no other host for anything', () => {
    expect(wrongs(({ troubles }) => [...troubles])).toEqual([]);
  });

  test('fits on a phone', () => {
    expect(wrongs(({ overflow }) => (overflow > 0 ? [`${overflow} px too wide`] : []))).toEqual([]);
  });

  test('has no broken link', async () => {
    const pages = [...visits].filter(([name]) => name !== HTTP_REFERENCE);
    const links = new Set(pages.flatMap(([, visit]) => visit.links));
    const own = [...links].filter((link) => link.startsWith(site.url));
    const missing = await Promise.all(
      [...new Set(own.map((link) => link.split('#', 1)[0] ?? ''))].map(async (link) =>
        (await fetch(link, { method: 'HEAD' })).ok ? [] : [link],
      ),
    );
    const lost = own.filter((link) => {
      const { pathname, hash } = new URL(link);
      const page = decodeURIComponent(pathname.slice(1)) || 'index.html';
      if (hash === '' || page === HTTP_REFERENCE) return false;
      const anchors = visits.get(page)?.anchors;
      return anchors !== undefined && !anchors.has(decodeURIComponent(hash.slice(1)));
    });
    expect([...missing.flat(), ...lost]).toEqual([]);
    expect(own.length).toBeGreaterThan(500);
  });
});

test.each(GUIDES)('there is a guide: %s', (title) => {
  const titles = [...visits.values()].map((visit) => visit.title);
  expect(titles).toContainEqual(expect.stringContaining(title));
});

test('each page leads to the HTTP reference, and that back', async () => {
  const toReference = wrongs(({ links }) =>
    links.includes(site.url + HTTP_REFERENCE) ? [] : ['no link'],
  );
  expect(toReference).toEqual([`${HTTP_REFERENCE}: no link`]);
  expect(visits.get(HTTP_REFERENCE)?.links).toContain(`${site.url}index.html`);
});

test('the links of the HTTP reference lead to its parts, in another tab too', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + HTTP_REFERENCE);
  const link = await page.$('a[href="/collections"]');
  await link?.focus();
  expect(await link?.getAttribute('href')).toBe('#/collections');
  await page.goto(`${site.url}${HTTP_REFERENCE}#/collections`);
  await expect.poll(() => page.locator('h1, h2').allInnerTexts()).toContain('Collections');
  await page.close();
});

test.each([
  ['CommonJS', 'CommonJS and TypeScript'],
  ['logging', 'Errors and retries'],
  ['hcf', 'Frontiers'],
  ['FAQ', 'FAQ'],
  ['run job', 'Running jobs'],
])('the search for "%s" puts the guides for users first, and finds %s', async (words, guide) => {
  const results = await search(words);
  const guides = results.map((result) => USER_GUIDES.includes(result));
  expect(results).toContain(guide);
  expect(guides.slice(0, 5)).not.toContain(false);
});

test.each([
  ['waitUntilFinished', 'waitUntilFinished'],
  ['JobSummary', 'JobSummary'],
  ['iter', 'iter'],
  ['periodic', 'Running jobs'],
])('the search for "%s" finds %s', async (words, name) => {
  const results = await search(words);
  expect(results.map((result) => result.split('.').at(-1))).toContain(name);
});

test('the sidebar separates the guides of users from those of contributors', async () => {
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(site.url);
  const headings = page.locator('#tsd-nav-container > li > details > summary');
  await expect
    .poll(() => headings.allInnerTexts())
    .toEqual(['First steps', 'Guides', 'With other tools', 'Reference', 'For contributors']);
  expect(await page.getByRole('link', { name: 'Running jobs' }).first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Decisions' }).count()).toBe(0);
  await page.close();
});

test('tables fit where the page has two sidebars', async () => {
  const page = await browser.newPage({ viewport: DESKTOP });
  const wide: string[] = [];
  for (const name of site.pages.filter((one) => /^documents\/|^index/.test(one))) {
    await page.goto(site.url + name, { waitUntil: 'domcontentloaded' });
    const found = await page.$$eval('table', (all) =>
      all.flatMap(({ scrollWidth, clientWidth, innerText }) =>
        scrollWidth > clientWidth ? [innerText.slice(0, 40)] : [],
      ),
    );
    wide.push(...found.map((table) => `${name}: ${table}`));
  }
  expect(wide).toEqual([]);
  await page.close();
});

test.each([
  ['JobSummary', 'pending_time', 'jobmeta'],
  ['JobMetadataRecord', 'close_reason', 'Why the job ended'],
  ['LogEntry', 'level', ''],
  ['PeriodicJob', 'cron', ''],
])(
  'the page of %s shows its fields, as the document describes them',
  async (type, field, words) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}interfaces/scrapinghub-client.${type}.html`);
    const content = await page.locator('.col-content').innerText();
    expect(content).toContain(field);
    expect(content).toContain(words);
    await page.close();
  },
);

/** The names in the results of a search. */
async function search(words: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.locator('#tsd-search-input').fill(words);
  const results = page.locator('#tsd-search-results li');
  await expect.poll(() => results.count()).toBeGreaterThan(0);
  const names = await results.allInnerTexts();
  await page.close();
  return names.map((name) => name.trim());
}

test.each(['index.html', 'documents/Reading_data.html', HTTP_REFERENCE])(
  'there is a dark theme: %s',
  async (name) => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(site.url + name);
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
    const light = await browser.newPage({ colorScheme: 'light' });
    await light.goto(site.url + name);
    const other = await light.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
    expect(shot.equals(other)).toBe(false);
    await page.close();
    await light.close();
  },
);
