import { ScrapinghubError } from './scrapinghub-error.ts';

/** The call got no answer, or its answer broke off: name resolution, a refused or reset connection. `cause` says why. */
export class ConnectionError extends ScrapinghubError {
  override readonly name: string = 'ConnectionError';
}

/** The service stayed silent for longer than `timeout` (before its answer) or `idleTimeout` (within it). */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}
