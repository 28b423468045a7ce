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
  /** The tarball it was installed from. */
  readonly tarball: string;
}

/** An app with the package, in a folder of its own. Reaches no network. */
export async function installPackage(): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'scrapinghub-client-app-'));
  await cp(await installedFolder(), folder, { recursive: true, verbatimSymlinks: true });
  return {
    folder,
    tarball: await tarballIn(folder),
    run: (program, ...args) => runIn(folder, program, args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** The folder of the app that all tests of a run share. The first that asks makes it, and the others wait. */
export async function installedFolder(): Promise<string> {
  const folder = join(inject('shared'), 'app');
  const unfinished = `${folder}-unfinished`;
  while (!existsSync(folder)) {
    try {
      await mkdir(unfinished);
    } catch {
      await sleep(100);
      continue;
    }
    try {
      await installIn(unfinished);
      await rename(unfinished, folder);
    } catch (error) {
      await rm(unfinished, { recursive: true });
      throw error;
    }
  }
  return folder;
}

/** Builds and packs the package, and installs it. */
async function installIn(folder: string): Promise<void> {
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
  const files = (await tarballsIn(folder)).map((file) => `./${file}`);
  await run('npm', ['install', '--offline', '--no-audit', ...files], { cwd: folder });
}

async function tarballsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
}

async function tarballIn(folder: string): Promise<string> {
  const tarballs = await tarballsIn(folder);
  return join(folder, tarballs.find((file) => file.startsWith('scrapinghub-client-')) ?? '');
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
