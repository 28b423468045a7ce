/** What every error of this package extends that the service or the network is the reason for. */
export class ScrapinghubError extends Error {
  override readonly name: string = 'ScrapinghubError';
}
