import type { Hooks } from './attempt.ts';
import type { Logger } from './logger.ts';
import type { RecordFormat } from './record-format.ts';

/** `'KEY'`, `'user:password'`, the hex text of `SHUB_JOBAUTH` (which decodes to `1/2/3:token`), or the pair itself. */
export type Auth = string | { username: string; password: string };

/** How a client reaches the service. */
export interface ClientOptions extends Hooks {
  /** Default: `SH_APIKEY`, then `SHUB_APIKEY`, then `SHUB_JOBAUTH` from the environment, where there is one. */
  auth?: Auth | undefined;
  /** App host. Default: `SHUB_APIURL`, else https://app.zyte.com/api/ */
  appUrl?: string | URL | undefined;
  /** Storage host. Default: `SHUB_STORAGE`, else https://storage.zyte.com/ */
  storageUrl?: string | URL | undefined;
  /** Milliseconds one attempt may take until the head of its answer is there. Default 60 000. */
  timeout?: number | undefined;
  /** Milliseconds a body may stay silent between two chunks. Default 60 000. */
  idleTimeout?: number | undefined;
  /** Attempts after the first. Default 3. With 0 a broken read does not go on either. Writers count time only. */
  maxRetries?: number | undefined;
  /**
   * Milliseconds after which no further attempt of a call is started; of a read, without a new record. Default 60 000.
   */
  maxRetryTime?: number | undefined;
  /**
   * Most bytes, unpacked, of an answer that is read as a whole: the value of a call, a page of jobs. A longer one is a
   * MalformedResponseError. Reads of records give them as they arrive, and have no such limit. Default 64 MiB.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Most bytes of one record of a read: with a longer one, or where nothing but white space has come for so long, the
   * read ends with a MalformedResponseError. Default 64 MiB; the service itself takes no value over 1 MiB.
   */
  maxRecordBytes?: number | undefined;
  /** Appended to `scrapinghub-client/<version>`. Browsers keep their own user agent. */
  userAgent?: string | undefined;
  /** What sends the requests. Default: the global `fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Off by default. Never sees a credential. */
  logger?: Logger | undefined;
}

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call, wherever it is: the fetch, the body, a pause between attempts. Rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds one attempt may take until the head of its answer is there. Default: the client's. */
  timeout?: number | undefined;
  /** Further request headers. `Authorization` stays the client's. */
  headers?: RequestInit['headers'];
}

/** What a call takes that reads records. */
export interface RecordOptions extends CallOptions {
  /**
   * How the records travel. Default `jl`. `msgpack` needs the package @msgpack/msgpack; it keeps whole numbers of 64
   * bits, which come as `bigint` where a number can't hold them.
   */
  format?: RecordFormat | undefined;
}

/** The limits of a client's calls: times in milliseconds, sizes in bytes. */
export interface Limits {
  readonly timeout: number;
  readonly idleTimeout: number;
  readonly maxRetries: number;
  readonly maxRetryTime: number;
  readonly maxResponseBytes: number;
  readonly maxRecordBytes: number;
}

const MIB = 1024 * 1024;

const DEFAULT_LIMITS: Limits = {
  timeout: 60_000,
  idleTimeout: 60_000,
  maxRetries: 3,
  maxRetryTime: 60_000,
  maxResponseBytes: 64 * MIB,
  maxRecordBytes: 64 * MIB,
};

/** The limits of `options`, checked; a limit may be `Infinity`. */
export function limitsOf(options: ClientOptions): Limits {
  return {
    timeout: limit(options, 'timeout'),
    idleTimeout: limit(options, 'idleTimeout'),
    maxRetries: limit(options, 'maxRetries'),
    maxRetryTime: limit(options, 'maxRetryTime'),
    maxResponseBytes: limit(options, 'maxResponseBytes'),
    maxRecordBytes: limit(options, 'maxRecordBytes'),
  };
}

function limit(options: ClientOptions, name: keyof Limits): number {
  return checkLimit(name, options[name] ?? DEFAULT_LIMITS[name]);
}

/** `value`, checked: RangeError unless it is a number that is not negative. */
export function checkLimit(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new RangeError(`${name} must be a number that is not negative, not ${String(value)}`);
}
