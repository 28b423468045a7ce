import { ScrapinghubError } from './scrapinghub-error.ts';

/** There was no response, or it broke off: the name did not resolve, the connection was refused or reset. See `cause`. */
export class ConnectionError extends ScrapinghubError {
  override readonly name: string = 'ConnectionError';
}

/** The service sent nothing for longer than `timeout` (before its response) or `idleTimeout` (within it). */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}
