import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const modules = readFileSync(new URL('../../docs/modules.md', import.meta.url), 'utf8');

let app: App;

beforeAll(async () => {
  app = await installPackage();
}, 120_000);

afterAll(() => app[Symbol.asyncDispose]());

/** What the program of a section prints when it is pasted into a file. */
async function pasted(heading: string): Promise<string> {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [, program = ''] = /^```ts\n(.*?)^```/ms.exec(section) ?? [];
  await writeFile(join(app.folder, 'first.mjs'), program);
  return app.run('node', 'first.mjs');
}

test('the first screen of the README installs the package, and has the two commands of a checkout', () => {
  const [screen = ''] = readme.split('\n## Ten lines\n');
  expect(screen.split('\n').length).toBeLessThan(45);
  const commands = screen.match(/^(npm .*?)(?= *#|$)/gm);
  expect(commands).toEqual([
    'npm install scrapinghub-client',
    'npm ci && npm run demo',
    'npm ci && npm test',
  ]);
});

test('the first program of the README lists jobs and items, with nothing but the package', async () => {
  const output = await pasted('A first program');
  expect(output).toContain('123/1/3 books\n');
  expect(output).toContain("title: 'Middlemarch'");
});

test('the ten lines of the README run a job, and print its log', async () => {
  const output = await pasted('Ten lines');
  expect(output).toContain('Found Middlemarch\n');
  expect(output).toContain('123/1/4 ended: finished\n');
});

test.each(['first.mjs', 'first.cjs'])(
  'the program %s of the page on modules runs',
  async (file) => {
    const programs = [...modules.matchAll(/^```js\n(\/\/ (\S+)\n.*?)^```/gms)];
    const [, program = ''] = programs.find(([, , name]) => name === file) ?? [];
    await writeFile(join(app.folder, file), program);
    expect(await app.run('node', file)).toBe('4\n');
  },
);
