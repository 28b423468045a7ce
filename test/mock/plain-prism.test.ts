import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NotFoundError, ScrapinghubClient, UnauthorizedError } from 'scrapinghub-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('plain Prism on openapi.prism.yaml', () => {
  let prism: ChildProcess;
  let client: ScrapinghubClient;

  beforeAll(async () => {
    prism = spawn('node_modules/.bin/prism', ['mock', '--port', '0', 'openapi.prism.yaml'], {
      cwd: root,
    });
    const url = await listeningUrl(prism);
    client = new ScrapinghubClient('KEY', { appUrl: `${url}/api/`, storageUrl: `${url}/` });
  }, 20_000);

  afterAll(() => {
    prism.kill();
  });

  test('answers calls of the app host', async () => {
    expect(await client.projects.list()).toEqual([123, 456]);
  });

  test('serves JSON Lines as lines', async () => {
    const jobs = await client.getProject(123).jobs.list();
    expect(jobs.map(({ key }) => key)).toContain('123/1/3');
    const items = await client.getJob('123/1/3').items.list();
    expect(items.map(({ title }) => title)).toContain('Middlemarch');
  });

  test('takes a form, and JSON Lines', async () => {
    const job = await client.getProject(123).jobs.run('books', { jobArgs: { category: 'poetry' } });
    expect(job.key).toBe('123/1/4');
    expect(await job.finish()).toBe('running');
  });

  test('gives the example that a caller prefers', async () => {
    const headers = { prefer: 'example=empty' };
    expect(await client.getJob('123/1/3').items.list({}, { headers })).toEqual([]);
  });

  test('gives the error that a caller prefers', async () => {
    const jobs = client.getProject(123).jobs.list({}, { headers: { prefer: 'code=401' } });
    await expect(jobs).rejects.toBeInstanceOf(UnauthorizedError);
    const items = client.getJob('123/1/3').items.list({}, { headers: { prefer: 'code=404' } });
    await expect(items).rejects.toBeInstanceOf(NotFoundError);
  });
});

function listeningUrl(prism: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    prism.stdout?.on('data', (chunk) => {
      output += chunk;
      const [, url] = /listening on (http:\/\/[\d.:]+)/.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    });
    prism.on('exit', (code) => reject(new Error(`Prism ended with ${code}: ${output}`)));
  });
}
