import { ScrapinghubError } from './scrapinghub-error.ts';

/** There was no response, or it broke off: the name did not resolve, the connection was refused or reset. See `cause`. */
export class ConnectionError extends ScrapinghubError {
  override readonly name: string = 'ConnectionError';
}

/**
 * The service sent nothing for longer than `timeout` (before its response) or `idleTimeout` (within it), or for longer than
 * `fetch` itself waits, which is 300 s in Node.
 */
export class TimeoutError extends ConnectionError {
  override readonly name = 'TimeoutError';
}
