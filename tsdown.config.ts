import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: { oxc: true },
  sourcemap: true,
  banner: { dts: '/// <reference lib="esnext.disposable" />' },
  fixedExtension: false,
  outputOptions: {
    // Documentation is in the declarations, and in the source maps' sources.
    comments: { annotation: true, legal: true, jsdoc: false },
    chunkFileNames: '[name].js',
    codeSplitting: {
      // Each with all that it imports statically: what a program loads at once, and what its first call loads. The
      // client itself stays in the entry: an entry that only names what others export is passed over by Rolldown where
      // it inlines all chunks, and with it what it has to begin with.
      groups: [
        {
          name: 'resources',
          test: /src.(?:facade.(?:projects|session)|errors.[^.]+)\.ts$/,
          priority: 2,
        },
        { name: 'engine', test: /src.(?:transport.transport|facade.job-reads)\.ts$/, priority: 1 },
      ],
    },
  },
});

export default config;
