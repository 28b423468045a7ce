import type { TestServer } from './server.ts';

/** Method and target of each request, in order. */
export function sentTo({ requests }: TestServer): string[] {
  return requests.map(({ method, target }) => `${method} ${target}`);
}
