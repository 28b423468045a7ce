import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HTTP_REFERENCE } from './http-reference.ts';

/** Makes the link to the HTTP reference one from each page: TypeDoc writes the same text on all, at any depth. */
export async function linkHttpReference(site: string): Promise<void> {
  const files = await readdir(site, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const up = '../'.repeat(file.split('/').length - 1);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(`"${HTTP_REFERENCE}"`, `"${up}${HTTP_REFERENCE}"`));
  }
}
