import { type HostName, hosts } from '../generated/hosts.ts';
import { readEnvironment } from './environment.ts';
import type { ClientOptions, Logger } from './options.ts';

/** The base URL of each host. */
export type Hosts = Readonly<Record<HostName, URL>>;

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const WARNING_CODE = 'SCRAPINGHUB_CLIENT_PLAIN_HTTP';

/** The hosts of a client. TypeError for a value that is not an http(s) URL, or for a URL with a password in it. */
export function hostsOf(options: ClientOptions): Hosts {
  return {
    app: baseUrl('appUrl', options.appUrl ?? readEnvironment('SHUB_APIURL') ?? hosts.app.url),
    storage: baseUrl(
      'storageUrl',
      options.storageUrl ?? readEnvironment('SHUB_STORAGE') ?? hosts.storage.url,
    ),
  };
}

/** The URL of a path of the document on the host that serves it. */
export function locate(base: URL, host: HostName, path: string): string {
  return base.href + path.slice(hosts[host].basePath.length);
}

function baseUrl(option: string, value: string | URL): URL {
  const url = parse(option, value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError(`${option} must start with https:// or http://`);
  }
  // The message never quotes the URL: it would show the password wherever errors are logged.
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(`${option} must not hold a user name or password: pass them as auth`);
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TypeError(`${option} must not have a query or a fragment`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function parse(option: string, value: string | URL): URL {
  try {
    return new URL(value);
  } catch {
    throw new TypeError(`${option} is not a URL; it looks like ${hosts.app.url}`);
  }
}

interface Runtime {
  readonly process?: { emitWarning?: (message: string, options: { code: string }) => void };
  readonly console?: { warn?: (message: string) => void };
}

/** The hosts for which this process has printed a warning. */
const warned = new Set<string>();

/** Warns, once for each host, if the credential goes to it unencrypted and over a network. */
export function warnOfPlainHttp(baseUrls: Hosts, logger: Logger | undefined): void {
  const plain = Object.values(baseUrls)
    .filter(({ protocol, hostname }) => protocol === 'http:' && !LOOPBACK.test(hostname))
    .map(({ host }) => host);
  for (const host of new Set(plain)) warn(host, logger);
}

function warn(host: string, logger: Logger | undefined): void {
  const message = `credentials go to ${host} over plain http, where others can read them: use https`;
  if (logger !== undefined) return logger.warn(message);
  if (warned.has(host)) return;
  warned.add(host);
  const { process, console } = globalThis as Runtime;
  // A program can silence and catch a warning of the process; not every runtime has them.
  if (typeof process?.emitWarning === 'function') {
    process.emitWarning(message, { code: WARNING_CODE });
  } else {
    console?.warn?.(message);
  }
}
