import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** `npm run test:browser`: what needs Debian's Chromium (`apt-get install chromium`). */
const config: ViteUserConfig = mergeConfig(shared, {});
config.test = { ...config.test, include: ['test/browser/**/*.test.ts'], exclude: [] };

export default config;
