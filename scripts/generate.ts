// Writes everything that is made from the OpenAPI document: `npm run generate`.
// With --check nothing is written: the committed files are compared with what the document gives.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeBundle } from './generate/bundle.ts';
import { writeConstants } from './generate/constants.ts';
import { writeExamples } from './generate/examples.ts';
import { writeHosts, writeOperationTable } from './generate/operation-table.ts';
import { writePrismVariant } from './generate/prism-variant.ts';
import { run, root, succeeds } from './generate/run.ts';
import { writeTypes } from './generate/types.ts';

/** What is generated, from the repository's root. */
const FILES = [
  'openapi.yaml',
  'openapi.json',
  'openapi.prism.yaml',
  'src/generated/types.ts',
  'src/generated/hosts.ts',
  'src/generated/operations.ts',
  'src/generated/constants.ts',
  'src/generated/examples.ts',
];

async function generate(folder: string): Promise<void> {
  run('redocly', ['lint', 'openapi/openapi.yaml']);
  await mkdir(join(folder, 'src/generated'), { recursive: true });
  const document = await writeBundle(folder);
  await Promise.all([
    writePrismVariant(folder, document),
    writeTypes(folder),
    writeHosts(folder, document),
    writeOperationTable(folder, document),
    writeConstants(folder, document),
    writeExamples(folder, document),
  ]);
  run('oxfmt', ['--config', '.oxfmtrc.json', join(folder, 'src/generated')]);
}

async function install(folder: string): Promise<void> {
  for (const file of FILES) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(join(folder, file), join(root, file));
  }
  console.log(`wrote ${FILES.join(', ')}`);
}

function compare(folder: string): void {
  const same = FILES.map((file) =>
    succeeds('git', ['diff', '--no-index', '--', join(root, file), join(folder, file)]),
  );
  if (same.includes(false)) {
    console.error(
      '\nThe generated files are not what openapi/ gives: run `npm run generate` and commit.',
    );
    process.exitCode = 1;
  } else {
    console.log('The generated files are what openapi/ gives.');
  }
}

const folder = await mkdtemp(join(tmpdir(), 'generate-'));
try {
  await generate(folder);
  if (process.argv.includes('--check')) compare(folder);
  else await install(folder);
} finally {
  await rm(folder, { recursive: true });
}
