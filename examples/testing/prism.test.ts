// Tests with plain Prism: a real server, which checks each request against the document.
import { ScrapinghubClient, ServerError, WriteError } from 'scrapinghub-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addBooks, startDaily, stockValue } from './bookshop.ts';
import { prefer } from './prefer.ts';
import { type Prism, startPrism } from './prism.ts';

let prism: Prism;

beforeAll(async () => {
  prism = await startPrism();
}, 60_000);

afterAll(() => prism.stop());

function projectOn(fetch?: typeof globalThis.fetch) {
  // Without repeats: Prism would give the same answer each time.
  const options = { ...prism.urls, fetch, maxRetries: 0, maxRetryTime: 0 };
  return new ScrapinghubClient('KEY', options).getProject(123);
}

test('starts the spider', async () => {
  expect(await startDaily(projectOn(), '2025-10-09')).toBe('123/1/4');
});

test('starts nothing twice', async () => {
  const project = projectOn(prefer('code=400, example=duplicate'));
  expect(await startDaily(project, '2025-10-09')).toBeUndefined();
});

test('adds up the prices of the last job', async () => {
  expect(await stockValue(projectOn())).toBeCloseTo(55.65);
});

test('has nothing to add up before the first job', async () => {
  expect(await stockValue(projectOn(prefer('example=empty')))).toBe(0);
});

test('reports a service that is down', async () => {
  const project = projectOn(prefer('code=503'));
  await expect(stockValue(project)).rejects.toBeInstanceOf(ServerError);
});

test('asks for an answer to one call alone', async () => {
  const headers = { prefer: 'example=empty' };
  expect(await projectOn().jobs.list({}, { headers })).toEqual([]);
});

test('writes, and says what could not be stored', async () => {
  await addBooks(projectOn(), '123/1/3', [{ title: 'Emma', price: 7 }]);
  const job = projectOn(prefer('code=413')).jobs.get('123/1/3');
  const writer = job.items.createWriter();
  await writer.write({ title: 'Emma' });
  await expect(writer.close()).rejects.toBeInstanceOf(WriteError);
});
