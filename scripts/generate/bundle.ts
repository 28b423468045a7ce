import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withServers } from './servers.ts';
import type { Document } from './document.ts';
import { checkNames } from './names.ts';
import { checkRecursion } from './recursion.ts';
import { root, run } from './run.ts';
import { type SourceRoot, withRuledResponses, withUsualErrors } from './usual-errors.ts';

const SOURCE = join(root, 'openapi');

/** The source as one document, with all that its root says about groups of paths. Writes only to `folder`. */
export async function bundleOf(folder: string): Promise<Document> {
  const source: SourceRoot = parse(await readFile(join(SOURCE, 'openapi.yaml'), 'utf8'));
  const input = join(folder, 'source.json');
  const output = join(folder, 'bundle.json');
  await writeFile(input, JSON.stringify(withRuledResponses(source, SOURCE)));
  run('redocly', ['bundle', input, '--output', output]);
  const document = withServers(withUsualErrors(JSON.parse(await readFile(output, 'utf8'))));
  checkNames(document);
  checkRecursion(document);
  return document;
}
