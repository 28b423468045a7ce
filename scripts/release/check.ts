import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReleased } from '../api-diff/read-document.ts';
import { sectionOf } from './changelog.ts';

/** What keeps a tag from being released: a line each, none if all is well. */
export async function obstaclesOf(folder: string, tag: string): Promise<string[]> {
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const { version }: { version: string } = JSON.parse(await read('package.json'));
  const obstacles: string[] = [];
  if (tag !== `v${version}`) obstacles.push(`the tag is ${tag}, package.json says ${version}`);
  if (!sectionOf(await read('CHANGELOG.md'), version)) {
    obstacles.push(`CHANGELOG.md tells nothing of ${version}`);
  }
  const released = readReleased(folder).info.version;
  if (released !== version) {
    obstacles.push(`openapi/released.json is that of ${released}, not of ${version}`);
  }
  return obstacles;
}
