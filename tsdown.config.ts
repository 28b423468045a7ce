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

/**
 * Lets the bundled packages that are CommonJS take the modules of Node without `import.meta`, which Jest and bundlers that
 * make CommonJS of the file do not have.
 */
const requireBuiltins = {
  name: 'require-builtins',
  renderChunk(code: string): string {
    return code.replace('createRequire(import.meta.url)', '((id) => process.getBuiltinModule(id))');
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

// Built one by one: what both need is in both, and an app downloads nothing of the local service.
const config: UserConfig[] = defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    outputOptions: { comments },
  },
  // For Node, and with the packages that it needs. Much of it is data: a map would be larger than the files.
  {
    ...shared,
    entry: { local: 'src/local/index.ts', 'scrapinghub-local': 'src/local/node/cli.ts' },
    plugins: [requireBuiltins],
    outputOptions: { comments },
    platform: 'node',
    noExternal: ['@msgpack/msgpack'],
    sourcemap: false,
  },
]);

export default config;
