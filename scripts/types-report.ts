// Writes down the public types of the built package, so that a change of them is seen: `npm run types:report`.
// With --check nothing is written: the committed report is compared with what `npm run build` gave.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, succeeds } from './generate/run.ts';
import { publicTypes } from './types-report/public-types.ts';

const REPORT = 'etc/scrapinghub-client.api.md';
const HEAD = `# The public types of scrapinghub-client

Written by \`npm run types:report\`. What is removed or changed here may break callers: see docs/releasing.md.
`;

const types = await publicTypes(join(root, 'dist/index.d.ts'));
const text = `${HEAD}\n\`\`\`ts\n${types}\`\`\`\n`;

if (process.argv.includes('--check')) {
  const folder = await mkdtemp(join(tmpdir(), 'types-report-'));
  try {
    await writeFile(join(folder, 'types.md'), text);
    const isSame = succeeds('git', [
      'diff',
      '--no-index',
      join(root, REPORT),
      join(folder, 'types.md'),
    ]);
    if (!isSame) {
      console.error(
        '\nThe public types have changed. If they should: `npm run types:report`, and CHANGELOG.md.',
      );
      process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
} else {
  await writeFile(join(root, REPORT), text);
  console.log(`wrote ${REPORT}`);
}
