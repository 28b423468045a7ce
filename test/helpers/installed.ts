import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSDOWN = join(ROOT, 'node_modules/.bin/tsdown');
const PACKED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'local'];
/** The OpenAPI document in each of its forms. */
export const DOCUMENTS: readonly string[] = [
  'openapi.yaml',
  'openapi.json',
  'openapi.app.yaml',
  'openapi.storage.yaml',
  'openapi.prism.yaml',
];
/** What the package needs, from this repository's own `node_modules`: a test asks no registry. */
const DEPENDENCIES = ['openapi-fetch', 'openapi-typescript-helpers'];

/** A folder of an app in which the package is installed, from a tarball and nothing else. */
export interface App extends AsyncDisposable {
  readonly folder: string;
  /** What a program prints that runs in the folder. Rejects with its output if it fails. */
  run(program: string, ...args: string[]): Promise<string>;
}

/** An app with the package, in a folder of its own. Reaches no network. */
export async function installPackage(): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'scrapinghub-client-app-'));
  await cp(await installedFolder(), folder, { recursive: true, verbatimSymlinks: true });
  return {
    folder,
    run: (program, ...args) => runIn(folder, program, args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** The folder of the app that all tests of a run share. The first that asks makes it, and the others wait. */
export async function installedFolder(): Promise<string> {
  const folder = join(inject('shared'), 'app');
  const lock = `${folder}-lock`;
  while (!existsSync(folder)) {
    try {
      await mkdir(lock);
    } catch {
      await sleep(100);
      continue;
    }
    try {
      await rename(await installNew(), folder);
    } catch (error) {
      await rm(lock, { recursive: true });
      throw error;
    }
  }
  return folder;
}

/** Builds and packs the package, and installs it in a new folder. */
async function installNew(): Promise<string> {
  const folder = await mkdtemp(join(inject('shared'), 'new-app-'));
  const source = join(folder, 'source');
  await mkdir(source);
  await Promise.all(
    [...PACKED, ...DOCUMENTS].map((file) =>
      cp(join(ROOT, file), join(source, file), { recursive: true }),
    ),
  );
  await run(TSDOWN, ['--out-dir', join(source, 'dist')], { cwd: ROOT });
  const packages = [source, ...DEPENDENCIES.map((name) => join(ROOT, 'node_modules', name))];
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  await run('npm', [...pack, ...packages], { cwd: folder });
  await rm(source, { recursive: true });

  const manifest = { name: 'app', private: true, type: 'module' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  const files = tarballs.map((file) => `./${file}`);
  await run('npm', ['install', '--offline', '--no-audit', ...files], { cwd: folder });
  return folder;
}

/** Lends an app one of this repository's development dependencies. */
export async function lend({ folder }: App, name: string): Promise<void> {
  const target = join(folder, 'node_modules', name);
  await mkdir(join(target, '..'), { recursive: true });
  await symlink(join(ROOT, 'node_modules', name), target);
}

async function runIn(cwd: string, program: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run(program, args, { cwd });
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error);
    throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`, { cause: error });
  }
}
