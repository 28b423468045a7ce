import { decodeMulti } from '@msgpack/msgpack';
import { NotFoundError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { errorOf } from '../../helpers/client.ts';
import { localProject } from '../local-client.ts';

async function runningJob() {
  const { service, client, project } = localProject();
  const job = await project.jobs.run('books', { meta: { state: 'running' } });
  return { service, client, project, job };
}

test('items are read as they were written, from a position on, by filter, as MessagePack and CSV', async () => {
  const { job, service } = await runningJob();
  const books = [
    { title: 'Emma', price: 7 },
    { title: 'Мастер и Маргарита', price: 12.25, tags: ['a', 'b'] },
    { title: 'a "b", c', price: 3 },
  ];
  for (const book of books) await job.items.write(book);
  await job.items.flush();
  expect(await job.items.list()).toEqual(books);
  expect(await job.items.list({ start: 1, count: 1 })).toEqual([books[1]]);
  expect(await job.items.list({ filter: [['price', '>', [5]]] })).toEqual(books.slice(0, 2));
  const packed = await service.fetch('https://storage.zyte.com/items/1/1/1?meta=_key', {
    headers: {
      accept: 'application/x-msgpack',
      authorization: `Basic ${btoa(`${service.apiKey}:`)}`,
    },
  });
  expect([...decodeMulti(new Uint8Array(await packed.arrayBuffer()))]).toEqual([
    { ...books[0], _key: '1/1/1/0' },
    { ...books[1], _key: '1/1/1/1' },
    { ...books[2], _key: '1/1/1/2' },
  ]);
  const csv = job.items.stream({ format: 'csv', fields: ['title', 'price'], includeHeaders: true });
  expect(await new Response(csv).text()).toBe(
    'title,price\nEmma,7\nМастер и Маргарита,12.25\n"a ""b"", c",3\n',
  );
  expect(await job.items.stats()).toMatchObject({
    counts: { title: 3, price: 3, tags: 1 },
    totals: { input_values: 3 },
  });
  expect(await job.items.get(2)).toEqual(books[2]);
  await errorOf(NotFoundError, () => job.items.get(3));
});

test('what is written again at a position replaces what was there, and is counted once', async () => {
  const { client, job } = await runningJob();
  const write = (start: number, ...body: Record<string, number>[]) =>
    client.api.POST('/items/{project}/{spider}/{job}', {
      params: { path: { project: 1, spider: 1, job: 1 }, query: { start } },
      body,
    });
  await write(0, { a: 1 }, { a: 2, b: 1 });
  await write(1, { a: 3 }, { c: 1 });
  expect(await job.items.list()).toEqual([{ a: 1 }, { a: 3 }, { c: 1 }]);
  expect(await job.items.stats()).toEqual({
    counts: { a: 2, c: 1 },
    totals: { input_values: 3, input_bytes: 12 },
  });
});

test('logs have levels, requests their parents, samples their numbers', async () => {
  const { job } = await runningJob();
  await job.logs.info('begun');
  await job.logs.error('broken');
  await job.logs.flush();
  expect(await job.logs.list({ level: 'ERROR' })).toMatchObject([{ level: 40, message: 'broken' }]);
  expect(await job.logs.stats()).toMatchObject({ counts: { 20: 1, 40: 1 } });

  const page = { url: 'https://books.example/', status: 200, duration: 5, rs: 10 };
  const parent = await job.requests.add({ ...page, method: 'GET' });
  await job.requests.add({ ...page, method: 'GET', parent });
  await job.requests.flush();
  const requests = await job.requests.list();
  expect(requests).toMatchObject([page, { ...page, parent: 0 }]);
  expect(requests[0]).not.toHaveProperty('parent');

  await job.samples.write([1_760_000_000_000, 1, 2]);
  await job.samples.flush();
  expect(await job.samples.list()).toEqual([[1_760_000_000_000, 1, 2]]);
});

test('a spider’s items are read job by job, the oldest first, also those of a deleted job', async () => {
  const { client, project, job } = await runningJob();
  await job.items.write({ n: 1 });
  await job.closeWriters();
  const second = await project.jobs.run('books', { jobArgs: { n: '2' } });
  await second.items.write({ n: 2 });
  await second.closeWriters();
  await job.delete();
  const { data } = await client.api.GET('/items/{project}/{spider}', {
    params: { path: { project: 1, spider: 1 } },
  });
  expect(data).toEqual([{ n: 1 }, { n: 2 }]);
});

test('comments stay with their items until they are archived', async () => {
  const { job } = await runningJob();
  const place = { index: 0, field: 'price' };
  const comment = await job.items.comments.add(place, 'without tax');
  await job.comments.edit(comment.id, 'with tax');
  expect(await job.comments.all()).toMatchObject({
    '0/price': [{ text: 'with tax', archived: null }],
  });
  await job.comments.archive(comment.id);
  const archived = [{ archived: expect.any(String) }];
  expect(await job.items.comments.list({ index: 0 })).toMatchObject(archived);
});
