import { once } from 'node:events';
import type { Server } from 'node:http';

/** A server that listens, on a port of its own. */
export interface Listening extends AsyncDisposable {
  readonly url: string;
}

/** Lets a server listen. Disposing of it closes it, with all its connections. */
export async function listening(server: Server): Promise<Listening> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}
