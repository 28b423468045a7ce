import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';
import { GENERATOR_NODE } from './versions.ts';

const page = readFileSync(new URL('../../docs/jest.md', import.meta.url), 'utf8');
const [install = ''] = blocksOf('sh');
const [manifest = '', tsconfig = ''] = blocksOf('json');
const [typescript = ''] = blocksOf('ts');
const [javascript = ''] = blocksOf('js');

let app: App;

beforeAll(async () => {
  app = await installPackage();
  const { dependencies }: { dependencies: object } = JSON.parse(
    readFileSync(join(app.folder, 'package.json'), 'utf8'),
  );
  const own = { private: true, dependencies, ...JSON.parse(manifest) };
  await writeFile(join(app.folder, 'package.json'), JSON.stringify(own));
  await writeFile(join(app.folder, 'tsconfig.json'), tsconfig);
  await app.run('npm', ...install.trim().split(' ').slice(1));
});

afterAll(() => app[Symbol.asyncDispose]());

test('the test in TypeScript passes as the guide tells', async () => {
  await writeFile(join(app.folder, 'bookshop.test.ts'), typescript);
  expect(await app.run('npm', 'test')).toContain('1 passed');
});

test('the test in CommonJS passes on a new Node', async () => {
  await writeFile(join(app.folder, 'bookshop.test.cjs'), javascript);
  const node = ['-y', `node@${GENERATOR_NODE}`, '--experimental-vm-modules'];
  const jest = ['node_modules/jest/bin/jest.js', '--testMatch', '**/*.test.cjs'];
  expect(await app.run('npx', ...node, ...jest)).toContain('1 passed');
});

/** The code blocks of a language in the guide. */
function blocksOf(language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'));
  return [...blocks].map(([, code = '']) => code);
}
