import { ScrapinghubError } from './scrapinghub-error.ts';

/** How far a read got before it gave up. */
export interface StreamProgress {
  /** Key of the last record that the caller received, if the records have keys. */
  readonly lastKey?: string | undefined;
  /** Number of records that the caller received. */
  readonly received: number;
}

/** A read gave up before its end: the records received so far are right, and others are missing. See `cause`. */
export class StreamInterruptedError extends ScrapinghubError {
  override readonly name = 'StreamInterruptedError';
  readonly lastKey: string | undefined;
  readonly received: number;

  constructor(message: string, progress: StreamProgress, cause: unknown) {
    super(message, { cause });
    this.lastKey = progress.lastKey;
    this.received = progress.received;
  }
}
