// Writes the public types of the built package to a file, so that a review sees every change: `npm run types:report`.
// With --check it writes nothing, and compares the committed file with the types of `npm run build`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { root, succeeds } from './generate/run.ts';

const REPORTS = [
  { entry: 'scrapinghub-client', types: 'dist/index.d.ts', file: 'etc/scrapinghub-client.api.md' },
  {
    entry: 'scrapinghub-client/local',
    types: 'dist/local.d.ts',
    file: 'etc/scrapinghub-client-local.api.md',
  },
];

/** The types that are generated from the document: `npm run api:diff` prints their changes. */
const OF_THE_DOCUMENT = /^interface (?:components|operations|paths|ExampleNames) \{\n[^]*?^\}\n/gm;
const TYPES = /```ts\n([^]*)```/;
const COMMENTS = /^ *\/\/.*\n/gm;

const folder = await mkdtemp(join(tmpdir(), 'types-report-'));
try {
  for (const { entry, types, file } of REPORTS) {
    const text = `# The public types of ${entry}

Written by \`npm run types:report\`. What is removed or changed here may break callers: see docs/releasing.md.

\`\`\`ts
${await publicTypes(join(root, types))}\`\`\`
`;
    if (process.argv.includes('--check')) {
      await compare(file, text);
    } else {
      await writeFile(join(root, file), text);
      console.log(`wrote ${file}`);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

async function compare(file: string, text: string): Promise<void> {
  const current = join(folder, 'types.md');
  await writeFile(current, text);
  if (succeeds('git', ['diff', '--no-index', join(root, file), current])) return;
  console.error(
    '\nThe public types have changed. If that is intended, run `npm run types:report` and add a line to CHANGELOG.md.',
  );
  process.exitCode = 1;
}

/** All types in an index.d.ts that callers can see, without comments. */
async function publicTypes(file: string): Promise<string> {
  Extractor.invoke(configFor(file), {
    localBuild: true,
    messageCallback: (message) => {
      message.logLevel = ExtractorLogLevel.None;
    },
  });
  const report = await readFile(join(folder, 'types.api.md'), 'utf8');
  const [, types] = TYPES.exec(report) ?? [];
  if (types === undefined) throw new Error(`${file} has no types`);
  const own = types.replace(COMMENTS, '').replace(OF_THE_DOCUMENT, '');
  return `${own.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function configFor(file: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: 'types',
        reportFolder: folder,
        reportTempFolder: join(folder, 'temp'),
        // Inherited members are public, even if the base class is not exported.
        includeForgottenExports: true,
      },
      compiler: {
        overrideTsconfig: {
          extends: join(root, 'tsconfig.json'),
          compilerOptions: { types: [], isolatedDeclarations: false },
          include: [file],
        },
      },
    },
  });
}
