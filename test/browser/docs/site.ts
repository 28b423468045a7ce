import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../site/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The built site, on a port of its own. */
export interface Site extends AsyncDisposable {
  readonly url: string;
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
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    pages: files.filter((name) => name.endsWith('.html')).toSorted(),
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
