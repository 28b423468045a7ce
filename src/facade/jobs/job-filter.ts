import type { OptionNames } from '../../codec/known-options.ts';
import { JOB_STATES } from '../../generated/constants.ts';
import type { JobState } from '../../generated/types.ts';
import { checkEachOf, checkName, checkNames, toTimestamp, withoutUndefined } from '../arguments.ts';

/** Which jobs to select. */
export interface JobFilter {
  /** Name of the spider. */
  spider?: string | undefined;
  /** Default: finished jobs only. */
  state?: JobState | readonly JobState[] | undefined;
  /** Jobs with any of these tags. */
  hasTag?: string | readonly string[] | undefined;
  /** Jobs with none of these tags. */
  lacksTag?: string | readonly string[] | undefined;
  /** Milliseconds or a Date, inclusive. */
  startTs?: number | Date | undefined;
  /** Milliseconds or a Date, exclusive. */
  endTs?: number | Date | undefined;
}

/** The names of `JobFilter`. */
export const JOB_FILTER: OptionNames<JobFilter> = {
  spider: true,
  state: true,
  hasTag: true,
  lacksTag: true,
  startTs: true,
  endTs: true,
};

/** A filter in the names of the API. */
export interface JobFilterQuery {
  spider?: string;
  state?: JobState[];
  has_tag?: string[];
  lacks_tag?: string[];
  startts?: number;
  endts?: number;
}

/** The query of `filter`, for the jobs of `spider` if it is given. TypeError if the filter names another spider. */
export function toJobQuery(filter: JobFilter, spider?: string): JobFilterQuery {
  if (spider !== undefined && filter.spider !== undefined && filter.spider !== spider) {
    throw new TypeError(`these are the jobs of ${spider}: none of them is of ${filter.spider}`);
  }
  const name = spider ?? filter.spider;
  return withoutUndefined({
    spider: name === undefined ? undefined : checkName('spider', name),
    state: checkEachOf('state', filter.state, JOB_STATES),
    has_tag: checkNames('hasTag', filter.hasTag),
    lacks_tag: checkNames('lacksTag', filter.lacksTag),
    startts: toTimestamp(filter.startTs),
    endts: toTimestamp(filter.endTs),
  });
}

/** Does the filter select no jobs? The service would take an empty list for all jobs. */
export function selectsNoJobs({ state, hasTag }: JobFilter): boolean {
  return [state, hasTag].some((values) => Array.isArray(values) && values.length === 0);
}
