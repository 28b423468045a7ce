import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * A folder that the tests of one run share. It has the scripts that tests start, each as one file
     * (`test/writing/store-process.mjs`), and the installed package once a test has asked for it.
     */
    shared: string;
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPTS = [
  'src/local/node/cli.ts',
  'test/writing/ending-process.ts',
  'test/writing/store-process.ts',
  'test/writing/writing-process.ts',
];

let folder: string;

/** Bundles what tests start as a process: with `tsx`, each start would take a second. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'scrapinghub-client-tests-'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: SCRIPTS,
    outdir: folder,
    outbase: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
  });
  project.provide('shared', folder);
}

export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true });
}
