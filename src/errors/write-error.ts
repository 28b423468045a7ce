import { ScrapinghubError } from './scrapinghub-error.ts';

/** The entries that a writer could not store. */
export interface UnstoredEntries {
  /** Index of the first of them; `undefined` if a writer that appends never learnt where to begin. */
  readonly start: number | undefined;
  /** How many, without a gap from `start` on. */
  readonly count: number;
}

/**
 * A writer gave up: `count` entries from index `start` on were accepted and not stored. `cause` says why. Of the batch
 * that failed some may have reached the service, as after a lost answer; to write them again at their index is safe.
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
