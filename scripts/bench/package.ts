import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type * as Package from 'scrapinghub-client';

/** Where package.json is. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = 'node_modules/.cache/bench';

/** URL of the package as built for the bench: people run that, and not the sources. */
export const PACKAGE_URL: string = new URL(`../../${FOLDER}/index.js`, import.meta.url).href;

/** Builds the package, beside `dist/`, and loads it. */
export async function buildPackage(): Promise<typeof Package> {
  const options = ['--out-dir', FOLDER, '--no-dts', '--logLevel', 'error'];
  execFileSync('npm', ['run', '--silent', 'build', '--', ...options], { cwd: ROOT, stdio: 'pipe' });
  return import(PACKAGE_URL);
}

/** Runs a module in a process of its own and gives what it printed, as JSON, and the milliseconds it took. */
export function runModule(code: string): { printed: unknown; milliseconds: number } {
  const started = performance.now();
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - started;
  return { printed: JSON.parse(printed || 'null'), milliseconds };
}
