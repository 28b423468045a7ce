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
      // Each with all that it imports statically: what a program loads at once, and what its first call loads.
      groups: [
        { name: 'client', test: /src.(?:facade.client|errors.[^.]+)\.ts$/, priority: 2 },
        { name: 'engine', test: /src.(?:transport.transport|facade.job-reads)\.ts$/, priority: 1 },
      ],
    },
  },
});

export default config;
