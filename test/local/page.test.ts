import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
import { expect, onTestFinished, test } from 'vitest';
import { localProject } from './local-client.ts';

const HTML = { headers: { accept: 'text/html,*/*;q=0.8' } };

test('the first page has the projects, with links to their jobs', async () => {
  const service = localService();
  onTestFinished(() => service.close());
  const text = await (await service.fetch('http://local/', HTML)).text();
  expect(text).toContain('<a href="/view/123">123</a>');
  expect(text).toContain('books, quotes');
  const project = await (await service.fetch('http://local/view/123', HTML)).text();
  expect(project).toContain('<a href="/view/123/1/3">123/1/3</a>');
  const job = await (await service.fetch('http://local/view/123/1/3', HTML)).text();
  expect(job).toContain('Middlemarch');
  expect(job).toContain('Spider opened');
});

test('programs get the same as JSON', async () => {
  const service = localService();
  onTestFinished(() => service.close());
  const response = await service.fetch('http://local/', {
    headers: { accept: 'application/json' },
  });
  expect(await response.json()).toMatchObject({
    projects: [
      { project: 123, spiders: ['books', 'quotes'], jobs: { finished: 4 } },
      { project: 456 },
    ],
  });
});

test('what is written is shown as text, whatever it is', async () => {
  const { service, project } = localProject();
  const job = await project.jobs.run('books', { meta: { '<i>': '</pre><script>' } });
  await job.items.write({ title: '<img src=x onerror=alert(1)>' });
  await job.logs.error('<b>&"');
  await job.closeWriters();
  const response = await service.fetch('http://local/view/1/1/1', HTML);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  const text = await response.text();
  expect(text).not.toMatch(/<img|<script|<b>|<i>/);
  expect(text).toContain('&lt;b&gt;&amp;&quot;');
});

test('long jobs are shown part by part', async () => {
  const { service, project } = localProject();
  const job = await project.jobs.run('books');
  for (let at = 0; at < 120; at += 1) await job.items.write({ at });
  await job.closeWriters();
  const second = await (await service.fetch('http://local/view/1/1/1?items=50', HTML)).text();
  expect(second).toContain('50 to 99 of 120');
  expect(second).toContain('items=100');
  expect((await service.fetch('http://local/view/1/1/1?items=x', HTML)).status).toBe(400);
  expect((await service.fetch('http://local/view/1/1/2', HTML)).status).toBe(404);
});

test('a page of another site is refused, and one of this machine is not', async () => {
  const service = localService();
  onTestFinished(() => service.close());
  const { storageUrl } = await service.listen({ port: 0 });
  const statusFrom = async (origin: string): Promise<number> =>
    (await fetch(`${storageUrl}system/ts`, { headers: { origin } })).status;
  expect(await statusFrom('https://elsewhere.example')).toBe(403);
  expect(await statusFrom('http://localhost:5173')).toBe(200);
  const client = new ScrapinghubClient(service.apiKey, { storageUrl });
  expect(await client.getProject(123).jobs.count()).toBe(4);
});
