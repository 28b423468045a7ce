import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const document = JSON.parse(readFileSync(join(ROOT, 'openapi.json'), 'utf8'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-diff-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command against an older document. */
function diffWith(base: object): SpawnSyncReturns<string> {
  const file = join(folder, 'base.json');
  writeFileSync(file, JSON.stringify(base));
  const args = ['--import', 'tsx', 'scripts/api-diff.ts', file];
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
}

test('an operation that is gone breaks callers', () => {
  const base = structuredClone(document);
  base.paths['/system/ts'].delete = { ...base.paths['/system/ts'].get, operationId: 'deleteTs' };
  const { status, stdout, stderr } = diffWith(base);
  expect(stdout).toContain('Operation `DELETE /system/ts` was removed. (operation-removed)');
  expect(stderr).toContain('Diff failed with 1 major change.');
  expect(status).toBe(1);
});

test('a new operation breaks nobody', () => {
  const { '/system/ts': _, ...paths } = document.paths;
  const { status, stdout } = diffWith({ ...document, paths });
  expect(stdout).toContain('/system/ts\n  ✔ minor  added\n');
  expect(stdout).toContain('0 major, 1 minor, 0 patch.');
  expect(status).toBe(0);
});
