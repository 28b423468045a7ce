import type { Browser, Page } from 'playwright-core';

/** What a visit to a page has shown. */
export interface Visit {
  readonly title: string;
  /** Where its links lead, in full. */
  readonly links: readonly string[];
  /** What its anchors are called. */
  readonly anchors: ReadonlySet<string>;
  /** What the console said of errors, and what was asked of other hosts. */
  readonly troubles: readonly string[];
  /** Pixels that it is too wide for a phone. */
  readonly overflow: number;
}

const PHONE = { width: 390, height: 844 };
const AT_ONCE = 2;

/** Visits pages at the width of a phone, some at a time. */
export async function visitAll(
  browser: Browser,
  base: string,
  pages: readonly string[],
): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  const left = pages.values();
  const work = async (): Promise<void> => {
    const page = await browser.newPage({ viewport: PHONE });
    for (const name of left) visits.set(name, await visit(page, base, name));
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return visits;
}

async function visit(page: Page, base: string, name: string): Promise<Visit> {
  const troubles = troublesOf(page, base);
  await page.goto(base + name, { waitUntil: 'domcontentloaded' });
  const title = await page.title();
  const links = await page.$$eval('a[href]', (found) =>
    found.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])),
  );
  const anchors = await page.$$eval('[id], a[name]', (found) =>
    found.map((one) => one.id || (one.getAttribute('name') ?? '')),
  );
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  page.removeAllListeners();
  return { title, links, anchors: new Set(anchors), troubles, overflow };
}

function troublesOf(page: Page, base: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) troubles.push(`asked for ${url}`);
  });
  return troubles;
}
