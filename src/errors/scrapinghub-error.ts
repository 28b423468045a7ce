/** The base class of all errors that the service or the network causes. */
export class ScrapinghubError extends Error {
  override readonly name: string = 'ScrapinghubError';
}
