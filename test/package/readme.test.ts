import { readdirSync, readFileSync } from 'node:fs';
import * as api from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { isInteger, isSafeNumber, parse } from 'lossless-json';
import * as z from 'zod';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run, snippetsOf, typeErrorsOf } from './snippets.ts';

/** Guides with tests of their own. */
const ELSEWHERE = new Set(['docs/jest.md', 'docs/regenerating.md', 'docs/testing.md']);

const guides = readdirSync(new URL('../../docs', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map(({ name }) => `docs/${name}`);
const snippets = ['README.md', ...guides]
  .filter((page) => !ELSEWHERE.has(page))
  .flatMap(snippetsOf);

const service = localService({ anySpider: true, run: 'exit 0' });
const listening = service.listen({ port: 0 });

beforeEach(async () => {
  await service.reset();
  const { appUrl, storageUrl } = await listening;
  vi.stubEnv('SH_APIKEY', service.apiKey);
  vi.stubEnv('SHUB_APIURL', appUrl);
  vi.stubEnv('SHUB_STORAGE', storageUrl);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'debug').mockReturnValue();
});

afterAll(() => service.close());

test('every snippet of README and guides has the right types', () => {
  expect(snippets.length).toBeGreaterThan(5);
  expect(typeErrorsOf(snippets)).toEqual([]);
});

test('the first program of Getting started prints what the guide says', async () => {
  const page = readFileSync(new URL('../../docs/start.md', import.meta.url), 'utf8');
  const [, printed] = /^```text\n(.*?)^```/ms.exec(page) ?? [];
  const [program] = snippetsOf('docs/start.md');
  if (program === undefined) throw new Error('the guide has no program');
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await run(program, { ...api, localService });
  const lines = log.mock.calls.map((words) => words.join(' '));
  expect(`${lines.join('\n')}\n`).toBe(printed);
});

describe('a snippet runs on the local service', () => {
  // Whole programs have tests of their own.
  const parts = snippets.filter(({ file }) => file === undefined);
  test.each(parts)('$place', async (snippet) => {
    const client = new api.ScrapinghubClient();
    const project = client.getProject(123);
    const spider = await project.spiders.get('books');
    const job = client.getJob('123/1/3');
    const prices = project.collections.getStore<{ value: number }>('prices');
    const slot = project.frontiers.get('books').get('books.example');
    const store = vi.fn<() => void>();
    const lossless = { isInteger, isSafeNumber, parse };
    const own = { client, project, spider, job, prices, slot, store };
    const names = { ...api, ...lossless, localService, z, ...own };
    await expect(run(snippet, names)).resolves.toBeUndefined();
    await client.close();
  });
});
