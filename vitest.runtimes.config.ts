import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** The part of `npm run test:runtimes` that uses the installed package: it fetches runtimes and compilers with npx. */
const config: ViteUserConfig = mergeConfig(shared, {});
config.test = {
  ...config.test,
  include: ['test/runtimes/**/*.test.ts'],
  exclude: [],
  globalSetup: ['test/helpers/shared.setup.ts'],
  maxWorkers: 2,
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

export default config;
