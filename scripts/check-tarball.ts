// Checks the files and the size of the tarball that `npm pack` would write, and the packages that are installed with
// it. It is a part of `npm run package:check`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MAX_BYTES = 480 * 1024;
const RUNTIME_PACKAGES = ['openapi-fetch', 'openapi-typescript-helpers'];
const DOCUMENTS = [
  'openapi.yaml',
  'openapi.json',
  'openapi.app.yaml',
  'openapi.storage.yaml',
  'openapi.prism.yaml',
];
const TEXTS = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
/** What the package `scrapinghub-client/local` is for tools that do not read `exports`. */
const LOCAL = 'local/package.json';
/** The other files belong to the local service: much of it is data, and its maps would be larger than the files. */
const CLIENT = 'dist/index.js';
const BUILT = /^dist\/[\w.-]+\.(?:js|js\.map|d\.ts)$/;

interface Packed {
  /** The bytes of the tarball. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const [packed]: Packed[] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
);
if (packed === undefined) throw new Error('npm pack printed no package');
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const paths = packed.files.map(({ path }) => path);
const exported = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
  .map((target) => target.replace(/^\.\//, ''));
const scripts = paths.filter((path) => path === CLIENT && holdsCode(path));
const installed = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);

const problems = [
  ...paths
    .filter((path) => ![...TEXTS, ...DOCUMENTS, LOCAL].includes(path) && !BUILT.test(path))
    .map((path) => `${path} is of no use in the package`),
  ...[...TEXTS, ...DOCUMENTS, LOCAL, ...exported]
    .filter((path) => !paths.includes(path))
    .map((path) => `${path} is missing`),
  ...scripts
    .filter((path) => !mapHoldsSources(`${path}.map`))
    .map((path) => `${path} has no source map with its sources`),
  ...(packed.size > MAX_BYTES
    ? [`the tarball has ${packed.size} bytes, more than ${MAX_BYTES}`]
    : []),
  ...installed
    .map(([path]) => path.replace('node_modules/', ''))
    .filter((name) => !RUNTIME_PACKAGES.includes(name))
    .map((name) => `${name} would be installed, too`),
  ...installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${path} has an install script`),
];

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(
  `${paths.length} files in ${(packed.size / 1024).toFixed(0)} KiB; installs ${RUNTIME_PACKAGES.join(', ')}`,
);

/** A file that only re-exports has no sources, and no source map. */
function holdsCode(path: string): boolean {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.some((line) => line !== '' && !/^(?:import|export) \{|^\/\//.test(line));
}

function mapHoldsSources(path: string): boolean {
  if (!paths.includes(path)) return false;
  const { sources = [], sourcesContent = [] } = JSON.parse(readFileSync(path, 'utf8'));
  return sources.length === sourcesContent.length && sourcesContent.every(Boolean);
}
