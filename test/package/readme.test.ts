import { readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as api from 'scrapinghub-client';
import { fakeService } from 'scrapinghub-client/testing';
import { isInteger, isSafeNumber, parse } from 'lossless-json';
import * as z from 'zod';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { run, snippetsOf, typeErrorsOf } from './snippets.ts';

/** Guides with tests of their own. */
const ELSEWHERE = new Set(['docs/regenerating.md', 'docs/testing.md']);

const guides = readdirSync(new URL('../../docs', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map(({ name }) => `docs/${name}`);
const snippets = ['README.md', ...guides]
  .filter((page) => !ELSEWHERE.has(page))
  .flatMap(snippetsOf);

/** Prism reads no compressed bodies. */
const unzipped: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  const isGzip = headers.get('content-encoding') === 'gzip';
  if (!isGzip || !(init.body instanceof Uint8Array)) return fetch(input, init);
  headers.delete('content-encoding');
  return fetch(input, { ...init, headers, body: gunzipSync(init.body) });
};

beforeEach(() => {
  const { appUrl, storageUrl } = inject('mock');
  vi.stubEnv('SH_APIKEY', 'KEY');
  vi.stubEnv('SHUB_APIURL', appUrl);
  vi.stubEnv('SHUB_STORAGE', storageUrl);
  vi.spyOn(console, 'log').mockReturnValue();
});

test('every snippet of README and guides has the right types', () => {
  expect(snippets.length).toBeGreaterThan(5);
  expect(typeErrorsOf(snippets)).toEqual([]);
});

describe('a snippet runs against the mock', () => {
  test.each(snippets)('$place', async (snippet) => {
    const client = new api.ScrapinghubClient({ fetch: unzipped });
    const project = client.getProject(123);
    const spider = await project.spiders.get('books');
    const job = client.getJob('123/1/3');
    const prices = project.collections.getStore<{ value: number }>('prices');
    const slot = project.frontiers.get('books').get('books.example');
    const store = vi.fn<() => void>();
    const lossless = { isInteger, isSafeNumber, parse };
    const own = { client, project, spider, job, prices, slot, store };
    const names = { ...api, ...lossless, fakeService, z, ...own };
    await expect(run(snippet, names)).resolves.toBeUndefined();
    await client.close();
  });
});
