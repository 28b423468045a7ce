import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, installPackage, lend } from '../helpers/installed.ts';
import { OLDEST_TYPESCRIPT, TYPESCRIPT_VERSIONS } from './versions.ts';

const CONSUMER = fileURLToPath(new URL('../package/consumer/', import.meta.url));
const PROGRAMS = ['program.ts', 'local.ts'];
const STRICT = '--noEmit --strict --exactOptionalPropertyTypes --target es2022'.split(' ');
const RESOLUTIONS = [
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
];
const WHOLE = { skipLibCheck: 'false', skipDefaultLibCheck: 'true' };

let app: App;

beforeAll(async () => {
  app = await installPackage();
  await lend(app, '@types/node');
  for (const file of PROGRAMS) await copyFile(join(CONSUMER, file), join(app.folder, file));
});

afterAll(() => app[Symbol.asyncDispose]());

/** What a version of the compiler has to say against the programs. */
function tsc(version: string, options: Readonly<Record<string, string>>): Promise<string> {
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const command = ['-y', '--package', `typescript@${version}`, 'tsc', ...STRICT, ...flags];
  return app.run('npx', ...command, ...PROGRAMS);
}

test('TypeScript 5 reads the types with moduleResolution node10, which does not read exports', async () => {
  const [version = ''] = TYPESCRIPT_VERSIONS;
  const resolution = { module: 'esnext', moduleResolution: 'node10' };
  expect(await tsc(version, { ...resolution, ...WHOLE, lib: 'es2022,dom' })).toBe('');
});

describe.each(RESOLUTIONS)('with moduleResolution $moduleResolution', (resolution) => {
  test.each(TYPESCRIPT_VERSIONS)('TypeScript %s reads the types, whole', async (version) => {
    expect(await tsc(version, { ...resolution, ...WHOLE, lib: 'es2022,dom' })).toBe('');
  });

  test(`TypeScript ${OLDEST_TYPESCRIPT} reads what an app uses of them`, async () => {
    const options = { ...resolution, skipLibCheck: 'true', lib: 'es2022', types: 'node' };
    expect(await tsc(OLDEST_TYPESCRIPT, options)).toBe('');
  });
});
