import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bump, checkStep, obstaclesOf, prepareRelease } from '../../scripts/release.ts';

const SOURCES = [
  'package.json',
  'package-lock.json',
  'src/transport/version.ts',
  'openapi/openapi.yaml',
];
const FILES = [...SOURCES, 'openapi.json'];
/** A small one, which is compared in less time. */
const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Books', version: '0.0.1' },
  paths: { '/books': { get: { responses: { 200: { description: 'All books.' } } } } },
};
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- More.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of SOURCES) cpSync(file, join(folder, file), { recursive: true });
  write('openapi.json', JSON.stringify(DOCUMENT));
  write('CHANGELOG.md', CHANGELOG);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

/** As `npm run generate` does, as far as the version goes. */
const bundle = (): void => {
  const [, version = ''] = /^ {2}version: (.*)$/m.exec(read('openapi/openapi.yaml')) ?? [];
  const document = JSON.parse(read('openapi.json'));
  write('openapi.json', JSON.stringify({ ...document, info: { ...document.info, version } }));
};
const release = (version: string): Promise<void> =>
  prepareRelease(folder, version, '2026-12-01', bundle);

describe('a release', () => {
  test('changes everything that has to change together, and nothing else', async () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const { packages } = JSON.parse(read('package-lock.json'));
    await release('7.8.9');
    expect(JSON.parse(read('package.json'))).toMatchObject({
      version: '7.8.9',
      dependencies,
      devDependencies,
    });
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '7.8.9',
      packages: { ...packages, '': { ...packages[''], version: '7.8.9' } },
    });
    expect(read('src/transport/version.ts')).toContain("VERSION = '7.8.9'");
    expect(read('openapi/openapi.yaml')).toContain('\n  version: 7.8.9\n');
    expect(read('openapi/released.json')).toBe(read('openapi.json'));
    expect(read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [7.8.9] - 2026-12-01\n\n### Added\n\n- More.\n',
    );
    expect(await obstaclesOf(folder, 'v7.8.9')).toEqual([]);
  });

  test('may be a patch if the document has not changed', async () => {
    await release('7.8.9');
    write('CHANGELOG.md', CHANGELOG);
    await release('7.8.10');
    expect(await obstaclesOf(folder, 'v7.8.10')).toEqual([]);
  });

  test('is refused for a version that is not newer, and changes nothing', async () => {
    await release('7.8.9');
    write('CHANGELOG.md', CHANGELOG);
    const before = FILES.map(read);
    await expect(release('7.8.8')).rejects.toThrow('7.8.8 is not newer than 7.8.9');
    expect([...FILES.map(read), read('CHANGELOG.md')]).toEqual([...before, CHANGELOG]);
  });

  test('is refused as a minor one after a breaking change of the document', async () => {
    await release('7.8.9');
    write('CHANGELOG.md', CHANGELOG);
    const document = JSON.parse(read('openapi.json'));
    write('openapi.json', JSON.stringify({ ...document, paths: {} }));
    await expect(release('7.9.0')).rejects.toThrow('need a major version');
  });

  test('is refused without a word in the changelog, and changes nothing', async () => {
    write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n');
    const before = FILES.map(read);
    await expect(release('7.8.9')).rejects.toThrow('no entry under Unreleased');
    expect(FILES.map(read)).toEqual(before);
  });
});

describe('a tag is not published', () => {
  test('if it is not that of the package', async () => {
    await release('7.8.9');
    expect(await obstaclesOf(folder, 'v7.8.8')).toEqual([
      'the tag is v7.8.8, package.json has 7.8.9',
    ]);
  });

  test('if the changelog or the released document lacks it', async () => {
    write('package.json', '{ "version": "7.8.9" }');
    expect(await obstaclesOf(folder, 'v7.8.9')).toEqual([
      'CHANGELOG.md has no entry under 7.8.9',
      'openapi/released.json has version none, not 7.8.9',
    ]);
  });
});

describe('the step of a version', () => {
  test.each<[last: string, version: string, bump: Bump]>([
    ['none', '0.1.0', 'major'],
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
    ['0.2.3', '0.3.0', 'major'],
  ])('from %s to %s is enough', (last, version, bump) => {
    expect(() => checkStep(last, version, bump)).not.toThrow();
  });

  test.each<[last: string, version: string, bump: Bump, message: string]>([
    ['1.2.3', '1.2.4', 'minor', 'need a minor version'],
    ['1.2.3', '1.3.0', 'major', 'need a major version'],
    ['0.2.3', '0.2.4', 'major', 'need a minor version'],
    ['1.2.3', '1.2.3', 'patch', 'not newer'],
    ['1.2.3', '0.9.9', 'patch', 'not newer'],
    ['1.2.3', '1.2', 'patch', 'not a version'],
    ['none', 'v1.2.3', 'patch', 'not a version'],
  ])('from %s to %s is not', (last, version, bump, message) => {
    expect(() => checkStep(last, version, bump)).toThrow(message);
  });
});
