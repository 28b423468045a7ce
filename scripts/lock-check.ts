// Fails if package-lock.json allows a package that nobody has reviewed: `npm run lock:check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, root } from './generate/run.ts';

/** The fields of package.json that are checked. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  /** Packages with a known install script, and whether npm may run it. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** One entry of package-lock.json: a place in node_modules. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

export interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
/** A package under another name, such as `npm:typescript@7.0.2`. */
const ALIAS = /^npm:(?:@[\w.-]+\/)?[\w.-]+@/;
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** The problems of the dependencies, one a line. Empty if there are none. */
export function findingsIn(manifest: Manifest, lock: Lock): string[] {
  const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
  return [
    ...unpinned(manifest),
    ...(lock.lockfileVersion === 3 ? [] : ['package-lock.json: lockfileVersion is not 3']),
    ...(locked.length === 0 ? ['package-lock.json: has no packages'] : []),
    ...locked.flatMap(([place, entry]) =>
      unverified(entry)
        .concat(scripted(place, entry, manifest))
        .map((finding) => `${place}: ${finding}`),
    ),
  ];
}

function unpinned(manifest: Manifest): string[] {
  return (['dependencies', 'devDependencies', 'overrides'] as const).flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !EXACT.test(version.replace(ALIAS, '')))
      .map(
        ([name, version]) => `package.json: ${kind}: ${name} is ${version}, not an exact version`,
      ),
  );
}

/** npm checks every download against its hash. Without a hash it would accept any file. */
function unverified({ version, integrity, resolved, link, inBundle }: LockedPackage): string[] {
  const findings: string[] = [];
  if (link === true) findings.push('is a link');
  if (inBundle === true) findings.push('is bundled in another package');
  if (!EXACT.test(version ?? '')) findings.push(`has no exact version: ${version}`);
  if (!SHA512.test(integrity ?? '')) findings.push('has no sha512 integrity');
  // .npmrc omits the registry's addresses, so an address means another source.
  if (resolved !== undefined) findings.push(`comes from ${resolved}`);
  return findings;
}

function scripted(place: string, entry: LockedPackage, { allowScripts = {} }: Manifest): string[] {
  if (entry.hasInstallScript !== true) return [];
  if (entry.dev !== true) return ['has an install script that users would run'];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return name in allowScripts ? [] : ['has an install script that is not in allowScripts'];
}

function main(): void {
  const [manifest, lock] = ['package.json', 'package-lock.json'].map((file) =>
    JSON.parse(readFileSync(join(root, file), 'utf8')),
  );
  const findings = findingsIn(manifest, lock);
  if (findings.length > 0) {
    console.error(findings.join('\n'));
    process.exitCode = 1;
  } else {
    console.log('Every locked package has an exact version, a hash and no unknown install script.');
  }
}

if (isProgram(import.meta.url)) main();
