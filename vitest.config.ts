import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What waits for compilers and other processes begins first: at the end the other processors would stand still. */
const LONG = /test\/package\//;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  return LONG.test(moduleId) ? 0 : 1;
}

/** `SEND_WITH=fetch` tests the way out that other runtimes take, without the tests of Node's own. */
const SENDS_WITH_FETCH = process.env['SEND_WITH'] === 'fetch';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: [
      'test/browser/**',
      'test/runtimes/**',
      ...(SENDS_WITH_FETCH ? ['test/requests/ways-out.test.ts'] : []),
    ],
    globalSetup: ['test/contract/mock.setup.ts', 'test/helpers/shared.setup.ts'],
    setupFiles: SENDS_WITH_FETCH ? ['test/helpers/send-with-fetch.ts'] : [],
    // Some tests wait for a server more than they work.
    maxWorkers: 4,
    // To load all modules anew for each file would take a quarter of the time. So a test undoes what it does to the process.
    isolate: false,
    sequence: { sequencer: LongFirst },
    // A type check or a start of Prism takes seconds where the processor is shared.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    // No test may reach an account by way of the environment it runs in.
    env: { SH_APIKEY: '', SHUB_APIKEY: '', SHUB_JOBAUTH: '', SHUB_APIURL: '', SHUB_STORAGE: '' },
  },
  resolve: {
    alias: {
      // The longer name first: an alias also stands for the names that begin with it.
      'scrapinghub-client/local': sourceOf('local/index.ts'),
      'scrapinghub-client': sourceOf('index.ts'),
    },
  },
});

function sourceOf(file: string): string {
  return fileURLToPath(new URL(`src/${file}`, import.meta.url));
}

export default config;
