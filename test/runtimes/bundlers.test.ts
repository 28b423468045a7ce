import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, installPackage } from '../helpers/installed.ts';
import { OLD_WEBPACK } from './versions.ts';

const PROGRAMS = {
  'web.js': `import { parseJobKey, ScrapinghubClient } from 'scrapinghub-client';
console.log(new ScrapinghubClient('KEY').getProject(1).key, parseJobKey('1/2/3').jobId);
`,
  'node.js': `import { ScrapinghubClient } from 'scrapinghub-client';
import { localService } from 'scrapinghub-client/local';
const service = localService();
const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
client.projects.list().then((ids) => console.log(ids.join()));
`,
  'webpack.config.cjs': `const config = (target) => ({
  target,
  mode: 'production',
  entry: './' + target + '.js',
  output: { filename: target + '.cjs' },
});
module.exports = [config('web'), config('node')];
`,
};

let app: App;

beforeAll(async () => {
  app = await installPackage();
  for (const [file, code] of Object.entries(PROGRAMS))
    await writeFile(join(app.folder, file), code);
});

afterAll(() => app[Symbol.asyncDispose]());

test('an old webpack bundles both entries without a warning, though an optional package is missing', async () => {
  const packages = OLD_WEBPACK.flatMap((name) => ['--package', name]);
  const output = await app.run('npx', '-y', ...packages, 'webpack');
  expect(output.match(/compiled successfully/g)).toHaveLength(2);
  expect(await app.run('node', 'dist/web.cjs')).toBe('1 3\n');
  expect(await app.run('node', 'dist/node.cjs')).toBe('123,456\n');
});
