import { fileURLToPath } from 'node:url';
import { type Job, ScrapinghubClient } from 'scrapinghub-client';
import {
  type LocalService,
  localService,
  type LocalServiceOptions,
} from 'scrapinghub-client/local';
import { afterEach, expect, test, vi } from 'vitest';

const SPIDER = fileURLToPath(new URL('spiders/client.mjs', import.meta.url));

let service: LocalService | undefined;

afterEach(() => service?.close());

/** A project whose jobs run with this command of the spider. */
async function projectRunning(what: string, options: LocalServiceOptions = {}) {
  const run = `"${process.execPath}" "${SPIDER}" ${what}`;
  service = localService({ empty: true, project: 1, spider: 'books', run, ...options });
  const { appUrl, storageUrl } = await service.listen({ port: 0 });
  return new ScrapinghubClient(service.apiKey, { appUrl, storageUrl }).getProject(1);
}

async function ended(job: Job): Promise<unknown> {
  await job.waitUntilFinished({ pollInterval: 50 });
  return job.metadata.get('close_reason');
}

test('a spider that succeeds leaves its items, and its output in the log', async () => {
  vi.stubEnv('SH_APIKEY', 'not for the spider');
  const project = await projectRunning('succeed');
  const job = await project.jobs.run('books', {
    jobArgs: { category: 'fiction' },
    environment: { LANG: 'fr' },
  });
  vi.unstubAllEnvs();
  expect(await ended(job)).toBe('finished');
  expect(await job.items.list()).toEqual([
    { title: 'Emma', args: { category: 'fiction' } },
    { lang: 'fr', secret: null },
  ]);
  const logs = await job.logs.list();
  expect(logs).toContainEqual(expect.objectContaining({ level: 20, message: 'scraped two' }));
  expect(logs).toContainEqual(expect.objectContaining({ level: 40, message: 'one went wrong' }));
});

test('a spider that fails is a failed job', async () => {
  const project = await projectRunning('fail');
  expect(await ended(await project.jobs.run('books'))).toBe('failed');
});

test('a spider that is cancelled ends', async () => {
  const project = await projectRunning('wait');
  const job = await project.jobs.run('books');
  await vi.waitFor(async () => expect(await job.logs.list()).toHaveLength(1), { timeout: 10_000 });
  await job.cancel();
  expect(await ended(job)).toBe('cancelled');
});

test('a spider that ignores SIGTERM is killed', async () => {
  const project = await projectRunning('stubborn');
  const job = await project.jobs.run('books');
  await vi.waitFor(async () => expect(await job.logs.list()).toHaveLength(1), { timeout: 10_000 });
  await job.cancel();
  expect(await ended(job)).toBe('cancelled');
  expect((await job.logs.list()).map(({ message }) => message)).toEqual(['waiting', 'not now']);
}, 60_000);

test('all that a spider prints is in the log, in order', async () => {
  const project = await projectRunning('print');
  const job = await project.jobs.run('books');
  expect(await ended(job)).toBe('finished');
  let at = 0;
  for await (const { message } of job.logs.iter()) {
    if (!message.startsWith(`${at} x`)) throw new Error(`line ${at} is ${message.slice(0, 20)}`);
    at += 1;
  }
  expect(at).toBe(50_000);
}, 60_000);

test('what a spider prints and what it writes to its log do not replace each other', async () => {
  const project = await projectRunning('both');
  const job = await project.jobs.run('books');
  expect(await ended(job)).toBe('finished');
  const messages = (await job.logs.list()).map(({ message }) => message);
  const numbers = Array.from({ length: 20 }, (_, at) => at);
  expect(messages.filter((text) => text.startsWith('printed'))).toEqual(
    numbers.map((at) => `printed ${at}`),
  );
  expect(messages.filter((text) => text.startsWith('written'))).toEqual(
    numbers.map((at) => `written ${at}`),
  );
});

test('jobs run by priority and then by age, as many as there are units for', async () => {
  const project = await projectRunning('wait', { anySpider: true, units: 2 });
  const run = (spider: string, priority: 0 | 2 | 4, units = 1) =>
    project.jobs.run(spider, { priority, units });
  const large = await run('large', 2, 2);
  await vi.waitFor(async () => expect(await large.metadata.get('state')).toBe('running'), {
    timeout: 10_000,
  });
  const low = await run('low', 0);
  const high = await run('high', 4);
  const middle = await run('middle', 2);
  expect(await project.jobs.count({ state: 'pending' })).toBe(3);
  await large.cancel();
  await large.waitUntilFinished({ pollInterval: 50 });
  await vi.waitFor(async () => expect(await project.jobs.count({ state: 'running' })).toBe(2), {
    timeout: 10_000,
  });
  expect(await high.metadata.get('state')).toBe('running');
  expect(await middle.metadata.get('state')).toBe('running');
  expect(await low.metadata.get('state')).toBe('pending');
});
