import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { spread } from './measure.ts';
import { type Bench, PACKAGE_URL, ROOT, runModule } from './package.ts';
import { printTable, ratio } from './table.ts';

const OURS = 'scrapinghub-client';
const MODULES = new Map([
  ['an empty module', 'data:text/javascript,'],
  [OURS, PACKAGE_URL],
  ['openapi-fetch', 'openapi-fetch'],
  ['apify-client', 'apify-client'],
]);

const ESBUILD = join(ROOT, 'node_modules', '.bin', 'esbuild');

/** The cost of loading the package: time in new processes, and bytes in a bundle. */
export async function benchImport({ quick }: Bench): Promise<void> {
  const times = importTimes(quick ? 3 : 15);
  const sizes = new Map([...MODULES].map(([name, url]) => [name, bundleOf(url)]));
  const ours = sizes.get(OURS);
  const rows = [...MODULES.keys()].map((name) => {
    const { loads = [], processes = [] } = times.get(name) ?? {};
    const { minified = NaN, gzipped = NaN } = sizes.get(name) ?? {};
    const relative = times.get(OURS)?.processes.map((time, at) => time / (processes[at] ?? NaN));
    return [
      name,
      spread(loads).median.toFixed(1),
      ratio(spread(relative ?? [])),
      (minified / 1000).toFixed(1),
      (gzipped / 1000).toFixed(1),
      gzipped > 100 && ours ? (ours.gzipped / gzipped).toFixed(2) : '',
    ];
  });
  const head = [
    '',
    'import, ms',
    'process time: ours/this',
    'min, kB',
    'min+gzip, kB',
    'bytes: ours/this',
  ];
  printTable('Loading the package', head, rows);
}

interface Times {
  /** Milliseconds of the import only. */
  readonly loads: number[];
  /** Milliseconds of the whole process. */
  readonly processes: number[];
}

function importTimes(rounds: number): ReadonlyMap<string, Times> {
  const times = new Map([...MODULES.keys()].map((name) => [name, newTimes()]));
  // The first round is a warm-up: it loads the files into the system's cache.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, url] of MODULES) {
      const { printed, milliseconds } = runModule(
        `const started = performance.now();
        await import(${JSON.stringify(url)});
        console.log(performance.now() - started);`,
      );
      if (round === 0) continue;
      times.get(name)?.loads.push(Number(printed));
      times.get(name)?.processes.push(milliseconds);
    }
  }
  return times;
}

function newTimes(): Times {
  return { loads: [], processes: [] };
}

function bundleOf(url: string): { minified: number; gzipped: number } {
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  const input = url.startsWith('data:') ? '' : `export * from ${JSON.stringify(file)};`;
  const bundle = execFileSync(
    ESBUILD,
    ['--bundle', '--minify', '--format=esm', '--platform=node', '--log-level=error'],
    { input, cwd: ROOT, maxBuffer: 2 ** 26 },
  );
  return { minified: bundle.length, gzipped: gzipSync(bundle).length };
}
