import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document } from './document.ts';
import { run } from './run.ts';

export const NOTICE = 'Generated from openapi/ by `npm run generate`. Do not edit.';

/** Writes the document as one file, `openapi.yaml` and `openapi.json`. */
export async function writeBundle(folder: string): Promise<Document> {
  const file = join(folder, 'openapi.yaml');
  run('redocly', ['bundle', 'openapi/openapi.yaml', '--output', file]);
  const yaml = await readFile(file, 'utf8');
  const document: Document = parse(yaml);
  await writeFile(file, `# ${NOTICE}\n${yaml}`);
  // For programs alone: people read the YAML, and indentation is a good part of what is shipped.
  await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(document)}\n`);
  return document;
}
