// Prepares a release in the working tree, for you to read and commit: `npm run release -- 1.2.3`.
// With --check it reports whether a tag may be published: `npm run release -- --check v1.2.3`.
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isProgram, root, run } from './generate/run.ts';

/** The document of the last release. The file does not exist before the first release. */
const RELEASED = 'openapi/released.json';

/** The files with the version, the text before it, and how often it occurs: twice at the top of the lock file. */
const PLACES: readonly [file: string, before: string, times: number][] = [
  ['package.json', '"version": "', 1],
  ['package-lock.json', '"version": "', 2],
  ['src/transport/version.ts', "VERSION = '", 1],
  ['openapi/openapi.yaml', '\n  version: ', 1],
];

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const UNRELEASED = '## [Unreleased]\n';

/** The version that the changes of the document need, as `redocly diff` rates them. */
export type Bump = 'major' | 'minor' | 'patch';

/** Makes all changes of a release in the repository in `folder`. Writes nothing if the version can't be the next. */
export async function prepareRelease(
  folder: string,
  version: string,
  day: string,
  generate: () => void,
): Promise<void> {
  const last = await releasedVersion(folder);
  checkStep(last, version, last === 'none' ? 'patch' : bumpOf(folder));
  const changelog = join(folder, 'CHANGELOG.md');
  await writeFile(changelog, withRelease(await readFile(changelog, 'utf8'), version, day));
  for (const [file, before, times] of PLACES) {
    await setVersion(join(folder, file), before, times, version);
  }
  generate();
  await copyFile(join(folder, 'openapi.json'), join(folder, RELEASED));
}

/** The reasons not to publish a tag, one a line. Empty if it may be published. */
export async function obstaclesOf(folder: string, tag: string): Promise<string[]> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const obstacles: string[] = [];
  if (tag !== `v${version}`) obstacles.push(`the tag is ${tag}, package.json has ${version}`);
  if (!sectionOf(await readFile(join(folder, 'CHANGELOG.md'), 'utf8'), version)) {
    obstacles.push(`CHANGELOG.md has no entry under ${version}`);
  }
  const released = await releasedVersion(folder);
  if (released !== version) {
    obstacles.push(`${RELEASED} has version ${released}, not ${version}`);
  }
  return obstacles;
}

/** The version of the last release, `none` before the first. */
export async function releasedVersion(folder: string = root): Promise<string> {
  const file = join(folder, RELEASED);
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')).info.version : 'none';
}

/** Throws unless `version` may follow the last release after these changes of the document. */
export function checkStep(last: string, version: string, bump: Bump): void {
  const next = numbersOf(version);
  // The first release may have any number.
  if (last === 'none') return;
  const before = numbersOf(last);
  const step = next.findIndex((number, at) => number !== before[at]);
  const isNewer = step >= 0 && (next[step] ?? 0) > (before[step] ?? 0);
  if (!isNewer) throw new RangeError(`${version} is not newer than ${last}, the last release`);
  // Before 1.0.0 a minor version may break callers.
  const needed = bump === 'major' && before[0] === 0 ? 'minor' : bump;
  if (step > ['major', 'minor', 'patch'].indexOf(needed)) {
    throw new RangeError(
      `the changes of the document need a ${needed} version: see \`npm run api:diff\``,
    );
  }
}

function numbersOf(version: string): number[] {
  const [, ...numbers] = VERSION.exec(version) ?? [];
  if (numbers.length === 0) throw new RangeError(`${version} is not a version such as 1.2.3`);
  return numbers.map(Number);
}

function bumpOf(folder: string): Bump {
  const documents = [join(folder, RELEASED), join(folder, 'openapi.json')];
  const options = ['--config=redocly.diff.yaml', '--format=json', '--fail-on=none'];
  const report = run('redocly', ['diff', ...documents, ...options]);
  const { summary }: { summary: Record<Bump, number> } = JSON.parse(report);
  return summary.major > 0 ? 'major' : summary.minor > 0 ? 'minor' : 'patch';
}

/** Moves the entries under Unreleased to a section of this version. */
function withRelease(changelog: string, version: string, day: string): string {
  const entries = sectionOf(changelog, 'Unreleased');
  if (entries === undefined) throw new Error('CHANGELOG.md has no section Unreleased');
  if (entries === '') throw new Error('CHANGELOG.md has no entry under Unreleased');
  if (sectionOf(changelog, version) !== undefined) {
    throw new Error(`CHANGELOG.md already has a section ${version}`);
  }
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${day}\n`);
}

/** The text of a section, `undefined` if the changelog has no such section. */
function sectionOf(changelog: string, name: string): string | undefined {
  const [, ...sections] = `\n${changelog}`.split('\n## ');
  const section = sections.find((one) => one.startsWith(`[${name}]`));
  return section?.slice(section.indexOf('\n') + 1).trim();
}

async function setVersion(
  file: string,
  before: string,
  times: number,
  version: string,
): Promise<void> {
  const [head = '', ...rest] = (await readFile(file, 'utf8')).split(before);
  const changed = rest.map((part, at) =>
    at < times ? part.replace(/^\d+\.\d+\.\d+/, version) : part,
  );
  await writeFile(file, [head, ...changed].join(before));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    throw new RangeError('give one version: npm run release -- 1.2.3');
  }
  if (values.check) {
    const obstacles = await obstaclesOf(root, name);
    console.log(obstacles.join('\n') || `${name} can be published.`);
    if (obstacles.length > 0) process.exitCode = 1;
    return;
  }
  const day = new Date().toISOString().slice(0, 10);
  await prepareRelease(root, name, day, () => run('npm', ['run', 'generate']));
  console.log(
    `The working tree has version ${name} now. See docs/releasing.md for the next steps.`,
  );
}

if (isProgram(import.meta.url)) await main();
