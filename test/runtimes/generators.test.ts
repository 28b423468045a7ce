import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { localService } from 'scrapinghub-client/local';
import { expect, onTestFinished, test } from 'vitest';
import { DOCUMENTS } from '../helpers/installed.ts';
import { GENERATOR_NODE } from './versions.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const TSC = join(ROOT, 'node_modules/.bin/tsc');
const TSX = resolve('tsx/cli');
/** The machine's Node may be older than the generators ask for; they run on their own. */
const ENV = { ...process.env, npm_config_engine_strict: 'false' };
/** What the programs of the page print: settings, the id of a spider, and the number of running jobs. */
const PRINTED = /default_job_units: 1\b.* 1 1\n$/;
const STORAGE = 'https://storage.zyte.com';
const OPTIONS = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  },
  include: ['**/*.ts'],
};

const page = await readFile(join(ROOT, 'docs/other-generators.md'), 'utf8');
const generators = page
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf('\n')),
    commands: blocksOf(section, 'sh').flatMap((block) => block.trim().split('\n')),
    files: blocksOf(section, 'js').flatMap((text) => {
      const [, file] = /^\/\/ (\S+\.[jt]s)\n/.exec(text) ?? [];
      return file === undefined ? [] : [{ file, text }];
    }),
  }));

test.each(generators)('$name makes a client that works', async ({ commands, files }) => {
  const service = localService();
  onTestFinished(() => service.close());
  const { storageUrl } = await service.listen({ port: 0 });
  const folder = await mkdtemp(join(tmpdir(), 'scrapinghub-client-generator-'));
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, args, { cwd: folder, env: ENV });
    return stdout;
  };
  try {
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(OPTIONS));
    for (const { file, text } of files) {
      const local = text.replaceAll(STORAGE, storageUrl.replace(/\/$/, ''));
      await writeFile(join(folder, file), local.replace('YOUR_API_KEY', service.apiKey));
    }
    for (const command of commands) {
      const [program = '', ...args] = command.split(' ');
      if (program === 'npm') await run(program, ...args, '--no-audit', '--no-fund');
      else {
        await copyDocuments(folder);
        await run(program, '-y', '--package', `node@${GENERATOR_NODE}`, '--', ...args);
      }
    }
    expect(await run(TSC, '--listFilesOnly')).toContain('storage');
    expect(await run(TSC)).toBe('');
    expect(await run('node', TSX, 'calls.ts')).toMatch(PRINTED);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The documents where the package would have them. npm removes what it has not installed, so they come after it. */
async function copyDocuments(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/scrapinghub-client');
  await mkdir(installed, { recursive: true });
  for (const file of DOCUMENTS) await cp(join(ROOT, file), join(installed, file));
}

function blocksOf(section: string, language: string): string[] {
  const blocks = section.matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  return [...blocks].filter(([, name]) => name === language).map(([, , code = '']) => code);
}
