import { parseJson } from '../codec/json.ts';
import { type Credentials, credentialsOf } from './auth.ts';
import { type Hosts, hostsOf } from './hosts.ts';
import type { Hooks } from './hooks.ts';
import type { ClientOptions, Logger } from './options.ts';
import { VERSION } from './version.ts';

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

/** The options of a client, checked and with defaults. */
export interface Settings {
  readonly credentials: Credentials;
  readonly hosts: Hosts;
  readonly limits: Limits;
  readonly userAgent: string;
  /** The caller's own. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** Parses the text of one record. */
  readonly parse: (text: string) => unknown;
  readonly logger: Logger | undefined;
  readonly hooks: Hooks;
}

/** The settings in `options`. TypeError or RangeError for an invalid option. */
export function settingsOf(options: ClientOptions): Settings {
  return {
    credentials: credentialsOf(options.auth),
    hosts: hostsOf(options),
    limits: limitsOf(options),
    userAgent: userAgentOf(options),
    fetch: options.fetch,
    parse: options.parse ?? parseJson,
    logger: options.logger,
    hooks: { onRequest: options.onRequest, onResponse: options.onResponse },
  };
}

/** TypeError for a text that a header cannot carry. */
function userAgentOf({ userAgent }: ClientOptions): string {
  const text = [`scrapinghub-client/${VERSION}`, userAgent].filter(Boolean).join(' ');
  return new Headers({ 'user-agent': text }).get('user-agent') ?? text;
}

/** The limits in `options`, with defaults. A limit may be `Infinity`. */
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

/** Returns `value`. RangeError unless it is a number of at least 0. */
export function checkLimit(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new RangeError(`${name} must be a number that is not negative, not ${String(value)}`);
}
