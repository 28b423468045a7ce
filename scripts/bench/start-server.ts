import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Shape } from './server/records.ts';

/** In which way the server answers. */
export type Mode = 'plain' | 'gzip' | 'slow';

/** A bench server that runs in a process of its own. */
export interface BenchServer {
  readonly items: number;
  /** Bytes of all items as JSON Lines, without their keys. */
  readonly bytes: number;
  /** Base URL, as `storageUrl` wants it. */
  url(mode: Mode): string;
  /** Bytes that clients, or the system for them, have taken so far. */
  sent(): Promise<number>;
  close(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('server/main.ts', import.meta.url));

export async function startServer(shape: Shape, items: number): Promise<BenchServer> {
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

/** Runs `use` with a server that is there for its length. */
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
