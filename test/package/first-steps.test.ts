import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section = ''] = readme.split('\n## Without an account\n');
const [, block = ''] = /^```sh\n(.*?)^```/ms.exec(section) ?? [];
/** The commands, of which one goes over several lines up to its END. */
const commands = block.match(/^[^\n]*<<'END'\n.*?^END$|^[^\n]+$/gms) ?? [];

const require = createRequire(import.meta.url);
const PRISM = require.resolve('@stoplight/prism-cli/dist/index.js');
const TSX = require.resolve('tsx/cli');

let app: App;
let prism: ChildProcess;

beforeAll(async () => {
  app = await installPackage();
}, 120_000);

afterAll(async () => {
  prism.kill();
  await app[Symbol.asyncDispose]();
});

/** What npx would run, from this repository's dependencies. */
function offline(command: string): string {
  return command
    .replace('npx prism', `node '${PRISM}'`)
    .replace('npx tsx', `node '${TSX}'`)
    .replace(/ &$/, ' --port 0');
}

test('the five commands of the README list jobs and stream items from plain Prism', async () => {
  expect(commands).toHaveLength(5);
  const [install = '', tools = '', mock = '', write = '', run = ''] = commands;
  expect(app.tarball).toMatch(new RegExp(`${install.split('./')[1]?.replace('*', '.*')}$`));
  expect(tools).toContain(`@stoplight/prism-cli@${versionOf('@stoplight/prism-cli')}`);

  prism = spawn(`exec ${offline(mock)}`, { cwd: app.folder, shell: true });
  const port = await portOf(prism);
  await app.run('sh', '-c', write.replaceAll('4010', port));
  const output = await app.run('sh', '-c', offline(run));
  expect(output).toContain('123/1/3 books\n');
  expect(output).toContain("title: 'Middlemarch'");
}, 120_000);

function versionOf(name: string): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return JSON.parse(text).devDependencies[name];
}

function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk) => {
      output += chunk;
      const [, port] = /listening on http:\/\/[\d.]+:(\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(port);
    });
    server.on('exit', (code) => reject(new Error(`Prism ended with ${code}: ${output}`)));
  });
}
