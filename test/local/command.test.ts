import { writeFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScrapinghubClient } from 'scrapinghub-client';
import { expect, onTestFinished, test } from 'vitest';
import { startCommand } from './command.ts';

test('the command says where it listens, and stops on SIGTERM', async () => {
  const command = await startCommand('--verbose');
  const client = new ScrapinghubClient('f'.repeat(32), command.urls);
  expect(await client.projects.list()).toEqual([123, 456]);
  expect(await command.end('SIGTERM')).toBe(0);
  expect(command.output()).toMatch(
    /^the local service listens on http:\/\/127\.0\.0\.1:\d+\/ \(app host http:\/\/127\.0\.0\.1:\d+\/api\/\), key f{32}\n/,
  );
  expect(command.output()).toContain('GET /api/scrapyd/listprojects.json 200');
});

test('the command has the accounts, projects and spiders that it is told, and a seed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const seed = {
    projects: { 9: { jobs: [{ spider: 'poems', state: 'finished', items: [{ n: 1 }] }] } },
  };
  await writeFile(join(folder, 'seed.json'), JSON.stringify(seed));
  const args = ['--empty', '--key', 'one=7', '--key', 'two', '--project', '7', '--spider', 'books'];
  const command = await startCommand(...args, '--seed', join(folder, 'seed.json'));
  onTestFinished(async () => void (await command.end('SIGTERM')));
  const one = new ScrapinghubClient('one', command.urls);
  expect(await one.projects.list()).toEqual([7]);
  expect(await new ScrapinghubClient('two', command.urls).projects.list()).toEqual([7, 9]);
  expect((await one.getProject(7).jobs.run('books')).key).toBe('7/1/1');
  expect(await one.getJob('9/1/1').items.list()).toEqual([{ n: 1 }]);
});

test.each([
  [['--port', 'x'], '--port takes a whole number, not x'],
  [['--unknown'], "Unknown option '--unknown'"],
  [['--key', 'a=b'], '--key takes a whole number, not b'],
])('the command says what is wrong with %j', async (args, message) => {
  await expect(startCommand(...args)).rejects.toThrow(message);
});
