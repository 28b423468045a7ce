import { type Credentials, credentialsOf } from './auth.ts';
import type { Hooks } from './attempt.ts';
import { type Hosts, hostsOf } from './hosts.ts';
import type { Logger } from './logger.ts';
import { type ClientOptions, type Limits, limitsOf } from './options.ts';
import { VERSION } from './version.ts';

/** The options of a client, checked and complete. */
export interface Settings {
  readonly credentials: Credentials;
  readonly hosts: Hosts;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
  readonly logger: Logger | undefined;
  readonly hooks: Hooks;
}

/** The settings of `options`. TypeError or RangeError for an option that can't be used. */
export function settingsOf(options: ClientOptions): Settings {
  return {
    credentials: credentialsOf(options.auth),
    hosts: hostsOf(options),
    limits: limitsOf(options),
    userAgent: userAgentOf(options),
    // Looked up at each call, so that a fetch which is replaced later (instrumentation, a test) is the one used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    logger: options.logger,
    hooks: { onRequest: options.onRequest, onResponse: options.onResponse },
  };
}

/** TypeError for a text that no header can carry. */
function userAgentOf({ userAgent }: ClientOptions): string {
  const text = [`scrapinghub-client/${VERSION}`, userAgent].filter(Boolean).join(' ');
  return new Headers({ 'user-agent': text }).get('user-agent') ?? text;
}
