// Compares the size of the built package with its limits: `npm run size`, after `npm run build`. esbuild bundles and
// minifies it as a program's bundler would, with openapi-fetch.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KIB = 1024;

const { outputFiles } = await build({
  entryPoints: ['dist/index.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const bundle = Buffer.concat(outputFiles.map(({ contents }) => contents));

const sizes = [
  ['minified', bundle.length, 120 * KIB],
  ['gzipped', gzipSync(bundle).length, 40 * KIB],
] as const;
for (const [how, size, limit] of sizes) {
  console.log(`${how}: ${size} bytes of at most ${limit}`);
  if (size > limit) process.exitCode = 1;
}
