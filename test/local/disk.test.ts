import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCommand } from './command.ts';

const KEY = 'f'.repeat(32);
const BATCH = 200;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('everything is there after a restart, and job numbers go on', async () => {
  const options = { data: folder, empty: true, project: 1, spider: 'books' };
  const first = localService(options);
  const before = new ScrapinghubClient(first.apiKey, { fetch: first.fetch }).getProject(1);
  const job = await before.jobs.run('books', { jobArgs: { a: '1' } });
  await job.items.write({ title: 'Emma' });
  await job.closeWriters();
  await before.collections.getStore('prices').set({ _key: 'a', value: 1 });
  await before.settings.set('job_runtime_limit', 24);
  await before.jobs.run('books', { jobArgs: { a: '2' } });
  await first.close();

  const second = localService(options);
  const after = new ScrapinghubClient(second.apiKey, { fetch: second.fetch }).getProject(1);
  expect((await after.jobs.list({ state: 'pending' })).map(({ key }) => key)).toEqual([
    '1/1/2',
    '1/1/1',
  ]);
  expect(await after.jobs.get(job.key).items.list()).toEqual([{ title: 'Emma' }]);
  expect(await after.collections.getStore('prices').get('a')).toMatchObject({ value: 1 });
  expect(await after.settings.all()).toEqual({ job_runtime_limit: 24 });
  await expect(after.jobs.run('books', { jobArgs: { a: '1' } })).rejects.toThrow(
    'already scheduled',
  );
  expect((await after.jobs.run('books', { jobArgs: { a: '3' } })).key).toBe('1/1/4');
  await second.close();
});

test('a folder that is in use is a clear error', async () => {
  const first = localService({ data: folder });
  await first.listen({ port: 0 });
  const second = localService({ data: folder });
  await expect(second.listen({ port: 0 })).rejects.toThrow(`the folder ${folder} cannot be opened`);
  await first.close();
});

test('after kill -9, ten times: each acknowledged batch is there and whole, and no job number comes again', async () => {
  const acknowledged: number[] = [];
  const keys: string[] = [];
  let start = 0;
  for (let round = 0; round < 10; round += 1) {
    const command = await startCommand(
      '--data',
      folder,
      '--empty',
      '--project',
      '1',
      '--spider',
      'books',
    );
    const client = new ScrapinghubClient(KEY, { ...command.urls, maxRetries: 0 });
    const project = client.getProject(1);
    await expectItems(client, acknowledged);
    const stop = new AbortController();
    const writing = (async () => {
      while (!stop.signal.aborted) {
        const path = { project: 1, spider: 1, job: 1 };
        const body = Array.from({ length: BATCH }, (_, at) => ({
          at: start + at,
          text: 'x'.repeat(200),
        }));
        await client.api.POST('/items/{project}/{spider}/{job}', {
          params: { path, query: { start } },
          body,
        });
        acknowledged.push(start);
        start += BATCH;
        keys.push((await project.jobs.run('books', { jobArgs: { start: String(start) } })).key);
      }
    })();
    const failed = writing.catch(() => undefined);
    while (acknowledged.length < (round + 1) * 3)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await command.end('SIGKILL');
    stop.abort();
    await failed;
    // The batch that was on its way may be there or not: it is written again.
  }
  expect(new Set(keys).size).toBe(keys.length);
  const service = localService({ data: folder });
  const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
  await expectItems(client, acknowledged);
  await service.close();
}, 120_000);

/** That each acknowledged batch is stored: they follow each other, so that one read finds them all. */
async function expectItems(client: ScrapinghubClient, acknowledged: number[]): Promise<void> {
  const count = acknowledged.length * BATCH;
  const items = await client.getJob('1/1/1').items.list({ count });
  expect(items.map(({ at }) => at)).toEqual(Array.from({ length: count }, (_, at) => at));
}
