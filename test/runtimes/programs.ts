import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import type { App } from '../helpers/installed.ts';

const SMOKE = fileURLToPath(new URL('smoke.ts', import.meta.url));

/** How a runtime gets to the smoke program, and says what came of it. */
const MAINS = {
  // For the runtimes that have a command line: the service's URL is the last argument.
  'main.js': `import { smoke } from './smoke.js';
console.log('REPORT' + JSON.stringify(await smoke(process.argv.at(-1), console.log)));
`,
  // Node gives the package to `require()` as well.
  'main.cjs': `const { parseJobKey } = require('scrapinghub-client');
console.log('required: ' + parseJobKey('1/2/3').jobId);
import('./main.js');
`,
  'worker.js': `import { smoke } from './smoke.js';
export default {
  async test(_, { SERVICE }) {
    console.log('process is ' + typeof globalThis.process);
    console.log('REPORT' + JSON.stringify(await smoke(SERVICE, console.log)));
  },
};
`,
  'page.js': `import { smoke } from './smoke.js';
import { ScrapinghubClient } from 'scrapinghub-client';
Object.assign(globalThis, { smoke, ScrapinghubClient });
`,
};

/**
 * Writes the smoke program and its mains into an app: `main.js` for runtimes that read `node_modules`, and
 * `bundled/worker.js` and `bundled/page.js`, in which the installed package is bundled as an app's bundler does.
 */
export async function writePrograms({ folder }: App): Promise<void> {
  const common = { config: false, tsconfig: false, dts: false, logLevel: 'error' } as const;
  await build({
    ...common,
    entry: [SMOKE],
    outDir: folder,
    clean: false,
    format: 'esm',
    platform: 'neutral',
    fixedExtension: false,
    deps: { neverBundle: ['scrapinghub-client'] },
  });
  for (const [file, code] of Object.entries(MAINS)) await writeFile(join(folder, file), code);
  for (const file of ['worker.js', 'page.js']) {
    await build({
      ...common,
      cwd: folder,
      entry: [file],
      outDir: join(folder, 'bundled'),
      clean: false,
      format: 'esm',
      platform: 'browser',
      fixedExtension: false,
      deps: { alwaysBundle: [/./] },
      outputOptions: { codeSplitting: false },
    });
  }
}
