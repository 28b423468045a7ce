import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as Package from 'scrapinghub-client';

/** The arguments of every part of the bench. */
export interface Bench {
  /** Less data and fewer rounds: a test that the bench works, not a measurement. */
  readonly quick: boolean;
  /** A client of the built package for the storage host at this URL. */
  clientAt(storageUrl: string): Package.ScrapinghubClient;
  /** The items of the bench server at this URL. */
  itemsAt(storageUrl: string): Package.Items;
}

/** The repository's root. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'node_modules/.cache/bench';

/** URL of the package as the bench builds it. Users run the build, not the sources. */
export const PACKAGE_URL: string = new URL(`../../${FOLDER}/index.js`, import.meta.url).href;

/** Builds the package in a folder of its own, not in `dist/`, and loads it. */
export async function prepare(quick: boolean): Promise<Bench> {
  const options = ['--out-dir', FOLDER, '--no-dts', '--logLevel', 'error'];
  execFileSync('npm', ['run', '--silent', 'build', '--', ...options], { cwd: ROOT, stdio: 'pipe' });
  const { ScrapinghubClient }: typeof Package = await import(PACKAGE_URL);
  const clientAt = (storageUrl: string): Package.ScrapinghubClient =>
    new ScrapinghubClient('KEY', { storageUrl });
  return { quick, clientAt, itemsAt: (storageUrl) => clientAt(storageUrl).getJob('1/2/3').items };
}

/** Runs a module in a new process. Returns the JSON value that it prints, and the milliseconds it takes. */
export function runModule(code: string): { printed: unknown; milliseconds: number } {
  const started = performance.now();
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  return { printed: JSON.parse(printed || 'null'), milliseconds };
}
