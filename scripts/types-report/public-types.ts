import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { root } from '../generate/run.ts';

/** Types that the document makes: what changes there is told by `npm run api:diff`. */
const OF_THE_DOCUMENT = /^interface (?:components|operations|paths|ExampleNames) \{\n[^]*?^\}\n/gm;
const TYPES = /```ts\n([^]*)```/;
const COMMENTS = /^ *\/\/.*\n/gm;

/** Everything that callers can see of the types in an index.d.ts, without the comments. */
export async function publicTypes(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'types-report-'));
  try {
    Extractor.invoke(configFor(file, folder), {
      localBuild: true,
      messageCallback: (message) => {
        message.logLevel = ExtractorLogLevel.None;
      },
    });
    const report = await readFile(join(folder, 'types.api.md'), 'utf8');
    const [, types] = TYPES.exec(report) ?? [];
    if (types === undefined) throw new Error(`there are no types in ${file}`);
    const own = types.replace(COMMENTS, '').replace(OF_THE_DOCUMENT, '');
    return `${own.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function configFor(file: string, reportFolder: string): ExtractorConfig {
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
        reportFolder,
        reportTempFolder: join(reportFolder, 'temp'),
        // What an exported class inherits is public, whether its base is exported or not.
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
