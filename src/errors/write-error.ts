import { ScrapinghubError } from './scrapinghub-error.ts';

/** The entries that a writer could not store. */
export interface UnstoredEntries {
  /** Index of the first one; `undefined` if a writer that appends could not find out where to start. */
  readonly start: number | undefined;
  /** How many, without a gap, from `start` on. */
  readonly count: number;
}

/**
 * A writer gave up: it accepted `count` entries from index `start` on and did not store them. See `cause`. The service
 * may have stored some of the failed batch, for example if its response was lost. To write them again at the same index
 * is safe.
 */
export class WriteError extends ScrapinghubError {
  override readonly name = 'WriteError';
  readonly start: number | undefined;
  readonly count: number;

  constructor(message: string, unstored: UnstoredEntries, cause: unknown) {
    super(message, { cause });
    this.start = unstored.start;
    this.count = unstored.count;
  }
}
