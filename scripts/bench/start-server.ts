import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Shape } from './server/records.ts';

/** The way the server responds. */
export type Mode = 'plain' | 'gzip' | 'slow';

/** A bench server, in a separate process. */
export interface BenchServer {
  readonly items: number;
  /** Bytes of all items as JSON Lines, without their keys. */
  readonly bytes: number;
  /** The base URL for `storageUrl`. */
  url(mode: Mode): string;
  /** The bytes that clients, or the buffers of the system, have received so far. */
  sent(): Promise<number>;
  close(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('server/main.ts', import.meta.url));

async function startServer(shape: Shape, items: number): Promise<BenchServer> {
  const child = fork(MAIN, [shape, String(items)]);
  const [{ port, bytes }] = await once(child, 'message');
  return {
    items,
    bytes,
    url: (mode) => `http://127.0.0.1:${port}/${mode}/`,
    sent: async () => {
      child.send('sent');
      const [{ sent }] = await once(child, 'message');
      return sent;
    },
    close: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Runs `use` with a server, and stops the server afterwards. */
export async function withServer<T>(
  shape: Shape,
  items: number,
  use: (server: BenchServer) => Promise<T>,
): Promise<T> {
  const server = await startServer(shape, items);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}
