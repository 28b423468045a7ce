import { type Credentials, credentialsOf } from './auth.ts';
import { type Hosts, hostsOf } from './hosts.ts';
import type { Hooks } from './hooks.ts';
import { type ClientOptions, type Limits, limitsOf, type Logger } from './options.ts';
import { VERSION } from './version.ts';

/** The options of a client, checked and with defaults. */
export interface Settings {
  readonly credentials: Credentials;
  readonly hosts: Hosts;
  readonly limits: Limits;
  readonly userAgent: string;
  readonly fetch: typeof globalThis.fetch;
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
    // Looked up at each call, so that a fetch which is replaced later (by instrumentation, by a test) is used.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    logger: options.logger,
    hooks: { onRequest: options.onRequest, onResponse: options.onResponse },
  };
}

/** TypeError for a text that a header cannot carry. */
function userAgentOf({ userAgent }: ClientOptions): string {
  const text = [`scrapinghub-client/${VERSION}`, userAgent].filter(Boolean).join(' ');
  return new Headers({ 'user-agent': text }).get('user-agent') ?? text;
}
