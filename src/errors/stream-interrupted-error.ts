import { ScrapinghubError } from './scrapinghub-error.ts';

/** How far a read had come when it gave up. */
export interface StreamProgress {
  /** Key of the last record given to the caller, where the records carry one. */
  readonly lastKey?: string | undefined;
  /** Records given to the caller. */
  readonly received: number;
}

/** A read gave up before its end: what was given until then is right, more is missing. `cause` says why. */
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
