// Holds the built package against its limits: `npm run size`, after `npm run build`.
// It is bundled and minified as a program would do it, with openapi-fetch and without the optional @msgpack/msgpack.
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';

const ENTRY = 'dist/index.js';
const KIB = 1024;

interface Measure {
  readonly what: string;
  readonly files: readonly Uint8Array[];
  /** Most bytes, minified. */
  readonly minified: number;
  /** Most bytes, each file gzipped by itself. */
  readonly gzipped: number;
}

const measures: readonly Measure[] = [
  {
    what: 'what a program loads before its first call',
    files: await loadedAtOnce(),
    minified: 25 * KIB,
    gzipped: 9 * KIB,
  },
  { what: 'everything', files: await everything(), minified: 105 * KIB, gzipped: 35 * KIB },
];

for (const { what, files, minified, gzipped } of measures) {
  const sizes = [
    ['minified', sum(files), minified],
    ['gzipped', sum(files.map((file) => gzipSync(file))), gzipped],
  ] as const;
  for (const [how, size, limit] of sizes) {
    console.log(`${what}, ${how}: ${size} bytes, of ${limit} at most`);
    if (size > limit) process.exitCode = 1;
  }
}

/** The entry and what it imports statically. The rest is loaded with `import()` when it is needed. */
async function loadedAtOnce(): Promise<Uint8Array[]> {
  const { outputFiles, metafile } = await bundle(true);
  const names = Object.entries(metafile.outputs);
  const entry = names.find(([, { entryPoint }]) => entryPoint === ENTRY);
  if (entry === undefined) throw new Error(`${ENTRY} is not built`);
  const loaded = new Set([entry[0]]);
  // A set gives what is added to it while it is walked.
  for (const name of loaded) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(path);
    }
  }
  return outputFiles
    .filter(({ path }) => [...loaded].some((name) => basename(name) === basename(path)))
    .map(({ contents }) => contents);
}

/** The whole package in one file, as of a bundler that can't split. */
async function everything(): Promise<Uint8Array[]> {
  const { outputFiles } = await bundle(false);
  return outputFiles.map(({ contents }) => contents);
}

async function bundle(
  splitting: boolean,
): Promise<{ outputFiles: OutputFile[]; metafile: Metafile }> {
  return build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    splitting,
    format: 'esm',
    target: 'es2022',
    external: ['@msgpack/msgpack'],
    outdir: 'size',
    write: false,
    metafile: true,
  });
}

function sum(files: readonly Uint8Array[]): number {
  return files.reduce((total, { length }) => total + length, 0);
}
