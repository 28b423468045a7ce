import {
  UnauthorizedError,
  BadRequestError,
  ValueTooLargeError,
  ScrapinghubClient,
} from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { expect, onTestFinished, test } from 'vitest';
import { errorOf } from '../helpers/client.ts';
import { localProject } from './local-client.ts';

const STORAGE = 'https://storage.zyte.com';
const APP = 'https://app.zyte.com';

/** Sends requests as no client would. */
function raw(key = 'f'.repeat(32)) {
  const service = localService();
  onTestFinished(() => service.close());
  const headers = { authorization: `Basic ${btoa(`${key}:`)}` };
  const send = async (
    method: string,
    url: string,
    body?: string | Uint8Array<ArrayBuffer>,
    more = {},
  ) => {
    const init = { method, body: body ?? null, headers: { ...headers, ...more } };
    const response = await service.fetch(url, init);
    return {
      status: response.status,
      text: await response.text(),
      type: response.headers.get('content-type'),
    };
  };
  return { service, send };
}

test('a wrong key is refused, each part of the service in its own words', async () => {
  const { send } = raw('0'.repeat(32));
  for (const path of [
    'jobq/123/count',
    'jobs/123/1/3',
    'ids/123/spider/books',
    'projects/123/settings',
    'spiders/123/lastjobsummary',
  ]) {
    const { status, text } = await send('GET', `${STORAGE}/${path}`);
    expect([path, status, JSON.parse(text)]).toEqual([
      path,
      401,
      { error: 'Unauthorized', message: 'Unauthorized' },
    ]);
  }
  for (const path of ['items/123/1/3', 'collections/123/list', 'hcf/123/list', 'activity/123']) {
    expect(await send('GET', `${STORAGE}/${path}`)).toEqual({
      status: 401,
      text: 'Unauthorized\n',
      type: null,
    });
  }
  expect(await send('GET', `${APP}/api/jobs/count.json?project=123`)).toMatchObject({
    status: 403,
    text: '{"status":"error","message":"Authentication failed"}',
  });
  expect(await send('GET', `${STORAGE}/system/ts`)).toMatchObject({ status: 200 });
});

test('a client with a wrong key hears of it', async () => {
  const service = localService();
  onTestFinished(() => service.close());
  const client = new ScrapinghubClient('0'.repeat(32), { fetch: service.fetch });
  await expect(client.getProject(123).jobs.count()).rejects.toBeInstanceOf(UnauthorizedError);
});

test('a job’s token opens its project while the job runs, and nothing else', async () => {
  const { service, project } = localProject();
  const job = await project.jobs.run('books', { meta: { state: 'running' } });
  const token = String(await job.metadata.get('auth'));
  const auth = { username: job.key, password: token };
  const own = new ScrapinghubClient({ auth, fetch: service.fetch, maxRetries: 0 });
  await own.getJob(job.key).items.createWriter().close();
  expect(await own.getJob(job.key).items.list()).toEqual([]);
  await errorOf(UnauthorizedError, () => own.getJob('2/1/1').items.list());
  await job.finish();
  await errorOf(UnauthorizedError, () => own.getJob(job.key).items.list());
});

test('a body that is not valid is refused, and nothing of it is stored', async () => {
  const { send } = raw();
  const items = `${STORAGE}/items/123/1/9`;
  expect(await send('POST', items, '{"a":1}\n{"a":')).toMatchObject({
    status: 400,
    text: 'Error parsing data, invalid JSON\n',
  });
  expect(await send('POST', items, '{"a":1}\n[1]')).toMatchObject({ status: 400 });
  expect(await send('POST', items, new Uint8Array([0x7b, 0xff, 0x7d]))).toMatchObject({
    status: 400,
  });
  expect(await send('POST', items, '{"a":1}', { 'content-encoding': 'gzip' })).toMatchObject({
    status: 400,
  });
  expect(await send('POST', items, `${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({
    status: 400,
  });
  expect(await send('GET', items)).toMatchObject({ status: 200, text: '' });

  const prices = `${STORAGE}/collections/123/s/costs`;
  expect(await send('POST', prices, '{"_key":"a"}\n{"b":1}')).toMatchObject({
    status: 400,
    text: 'Error parsing data, missing value for _key field\n',
  });
  expect(await send('POST', prices, '{"_key":1}')).toMatchObject({ status: 400 });
  expect(await send('GET', prices)).toMatchObject({ status: 200, text: '' });

  expect(
    await send('POST', `${STORAGE}/jobq/123/update`, '{"key":"123/1/3","state":"odd"}'),
  ).toMatchObject({ status: 400 });
  expect(await send('POST', `${STORAGE}/hcf/123/f/s/x`, '{"fp":"/a"}\n{"p":1}')).toMatchObject({
    status: 400,
  });
  expect(await send('GET', `${STORAGE}/hcf/123/f/list`)).toMatchObject({ text: '[]' });
});

test('a value of more than 1 MiB is too large, and nothing of its batch is stored', async () => {
  const { project } = localProject({}, { maxRetryTime: 0 });
  const prices = project.collections.getStore('prices');
  const value = 'x'.repeat(1024 * 1024);
  const error = await errorOf(ValueTooLargeError, () =>
    prices.set([
      { _key: 'a', value: 1 },
      { _key: 'b', value },
    ]),
  );
  expect(error.message).toContain('Serialized value too large - max 1048576 bytes');
  expect(await prices.list()).toEqual([]);
});

test('numbers, states and filters that are none are refused; names that are not known are ignored', async () => {
  const { send } = raw();
  for (const query of [
    'count=x',
    'count=-1',
    'start=1/2',
    'filter=x',
    'filter=["a","like",[1]]',
    'index=x',
    'format=pdf',
    'startts=x',
  ]) {
    expect([query, (await send('GET', `${STORAGE}/items/123/1/3?${query}`)).status]).toEqual([
      query,
      400,
    ]);
  }
  expect(await send('GET', `${STORAGE}/jobq/123/count?state=odd`)).toMatchObject({ status: 400 });
  expect(await send('GET', `${STORAGE}/jobq/123/count?filter=x&odd=1`)).toMatchObject({
    status: 200,
    text: '4',
  });
  expect(await send('GET', `${STORAGE}/items/123/1/x`)).toMatchObject({ status: 404 });
  expect(await send('GET', `${STORAGE}/collections/123/odd/prices`)).toMatchObject({ status: 404 });
  expect(await send('GET', `${STORAGE}/jobs/123/1/3/__proto__`)).toMatchObject({
    status: 200,
    text: 'null',
  });
});

test('the app names what is missing', async () => {
  const { project, client } = localProject();
  const body = { project: 1 } as never;
  const error = await errorOf(BadRequestError, () =>
    client.api.POST('/api/jobs/stop.json', { body }),
  );
  expect(error.message).toContain("missing 'job' argument");
  await errorOf(BadRequestError, () => project.jobs.run('nobody'));
});
