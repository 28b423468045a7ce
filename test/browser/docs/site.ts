import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Listening, listening } from '../../helpers/listening.ts';

const FOLDER = fileURLToPath(new URL('../../../site/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The built site, on a port of its own. */
export interface Site extends Listening {
  /** Its pages, as in `documents/Collections.html`. */
  readonly pages: readonly string[];
}

/** Serves what `npm run docs` has built. */
export async function serveSite(): Promise<Site> {
  const files = await readdir(FOLDER, { recursive: true });
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
    if (!files.includes(name)) return response.writeHead(404).end();
    response.setHeader('cache-control', 'max-age=600');
    response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
    return response.end(await readFile(FOLDER + name));
  });
  const pages = files.filter((name) => name.endsWith('.html')).toSorted();
  return { ...(await listening(server)), pages };
}
