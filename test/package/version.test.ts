import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releasedVersion } from '../../scripts/release.ts';
import { VERSION } from '../../src/transport/version.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the user agent has the version of the package', () => {
  expect(JSON.parse(read('package.json')).version).toBe(VERSION);
});

test('the lock file and the document have the version of the package', () => {
  expect(JSON.parse(read('package-lock.json')).packages[''].version).toBe(VERSION);
  expect(JSON.parse(read('openapi.json')).info.version).toBe(VERSION);
});

test('the released document is that of the newest release in the changelog', async () => {
  const [, newest = 'none'] = /^## \[(\d.*?)\]/m.exec(read('CHANGELOG.md')) ?? [];
  expect(await releasedVersion()).toBe(newest);
});
