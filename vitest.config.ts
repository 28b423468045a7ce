import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/runtimes/**'],
    globalSetup: ['test/contract/mock.setup.ts'],
    // Most tests wait for a server more than they work.
    maxWorkers: 4,
    // A type check or a start of Prism takes seconds where the processor is shared.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // No test may reach an account by way of the environment it runs in.
    env: { SH_APIKEY: '', SHUB_APIKEY: '', SHUB_JOBAUTH: '', SHUB_APIURL: '', SHUB_STORAGE: '' },
  },
  resolve: {
    alias: { 'scrapinghub-client': fileURLToPath(new URL('src/index.ts', import.meta.url)) },
  },
});

export default config;
