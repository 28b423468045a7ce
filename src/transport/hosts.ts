import { type HostName, hosts } from '../generated/hosts.ts';
import { readEnvironment } from './environment.ts';
import type { ClientOptions } from './options.ts';

/** Where calls go: the base URL of each host, as a client was told. */
export type Hosts = Readonly<Record<HostName, URL>>;

/** The hosts of a client. TypeError for what is not an http(s) URL, or for one with a password in it. */
export function hostsOf(options: ClientOptions): Hosts {
  return {
    app: baseUrl('appUrl', options.appUrl ?? readEnvironment('SHUB_APIURL') ?? hosts.app.url),
    storage: baseUrl(
      'storageUrl',
      options.storageUrl ?? readEnvironment('SHUB_STORAGE') ?? hosts.storage.url,
    ),
  };
}

/** The URL of `path` (as the document has it, with its query) on the host that serves it. */
export function locate(base: URL, host: HostName, path: string): string {
  return base.href + path.slice(hosts[host].basePath.length);
}

function baseUrl(option: string, value: string | URL): URL {
  const url = parse(option, value);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError(`${option} must start with https:// or http://`);
  }
  // Never echoed: the message would carry the password to wherever errors go.
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
