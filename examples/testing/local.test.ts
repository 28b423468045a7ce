// Tests with the local service: no server, no network, nothing to install.
import { ScrapinghubClient, WriteError } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { addBooks, startDaily, stockValue } from './bookshop.ts';

const service = localService({ empty: true, project: 123, spider: 'books' });
const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
const project = client.getProject(123);

beforeEach(() => service.reset());
afterAll(() => service.close());

/** A job that has found these books, and is finished. */
async function finishedJob(...books: { title: string; price: number }[]) {
  const job = await project.jobs.run('books', { meta: { state: 'running' } });
  const writer = job.items.createWriter();
  for (const book of books) await writer.write(book);
  await writer.close();
  await job.finish();
  return job;
}

test('starts the spider with the day', async () => {
  expect(await startDaily(project, '2025-10-09')).toBe('123/1/1');
  const metadata = await project.jobs.get('123/1/1').metadata.all();
  expect(metadata).toMatchObject({ spider_args: { day: '2025-10-09' }, tags: ['daily', 'shop'] });
});

test('does not start a job twice', async () => {
  await startDaily(project, '2025-10-09');
  expect(await startDaily(project, '2025-10-09')).toBeUndefined();
  expect(await startDaily(project, '2025-10-10')).toBeDefined();
});

test('rejects when the key is wrong', async () => {
  service.on('runJob').reply('wrongKey');
  await expect(startDaily(project, '2025-10-09')).rejects.toThrow('Authentication failed');
});

test('adds up the prices of the last job', async () => {
  await finishedJob({ title: 'Emma', price: 100 });
  await finishedJob({ title: 'Middlemarch', price: 9.5 }, { title: 'Les Misérables', price: 14 });
  expect(await stockValue(project)).toBe(23.5);
});

test('returns 0 before the first job', async () => {
  expect(await stockValue(project)).toBe(0);
  expect(service.calls('readItems')).toEqual([]);
});

test('retries when the service is busy', async () => {
  await finishedJob({ title: 'Middlemarch', price: 9.5 });
  service.on('listJobs').times(2, { status: 503, retryAfter: 0 });
  service.on('readItems').once({ connection: 'lost' });
  expect(await stockValue(project)).toBe(9.5);
});

test('resumes when the connection breaks within a response', async () => {
  await finishedJob({ title: 'Middlemarch', price: 9.5 }, { title: 'Les Misérables', price: 14 });
  service.on('readItems').once({ cutAfterLines: 1 });
  expect(await stockValue(project)).toBe(23.5);
  expect(service.calls('readItems')).toHaveLength(2);
});

test('writes after the existing items', async () => {
  const job = await finishedJob({ title: 'Middlemarch', price: 9.5 });
  await addBooks(project, job.key, [{ title: 'Emma', price: 7 }]);
  const titles = (await job.items.list()).map(({ title }) => title);
  expect(titles).toEqual(['Middlemarch', 'Emma']);
});

test('rejects with what was not stored', async () => {
  const job = await finishedJob();
  service.on('writeItems').reply('tooLarge');
  const adding = addBooks(project, job.key, [{ title: 'Emma', price: 7 }]);
  await expect(adding).rejects.toBeInstanceOf(WriteError);
  expect(await job.items.list()).toEqual([]);
});
