import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { snippetsOf } from './snippets.ts';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The programs of a page, in a folder of their own. */
export interface PagePrograms extends AsyncDisposable {
  /** The code of each program, by the name in its first line. */
  readonly code: ReadonlyMap<string, string>;
  readonly folder: string;
  /** Runs a program in this process, and gives what it exports. */
  load(name: string): Promise<Record<string, unknown>>;
}

/** Writes the programs of a page to files that may import what this repository has installed. */
export async function programsOf(page: string): Promise<PagePrograms> {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  await symlink(PACKAGES, join(folder, 'node_modules'));
  const code = new Map(
    snippetsOf(page).flatMap(({ file, code: text }) => (file === undefined ? [] : [[file, text]])),
  );
  for (const [name, text] of code) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    code,
    folder,
    // A module is loaded once for each query.
    load: (name) => import(`${join(folder, name)}?${randomUUID()}`),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
