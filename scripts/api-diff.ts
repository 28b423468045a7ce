// Prints what has changed in the document since the last release, and fails if a change breaks callers:
// `npm run api:diff`. `npm run api:diff -- HEAD` compares with a commit, `… -- old.yaml` with a file. Options go to
// `redocly diff`: `npm run api:diff -- HEAD --format json`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { root } from './generate/run.ts';

const RELEASED = join(root, 'openapi/released.json');
/** Not openapi.json, the same document: that is all one line, and Redocly prints the line of each change. */
const DOCUMENT = join(root, 'openapi.yaml');

const args = process.argv.slice(2);
const base = args[0]?.startsWith('-') === false ? args.shift() : undefined;

const folder = mkdtempSync(join(tmpdir(), 'api-diff-'));
try {
  const { status, error } = spawnSync(
    join(root, 'node_modules/.bin/redocly'),
    ['diff', baseFile(), DOCUMENT, '--config', join(root, 'redocly.diff.yaml'), ...args],
    { stdio: 'inherit' },
  );
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function baseFile(): string {
  if (base === undefined) return existsSync(RELEASED) ? RELEASED : beforeFirstRelease();
  return existsSync(base) ? resolve(base) : ofCommit(base);
}

/** The document without its paths, so that all of them are added. */
function beforeFirstRelease(): string {
  const document = parse(readFileSync(DOCUMENT, 'utf8'));
  return write('unreleased.json', JSON.stringify({ ...document, paths: {} }));
}

function ofCommit(commit: string): string {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return write('base.yaml', execFileSync('git', ['show', `${commit}:openapi.yaml`], options));
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
