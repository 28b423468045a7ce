import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findingsIn,
  type Lock,
  type LockedPackage,
  type Manifest,
} from '../../scripts/lock-check.ts';

const HASH = `sha512-${'a'.repeat(86)}==`;
const GOOD: LockedPackage = { version: '1.2.3', integrity: HASH };
const MANIFEST: Manifest = { dependencies: { books: '1.2.3' }, allowScripts: { known: false } };

function findingsFor(entry: LockedPackage, place = 'node_modules/books'): string[] {
  return findingsIn(MANIFEST, { lockfileVersion: 3, packages: { '': {}, [place]: entry } });
}

test('the lock file of this repository is in order', () => {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(findingsIn(manifest, lock)).toEqual([]);
});

describe('a lock file that was tampered with is found out:', () => {
  test.each<[string, LockedPackage, string]>([
    ['no hash', { version: '1.2.3' }, 'has no sha512 integrity'],
    ['a weak hash', { ...GOOD, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'has no sha512'],
    ['two hashes', { ...GOOD, integrity: `sha1-2jmj7l5rSw0= ${HASH}` }, 'has no sha512 integrity'],
    [
      'another host',
      { ...GOOD, resolved: 'https://evil.example/books.tgz' },
      'comes from https://',
    ],
    [
      'a git repository',
      { ...GOOD, resolved: 'git+ssh://git@evil.example/a.git' },
      'comes from git',
    ],
    ['a folder', { ...GOOD, link: true, resolved: '../evil' }, 'is a link'],
    ['a bundled package', { ...GOOD, inBundle: true }, 'is bundled in another package'],
    ['a range', { ...GOOD, version: '^1.2.3' }, 'has no exact version: ^1.2.3'],
  ])('%s', (_, entry, finding) => {
    expect(findingsFor(entry).join()).toContain(`node_modules/books: ${finding}`);
  });

  test('an older format, or none', () => {
    expect(findingsIn(MANIFEST, { lockfileVersion: 1, packages: {} })).toEqual([
      'package-lock.json: lockfileVersion is not 3',
      'package-lock.json: has no packages',
    ]);
  });
});

describe('install scripts', () => {
  const scripted = { ...GOOD, hasInstallScript: true };

  test('are refused in what users install, even known ones', () => {
    expect(findingsFor(scripted, 'node_modules/known')).toEqual([
      'node_modules/known: has an install script that users would run',
    ]);
  });

  test('are refused in tools unless they are known', () => {
    expect(findingsFor({ ...scripted, dev: true })).toEqual([
      'node_modules/books: has an install script that is not in allowScripts',
    ]);
    expect(findingsFor({ ...scripted, dev: true }, 'node_modules/a/node_modules/known')).toEqual(
      [],
    );
  });
});

const LOOSE = ['^1.2.3', '~1.2.3', '*', 'latest', 'github:evil/books', 'file:../books', '1.2.x'];

test.each([...LOOSE, 'npm:poems@^1.2.3', 'npm:poems'])(
  'the version %s is not an exact version',
  (version) => {
    const lock = { lockfileVersion: 3, packages: { 'node_modules/books': GOOD } };
    for (const kind of ['dependencies', 'devDependencies', 'overrides']) {
      expect(findingsIn({ [kind]: { books: version } }, lock)).toEqual([
        `package.json: ${kind}: books is ${version}, not an exact version`,
      ]);
    }
  },
);

test.each(['npm:poems@1.2.3', 'npm:@library/poems@1.2.3'])(
  '%s is an exact version, of a package under another name',
  (version) => {
    const lock = { lockfileVersion: 3, packages: { 'node_modules/books': GOOD } };
    expect(findingsIn({ devDependencies: { books: version } }, lock)).toEqual([]);
  },
);
