import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, installPackage, lend } from '../helpers/installed.ts';
import { codeSpans, tablesIn } from '../package/markdown.ts';

// TypeScript 5: the one of today has no `node10`.
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
// Whether the types are whole is for other tests.
const SHARED = '--noEmit --strict --skipLibCheck --pretty false --target es2022 --types node'.split(
  ' ',
);
const ESM = `import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
export const client = new ScrapinghubClient(localService().apiKey);
export const count: number = await client.getProject(123).jobs.count();
`;
const COMMON = ESM.replace('await ', '').replace(': number', ': Promise<number>');

/** The rows of the settings of TypeScript in the guide, one for each `module`. */
const settings = tablesIn(readFileSync(new URL('../../docs/modules.md', import.meta.url), 'utf8'))
  .filter(({ heads: [first] }) => first === '`module`')
  .flatMap(({ rows }) => rows)
  .flatMap(({ cells: [names = '', resolution = '', esm = '', common = ''] }) =>
    codeSpans(names).map((module) => ({ module, resolution: codeSpans(resolution), esm, common })),
  );

let app: App;

beforeAll(async () => {
  app = await installPackage();
  await lend(app, '@types/node');
  await writeFile(join(app.folder, 'esm.mts'), ESM);
  await writeFile(join(app.folder, 'common.cts'), COMMON);
});

afterAll(() => app[Symbol.asyncDispose]());

test('the guide has a table of settings', () => {
  expect(settings.length).toBeGreaterThan(5);
});

test.each(settings)('the row of $module in the table is true', async (row) => {
  const options = row.resolution.flatMap((name) => ['--moduleResolution', name]);
  const args = [...SHARED, '--module', row.module, ...options, 'esm.mts', 'common.cts'];
  const output = await app.run(TSC, ...args).catch(String);
  const inFile = (file: string): string =>
    new RegExp(`^${file}.*(TS\\d+)`, 'm').exec(output)?.[1] ?? 'yes';
  // A row says nothing of a kind of module that its setting does not have.
  const said = [
    ['esm.mts', row.esm],
    ['common.cts', row.common.split(/[:,;]/)[0]],
  ].filter(([, result]) => result !== '');
  expect(said.map(([file = '']) => [file, inFile(file)])).toEqual(said);
});
