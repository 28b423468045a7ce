import { defineConfig, type UserConfig } from 'tsdown';

// Documentation is in the declarations.
const comments = { annotation: true, legal: true, jsdoc: false };

const DOCUMENTATION = /\/\*\*.*?\*\//gs;

/** What the bundler is about to write, as far as it matters here. */
interface Output {
  readonly fileName: string;
  source?: string | Uint8Array;
}

/** Takes the documentation out of the sources in the maps, where it would be a tenth of the package. Lines stay. */
const leanMaps = {
  name: 'lean-maps',
  generateBundle(_options: unknown, bundle: Record<string, Output>): void {
    for (const output of Object.values(bundle)) {
      if (!output.fileName.endsWith('.js.map') || output.source === undefined) continue;
      const map: { sourcesContent: string[] } = JSON.parse(String(output.source));
      map.sourcesContent = map.sourcesContent.map((source) =>
        source.replaceAll(DOCUMENTATION, (comment) => comment.replaceAll(/[^\n]+/g, '')),
      );
      output.source = JSON.stringify(map);
    }
  },
};

const shared: UserConfig = {
  plugins: [leanMaps],
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  // Without what only the facade calls: a namespace in the types would cost a file of Rolldown's own.
  dts: { oxc: { stripInternal: true } },
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
            name: 'facade',
            test: /src.(?:facade.(?:projects|session)|errors.[^.]+)\.ts$/,
            priority: 2,
          },
          {
            name: 'engine',
            test: /src.facade.engine\.ts$/,
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
