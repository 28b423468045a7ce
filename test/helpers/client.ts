import { type ClientOptions, ScrapinghubClient } from 'scrapinghub-client';
import type { TestServer } from './server.ts';

/** A client that takes the server for both hosts. */
export function clientFor(server: TestServer, options: ClientOptions = {}): ScrapinghubClient {
  return new ScrapinghubClient({
    auth: 'KEY',
    appUrl: `${server.url}api/`,
    storageUrl: server.url,
    ...options,
  });
}

/** What `call` throws or rejects with. */
export async function failureOf(call: () => unknown): Promise<unknown> {
  let value: unknown;
  try {
    value = await call();
  } catch (error) {
    return error;
  }
  throw new Error(`the call succeeded: ${JSON.stringify(value)}`);
}

/** As `failureOf`, and sure that it is an error of this class. */
export async function errorOf<E extends Error>(
  Class: new (...args: never[]) => E,
  call: () => unknown,
): Promise<E> {
  const failure = await failureOf(call);
  if (failure instanceof Class) return failure;
  throw new Error(`expected a ${Class.name}`, { cause: failure });
}
