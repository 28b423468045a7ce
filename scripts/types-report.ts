// Writes down the public types of the built package, so that a change of them is seen: `npm run types:report`.
// With --check nothing is written: the committed reports are compared with what `npm run build` gave.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, succeeds } from './generate/run.ts';
import { publicTypes } from './types-report/public-types.ts';

const REPORTS = [
  { entry: 'scrapinghub-client', types: 'dist/index.d.ts', file: 'etc/scrapinghub-client.api.md' },
  {
    entry: 'scrapinghub-client/local',
    types: 'dist/local.d.ts',
    file: 'etc/scrapinghub-client-local.api.md',
  },
];

for (const { entry, types, file } of REPORTS) {
  const text = `# The public types of ${entry}

Written by \`npm run types:report\`. What is removed or changed here may break callers: see docs/releasing.md.

\`\`\`ts
${await publicTypes(join(root, types))}\`\`\`
`;
  if (process.argv.includes('--check')) await check(file, text);
  else {
    await writeFile(join(root, file), text);
    console.log(`wrote ${file}`);
  }
}

async function check(file: string, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'types-report-'));
  try {
    await writeFile(join(folder, 'types.md'), text);
    const committed = join(root, file);
    if (succeeds('git', ['diff', '--no-index', committed, join(folder, 'types.md')])) return;
    console.error(
      '\nThe public types have changed. If they should: `npm run types:report`, and CHANGELOG.md.',
    );
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}
