import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from '../generate/document.ts';
import { root } from '../generate/run.ts';

/** The document of the last release, from the repository's root; there is none before the first. */
export const RELEASED = 'openapi/released.json';

const NOTHING: Document = { info: { version: 'none' }, paths: {}, components: { schemas: {} } };

/** The last release's document, or one without operations if nothing has been released. */
export function readReleased(folder: string = root): Document {
  const file = join(folder, RELEASED);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING;
}

/** The bundled document in a file, or else the one of a commit. */
export function readDocument(fileOrCommit: string): Document {
  const text = existsSync(fileOrCommit)
    ? readFileSync(fileOrCommit, 'utf8')
    : execFileSync('git', ['show', `${fileOrCommit}:openapi.json`], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
  // JSON is YAML, too, but read a hundred times faster as what it is.
  return text.startsWith('{') ? JSON.parse(text) : parse(text);
}
