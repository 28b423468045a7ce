import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, DOCUMENTS, installPackage, lend } from '../helpers/installed.ts';

const PROGRAMS = fileURLToPath(new URL('consumer/', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
const STRICT = '--noEmit --strict --exactOptionalPropertyTypes --target es2022'.split(' ');
const DOM = ['--lib', 'es2022,dom'];
const NODE = ['--lib', 'es2022', '--types', 'node'];

let app: App;

beforeAll(async () => {
  app = await installPackage();
  await lend(app, '@types/node');
  for (const file of ['program.ts', 'local.ts', 'common.cts']) {
    await copyFile(join(PROGRAMS, file), join(app.folder, file));
  }
}, 120_000);

afterAll(() => app[Symbol.asyncDispose]());

async function program(file: string, code: string): Promise<string> {
  await writeFile(join(app.folder, file), code);
  return app.run('node', file);
}

/** What the compiler has to say against programs in the app. */
function tsc(...options: readonly string[]): Promise<string> {
  return app.run(TSC, ...STRICT, ...options);
}

describe('the installed package', () => {
  test('is imported by an ES module', async () => {
    const code = `import { ScrapinghubClient } from 'scrapinghub-client';
      console.log(new ScrapinghubClient('KEY').getProject(123).key);`;
    expect(await program('main.mjs', code)).toBe('123\n');
  });

  test('is required by a CommonJS module, without a warning', async () => {
    const code = `const { ScrapinghubClient } = require('scrapinghub-client');
      console.log(new ScrapinghubClient('KEY').getProject(123).key);`;
    expect(await program('main.cjs', code)).toBe('123\n');
  });

  test('is the same package for both', async () => {
    const code = `import { createRequire } from 'node:module';
      import { NotFoundError } from 'scrapinghub-client';
      const required = createRequire(import.meta.url)('scrapinghub-client');
      console.log(required.NotFoundError === NotFoundError);`;
    expect(await program('both.mjs', code)).toBe('true\n');
  });

  test('shows its own sources where something went wrong', async () => {
    const code = `import { ScrapinghubClient } from 'scrapinghub-client';
      try { new ScrapinghubClient('KEY').getJob('oops'); } catch (error) { console.log(error.stack); }`;
    await writeFile(join(app.folder, 'wrong.mjs'), code);
    const stack = await app.run('node', '--enable-source-maps', 'wrong.mjs');
    expect(stack).toMatch(/src\/facade\/jobs\/job-key\.ts:\d+/);
  });

  test.each([...DOCUMENTS, 'package.json'])('gives %s by its name', async (file) => {
    const code = `import { readFileSync } from 'node:fs';
        process.stdout.write(readFileSync(new URL(import.meta.resolve('scrapinghub-client/${file}'))));`;
    const own = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect((await program('document.mjs', code)) === own).toBe(true);
  });

  test('has a local service, in process and as a command', async () => {
    const code = `import { ScrapinghubClient } from 'scrapinghub-client';
      import { localService } from 'scrapinghub-client/local';
      const service = localService();
      const client = new ScrapinghubClient(service.apiKey, { fetch: service.fetch });
      const job = await client.getProject(123).jobs.run('books');
      await job.items.write({ title: 'Emma' });
      await job.closeWriters();
      console.log(job.key, JSON.stringify(await job.items.list()));
      await service.close();`;
    expect(await program('local.mjs', code)).toContain('123/1/5');
    const help = await app.run('node', 'node_modules/.bin/scrapinghub-local', '--help');
    expect(help).toContain('--run COMMAND');
  });

  test('is found by tools that do not read exports', async () => {
    const code = `import { readFileSync } from 'node:fs';
      for (const folder of ['.', 'local']) {
        const place = new URL('node_modules/scrapinghub-client/' + folder + '/', import.meta.url);
        const { main } = JSON.parse(readFileSync(new URL('package.json', place)));
        console.log(Object.keys(await import(new URL(main, place))).includes('localService'));
      }`;
    expect(await program('main-field.mjs', code)).toBe('false\ntrue\n');
  });

  test.each([
    ['an ES module for a browser', 'web.mjs', 'browser', 'esm'],
    ['an ES module for Node', 'local.mjs', 'node', 'esm'],
    ['a CommonJS module for Node', 'local.mjs', 'node', 'cjs'],
  ] as const)('is bundled as %s without a warning', async (_, entry, platform, format) => {
    const web = `import { ScrapinghubClient } from 'scrapinghub-client';
      console.log(new ScrapinghubClient('KEY').getProject(123).key);`;
    const local = `import { ScrapinghubClient } from 'scrapinghub-client';
      import { localService } from 'scrapinghub-client/local';
      const { fetch, apiKey } = localService({ empty: true, project: 123 });
      new ScrapinghubClient(apiKey, { fetch }).projects.list().then(([id]) => console.log(String(id)));`;
    await writeFile(join(app.folder, entry), entry === 'web.mjs' ? web : local);
    const outfile = format === 'cjs' ? 'bundled.cjs' : 'bundled.mjs';
    const { warnings } = await build({
      absWorkingDir: app.folder,
      entryPoints: [entry],
      outfile,
      bundle: true,
      format,
      platform,
      logLevel: 'silent',
    });
    expect(warnings).toEqual([]);
    expect(await app.run('node', outfile)).toBe('123\n');
  });

  test('says which package a folder for the data needs', async () => {
    const code = `import { localService } from 'scrapinghub-client/local';
      await localService({ data: 'cloud' }).listen({ port: 0 }).catch(({ message }) => console.log(message));`;
    expect(await program('data.mjs', code)).toBe(
      'to keep data in a folder, install the package classic-level\n',
    );
  });

  test('keeps what is inside to itself', async () => {
    const code = `await import('scrapinghub-client/dist/index.js').catch(({ code }) => console.log(code));`;
    expect(await program('inside.mjs', code)).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});

describe('the types of the installed package', { timeout: 120_000 }, () => {
  const whole = ['--skipLibCheck', 'false'];

  test('are whole for a bundler, and programs with the types of the DOM', async () => {
    const options = ['--moduleResolution', 'bundler', '--module', 'esnext', ...DOM];
    expect(await tsc(...whole, ...options, 'program.ts', 'local.ts')).toBe('');
  });

  test('are whole for a bundler, and programs with the types of Node alone', async () => {
    const options = ['--moduleResolution', 'bundler', '--module', 'esnext', ...NODE];
    expect(await tsc(...whole, ...options, 'program.ts', 'local.ts')).toBe('');
  });

  test('are whole for Node, and programs with its types alone', async () => {
    const options = ['--module', 'nodenext', ...NODE];
    expect(await tsc(...whole, ...options, 'program.ts', 'local.ts', 'common.cts')).toBe('');
  });

  test('are whole with moduleResolution node16', async () => {
    const options = ['--module', 'node16', ...NODE];
    expect(await tsc(...whole, ...options, 'program.ts', 'local.ts')).toBe('');
  });
});
