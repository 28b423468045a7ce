import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareDocuments } from '../api-diff/operations.ts';
import { readDocument, readReleased, RELEASED } from '../api-diff/read-document.ts';
import { withRelease } from './changelog.ts';
import { checkStep } from './version.ts';

/** Where a version stands, and the text before it. The lock file has it twice, first of all. */
const PLACES: readonly [file: string, before: string, times: number][] = [
  ['package.json', '"version": "', 1],
  ['package-lock.json', '"version": "', 2],
  ['src/transport/version.ts', "VERSION = '", 1],
  ['openapi/openapi.yaml', '\n  version: ', 1],
];

/** Changes all that a release changes, in the repository in `folder`. Nothing is written if the version can't follow. */
export async function prepareRelease(
  folder: string,
  version: string,
  day: string,
  generate: () => void,
): Promise<void> {
  const before = readReleased(folder);
  const changes = compareDocuments({ before, after: readDocument(join(folder, 'openapi.json')) });
  checkStep(before.info.version, version, changes);
  const changelog = join(folder, 'CHANGELOG.md');
  const told = withRelease(await readFile(changelog, 'utf8'), version, day);
  await writeFile(changelog, told);
  for (const [file, prefix, times] of PLACES)
    await setVersion(join(folder, file), prefix, times, version);
  generate();
  await copyFile(join(folder, 'openapi.json'), join(folder, RELEASED));
}

async function setVersion(
  file: string,
  prefix: string,
  times: number,
  version: string,
): Promise<void> {
  const [head = '', ...rest] = (await readFile(file, 'utf8')).split(prefix);
  const changed = rest.map((part, at) =>
    at < times ? part.replace(/^\d+\.\d+\.\d+/, version) : part,
  );
  await writeFile(file, [head, ...changed].join(prefix));
}
