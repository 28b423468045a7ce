// Unit tests with the fake: no server, no network, nothing to install.
import { ScrapinghubClient, WriteError } from 'scrapinghub-client';
import { fakeService } from 'scrapinghub-client/testing';
import { beforeEach, expect, test } from 'vitest';
import { addBooks, startDaily, stockValue } from './bookshop.ts';

const service = fakeService();
const client = new ScrapinghubClient('KEY', { fetch: service.fetch });
const project = client.getProject(123);

beforeEach(() => service.reset());

test('starts the spider with the day', async () => {
  expect(await startDaily(project, '2025-10-09')).toBe('123/1/4');
  expect(service.calls('runJob')).toMatchObject([
    {
      body: { project: '123', spider: 'books', day: '2025-10-09', add_tag: ['daily', 'shop'] },
    },
  ]);
});

test('starts nothing twice', async () => {
  service.on('runJob').reply('duplicate');
  expect(await startDaily(project, '2025-10-09')).toBeUndefined();
});

test('reports a wrong key', async () => {
  service.on('runJob').reply('wrongKey');
  await expect(startDaily(project, '2025-10-09')).rejects.toThrow('Authentication failed');
});

test('adds up the prices of the last job', async () => {
  service.on('readItems').reply({ body: [{ price: 9.5 }, { price: 14 }] });
  expect(await stockValue(project)).toBe(23.5);
  expect(service.calls('readItems')[0]?.path).toEqual({ project: '123', spider: '1', job: '3' });
});

test('has nothing to add up before the first job', async () => {
  service.on('listJobs').reply('empty');
  expect(await stockValue(project)).toBe(0);
  expect(service.calls('readItems')).toEqual([]);
});

test('gets over a busy service', async () => {
  service.on('listJobs').times(2, { status: 503, retryAfter: 0 });
  service.on('readItems').once({ connection: 'lost' }).reply('one');
  expect(await stockValue(project)).toBe(9.5);
});

test('gets over a connection that breaks within an answer', async () => {
  service.on('readItems').once({ example: 'withKeys', cutAfterLines: 1 });
  service.on('readItems').reply({ body: [{ price: 14, _key: '123/1/3/1' }] });
  expect(await stockValue(project)).toBe(23.5);
});

test('writes after what is there', async () => {
  await addBooks(project, '123/1/3', [{ title: 'Emma', price: 7 }]);
  const [batch] = service.calls('writeItems');
  expect(batch?.query).toEqual({ start: '5' });
  expect(batch?.body).toEqual([{ title: 'Emma', price: 7 }]);
});

test('says what could not be stored', async () => {
  service.on('writeItems').reply('tooLarge');
  const adding = addBooks(project, '123/1/3', [{ title: 'Emma', price: 7 }]);
  await expect(adding).rejects.toBeInstanceOf(WriteError);
});
