import type { PollOptions } from './poll-pause.ts';
import type { ReadParams } from './read-params.ts';

/** Which records of a job to follow. */
export interface FollowParams
  extends
    PollOptions,
    Pick<ReadParams, 'filter' | 'format' | 'meta' | 'nodata' | 'start' | 'startAfter'> {
  /**
   * How many of the records that there are to give first: the last ones of those that pass `filter` (of logs, `level`),
   * which are held in memory until all are found. 0: only those to come. Default: all, from the beginning.
   */
  last?: number | undefined;
}
