import { once } from 'node:events';
import { connect } from 'node:net';
import { ConnectionError, ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { expect, onTestFinished, test } from 'vitest';

/** A service on a port of its own, and a client of it. */
async function listening() {
  const service = localService({ empty: true, project: 1, spider: 'books' });
  onTestFinished(() => service.close());
  const server = await service.listen({ port: 0 });
  const { appUrl, storageUrl } = server;
  const client = new ScrapinghubClient(service.apiKey, { appUrl, storageUrl, maxRetries: 0 });
  return { service, server, client, project: client.getProject(1) };
}

test('it listens on this machine only', async () => {
  const { server } = await listening();
  expect(server.storageUrl).toBe(`http://127.0.0.1:${server.port}/`);
  expect(server.appUrl).toBe(`http://127.0.0.1:${server.port}/api/`);
});

test('1,000 calls at the same time are all carried out, each once', async () => {
  const { project } = await listening();
  const job = await project.jobs.run('books');
  const prices = project.collections.getStore('prices');
  const calls = Array.from({ length: 1_000 }, async (_, at) => {
    if (at % 4 === 0) return project.jobs.run('books', { jobArgs: { at: String(at) } });
    if (at % 4 === 1) return prices.set({ _key: String(at), value: at });
    if (at % 4 === 2) return job.metadata.get('state');
    return project.summary();
  });
  await Promise.all(calls);
  expect(await project.jobs.count({ state: 'pending' })).toBe(251);
  expect(await prices.count()).toBe(250);
  const keys = (await project.jobs.list({ state: 'pending' })).map(({ key }) => key);
  expect(new Set(keys).size).toBe(251);
});

test('8 readers of a job that is being written see whole items, in order, without a gap', async () => {
  const { project } = await listening();
  const job = await project.jobs.run('books', { meta: { state: 'running' } });
  const write = async (): Promise<void> => {
    for (let at = 0; at < 5_000; at += 1) await job.items.write({ at });
    await job.items.close();
    await job.finish();
  };
  const read = async (): Promise<number> => {
    let next = 0;
    for await (const { at } of job.items.follow({ pollInterval: 20 })) {
      if (at !== next) throw new Error(`item ${String(at)} comes where ${next} should`);
      next += 1;
    }
    return next;
  };
  const [, ...read5000] = await Promise.all([write(), ...Array.from({ length: 8 }, read)]);
  expect(read5000).toEqual(Array.from({ length: 8 }, () => 5_000));
}, 60_000);

test('a client that leaves in the middle of a read or a write leaves nothing behind', async () => {
  const { server, service, project } = await listening();
  const job = await project.jobs.run('books', { meta: { state: 'running' } });
  for (let at = 0; at < 20_000; at += 1) await job.items.write({ at, text: 'x'.repeat(500) });
  await job.items.close();
  for await (const { at } of job.items.iter()) if (at === 10) break;

  const authorization = Buffer.from(`${service.apiKey}:`).toString('base64');
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  const head = `POST /items/1/1/9 HTTP/1.1\r\nhost: x\r\nauthorization: Basic ${authorization}\r\ncontent-length: 999\r\n\r\n`;
  socket.write(`${head}{"half":`);
  await project.jobs.count();
  socket.destroy();
  expect(await project.jobs.get('1/1/9').items.list()).toEqual([]);
  expect(await job.items.list({ start: 19_999 })).toMatchObject([{ at: 19_999 }]);
});

test('a connection that a test wants to fail fails over HTTP, too', async () => {
  const { service, project } = await listening();
  service.on('countJobs').once({ connection: 'lost' });
  await expect(project.jobs.count()).rejects.toBeInstanceOf(ConnectionError);
  expect(await project.jobs.count()).toBe(0);
});

test('a service that is closed answers nobody', async () => {
  const { service, project } = await listening();
  await service.close();
  await expect(project.jobs.count()).rejects.toBeInstanceOf(ConnectionError);
  await expect(service.fetch('https://storage.zyte.com/system/ts')).rejects.toThrow('closed');
});
