import type { OptionNames } from '../codec/known-options.ts';
import type { Hooks } from './hooks.ts';

/** `'KEY'`, `'user:password'`, the hex text of `SHUB_JOBAUTH` (which decodes to `1/2/3:token`), or the pair itself. */
export type Auth = string | { username: string; password: string };

/** The names of the pair. */
export const AUTH_FIELDS: OptionNames<Exclude<Auth, string>> = { username: true, password: true };

/** Receives a `debug` line for each attempt of a call and a `warn` line before each retry. `console` is one. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** How a client reaches the service. */
export interface ClientOptions extends Hooks {
  /** Default: `SH_APIKEY`, then `SHUB_APIKEY`, then `SHUB_JOBAUTH` from the environment. */
  auth?: Auth | undefined;
  /** App host. Default: `SHUB_APIURL`, else https://app.zyte.com/api/ */
  appUrl?: string | URL | undefined;
  /** Storage host. Default: `SHUB_STORAGE`, else https://storage.zyte.com/ */
  storageUrl?: string | URL | undefined;
  /** Milliseconds until the head of the response must have arrived, for each attempt. Default 60 000. */
  timeout?: number | undefined;
  /** Milliseconds that a body may pause between two chunks. Default 60 000. */
  idleTimeout?: number | undefined;
  /** Attempts after the first. Default 3. With 0, reads do not resume either. Writers use only `maxRetryTime`. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds after which a call is not sent again. A read counts from the failure after its last record. Default
   * 60 000.
   */
  maxRetryTime?: number | undefined;
  /**
   * Most bytes, uncompressed, of a response that is read as a whole, such as a value or a page of jobs. A longer one is
   * a MalformedResponseError. Reads of records have no such limit. Default 64 MiB.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Most bytes of one record of a read. A longer record, or as many bytes of white space, ends the read with a
   * MalformedResponseError. Default 64 MiB; the service itself stores no value over 1 MiB.
   */
  maxRecordBytes?: number | undefined;
  /**
   * Turns the JSON text of one record into a value: of an item, a log entry, a record of a collection. Default:
   * `JSON.parse`, which rounds whole numbers of more than 53 bits, with `null` for NaN, Infinity and -Infinity. Python
   * writes them, though JSON does not have them; your own function gets them as they are written.
   */
  parse?: ((text: string) => unknown) | undefined;
  /** Appended to `scrapinghub-client/<version>`. Browsers keep their own user agent. */
  userAgent?: string | undefined;
  /**
   * Sends the requests. Default: the global `fetch`, looked up at each call. Node's has limits of its own: a TimeoutError
   * after 300 s without headers or without data, unless its `dispatcher` waits longer.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /** Default: none. Never receives a credential. */
  logger?: Logger | undefined;
}

/** The names of `ClientOptions`. */
export const CLIENT_OPTIONS: OptionNames<ClientOptions> = {
  auth: true,
  appUrl: true,
  storageUrl: true,
  timeout: true,
  idleTimeout: true,
  maxRetries: true,
  maxRetryTime: true,
  maxResponseBytes: true,
  maxRecordBytes: true,
  parse: true,
  userAgent: true,
  fetch: true,
  logger: true,
  onRequest: true,
  onResponse: true,
};

/** The last parameter of every method that calls the service. */
export interface CallOptions {
  /** Ends the call at any point: the fetch, the body, a pause between attempts. Rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until the head of the response must have arrived, for each attempt. Default: the client's. */
  timeout?: number | undefined;
  /** More request headers. `Authorization` stays the client's. */
  headers?: RequestInit['headers'];
}

/** The names of `CallOptions`. */
export const CALL_OPTIONS: OptionNames<CallOptions> = {
  signal: true,
  timeout: true,
  headers: true,
};
