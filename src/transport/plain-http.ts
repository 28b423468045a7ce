import type { Hosts } from './hosts.ts';
import type { Logger } from './logger.ts';

interface Runtime {
  readonly process?: { emitWarning?: (message: string, options: { code: string }) => void };
  readonly console?: { warn?: (message: string) => void };
}

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const CODE = 'SCRAPINGHUB_CLIENT_PLAIN_HTTP';

/** Hosts of this process that somebody was warned of where there is no logger. */
const told = new Set<string>();

/** Warns, once for each host, of those that the credential goes to unencrypted and over a network. */
export function warnOfPlainHttp(hosts: Hosts, logger: Logger | undefined): void {
  const plain = Object.values(hosts)
    .filter(({ protocol, hostname }) => protocol === 'http:' && !LOOPBACK.test(hostname))
    .map(({ host }) => host);
  for (const host of new Set(plain)) warn(host, logger);
}

function warn(host: string, logger: Logger | undefined): void {
  const message = `credentials go to ${host} over plain http, where others can read them: use https`;
  if (logger !== undefined) return logger.warn(message);
  if (told.has(host)) return;
  told.add(host);
  const { process, console } = globalThis as Runtime;
  // A warning of the process can be silenced and caught; not every runtime has them.
  if (typeof process?.emitWarning === 'function') process.emitWarning(message, { code: CODE });
  else console?.warn?.(message);
}
