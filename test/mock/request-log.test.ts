import { ScrapinghubClient } from 'scrapinghub-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../scripts/mock/start-mock.ts';

const lines: string[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ print: (line) => lines.push(line) });
});
afterAll(() => mock.close());

test('the mock logs each request, and never the key', async () => {
  const client = new ScrapinghubClient('s3cret', {
    appUrl: mock.appUrl,
    storageUrl: mock.storageUrl,
  });
  await client.getProject(123).jobs.count({ state: ['running', 'pending'] });
  expect(lines).toEqual(['GET /jobq/123/count?state=running&state=pending']);
});

test('the mock says what is wrong with a request', async () => {
  const headers = { authorization: `Basic ${btoa('KEY:')}` };
  await fetch(`${mock.storageUrl}jobq/123/count?state=nonsense`, { headers });
  expect(lines.at(-1)).toContain('Violation');
});
