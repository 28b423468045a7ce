import { defineConfig, type UserConfig } from 'tsdown';

// Documentation is in the declarations, and in the source maps' sources.
const comments = { annotation: true, legal: true, jsdoc: false };

const shared: UserConfig = {
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { oxc: true },
  sourcemap: true,
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  fixedExtension: false,
};

// Built one by one: what both need stands in both, and nothing of the fake in what an app downloads.
const config: UserConfig[] = defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    outputOptions: {
      comments,
      chunkFileNames: '[name].js',
      codeSplitting: {
        // Each with all that it imports statically: what a program loads at once, and what its first call loads. The
        // client itself stays in the entry: an entry that only names what others export is passed over by Rolldown
        // where it inlines all chunks, and with it what it has to begin with.
        groups: [
          {
            name: 'resources',
            test: /src.(?:facade.(?:projects|session)|errors.[^.]+)\.ts$/,
            priority: 2,
          },
          {
            name: 'engine',
            test: /src.(?:transport.transport|facade.job-reads)\.ts$/,
            priority: 1,
          },
        ],
      },
    },
  },
  // Most of it is data: a map would weigh more than the file.
  {
    ...shared,
    entry: { testing: 'src/testing/index.ts' },
    outputOptions: { comments },
    sourcemap: false,
  },
]);

export default config;
