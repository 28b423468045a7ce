/** What package.json says of its dependencies. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  /** Packages with install scripts that are known, and whether they may run. */
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** What package-lock.json says of one place in node_modules. */
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
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** What is wrong with the dependencies: a line each, none if all is well. */
export function findingsIn(manifest: Manifest, lock: Lock): string[] {
  const locked = Object.entries(lock.packages).filter(([place]) => place !== '');
  return [
    ...unpinned(manifest),
    ...(lock.lockfileVersion === 3 ? [] : ['package-lock.json: lockfileVersion is not 3']),
    ...(locked.length === 0 ? ['package-lock.json: it locks nothing'] : []),
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
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `package.json: ${kind}: ${name} is ${version}, not one version`),
  );
}

/** npm checks what it downloads against the hash, so a lock without one may bring anything. */
function unverified({ version, integrity, resolved, link, inBundle }: LockedPackage): string[] {
  const findings: string[] = [];
  if (link === true) findings.push('is a link');
  if (inBundle === true) findings.push('comes within another package');
  if (!EXACT.test(version ?? '')) findings.push(`has no exact version: ${version}`);
  if (!SHA512.test(integrity ?? '')) findings.push('has no sha512 integrity');
  // .npmrc leaves the registry's addresses out, so whatever is there is from elsewhere.
  if (resolved !== undefined) findings.push(`comes from ${resolved}`);
  return findings;
}

function scripted(place: string, entry: LockedPackage, { allowScripts = {} }: Manifest): string[] {
  if (entry.hasInstallScript !== true) return [];
  if (entry.dev !== true) return ['has an install script, and users would run it'];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return name in allowScripts ? [] : ['has an install script that allowScripts does not name'];
}
