import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import { SUMMARY_STATES } from '../../generated/constants.ts';
import type {
  JobMetadataRecord,
  JobStateSummary,
  JobSummary,
  JsonValue,
  SummaryState,
} from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkCount, checkNames, checkOneOf, withoutUndefined } from '../arguments.ts';
import type { Session } from '../session.ts';
import { JOB_FILTER, type JobFilter, selectsNoJobs, toJobQuery } from './job-filter.ts';
import { type JobKey, jobPathOf } from './job-key.ts';
import { walkJobs } from './job-pages.ts';

/** A documented field of a job's metadata. */
export type JobMetaField = keyof {
  [Field in keyof JobMetadataRecord as string extends Field ? never : Field]: unknown;
};

/** A name in `jobMeta`: a documented field, so that a misspelt one does not compile. A field of your own is a `string`. */
export type JobMetaName<K extends string> = string extends K
  ? string
  : K extends JobMetaField
    ? K
    : JobMetaField;

/** Which job to return, and which of its fields. */
export interface LatestJobParams<K extends string = never> extends JobFilter {
  /**
   * Fields of the jobs' metadata to return in place of the usual ones. For a field of your own, use a variable of the type
   * `string`, or `'my_field' as string`.
   */
  jobMeta?: readonly JobMetaName<K>[] | undefined;
}

/** The names of `LatestJobParams`. */
export const LATEST_JOB_PARAMS: OptionNames<LatestJobParams> = { ...JOB_FILTER, jobMeta: true };

/** Which jobs to list, and which of their fields. */
export interface JobListParams<K extends string = never> extends LatestJobParams<K> {
  /** Most jobs to return. Default: all. */
  count?: number | undefined;
  /** Number of jobs to skip. */
  start?: number | undefined;
  /** Return only jobs that are newer than this one. */
  stop?: JobKey | string | undefined;
}

/** The names of `JobListParams`. */
export const JOB_LIST_PARAMS: OptionNames<JobListParams> = {
  ...LATEST_JOB_PARAMS,
  count: true,
  start: true,
  stop: true,
};

/** A job in a list: with `jobMeta`, it has four fixed fields and those that were asked for. */
export type ListedJob<K extends string> = [K] extends [never]
  ? JobSummary
  : Pick<JobSummary, 'key' | 'ts' | 'state' | 'elapsed'> & {
      [Field in K]?: Field extends keyof JobMetadataRecord ? JobMetadataRecord[Field] : JsonValue;
    };

/** For which spiders to return the last job. */
export interface LastJobParams {
  /** Name of the spider. */
  spider?: string | undefined;
  /** Key of the spider to start at, such as `'123/2'`. */
  start?: string | undefined;
  /** Key of the spider to start after. */
  startAfter?: string | undefined;
  count?: number | undefined;
}

/** The names of `LastJobParams`. */
export const LAST_JOB_PARAMS: OptionNames<LastJobParams> = {
  spider: true,
  start: true,
  startAfter: true,
  count: true,
};

/** What to return for each state. */
export interface JobSummaryParams<K extends string = string> {
  /** Name of the spider. */
  spider?: string | undefined;
  /** Jobs to list for each state. Default 5. */
  count?: number | undefined;
  /** Jobs to skip for each state. */
  start?: number | undefined;
  /** Fields of the jobs' metadata to return in place of the usual ones. For a field of your own, see `JobListParams`. */
  jobMeta?: readonly JobMetaName<K>[] | undefined;
}

/** The names of `JobSummaryParams`. */
export const JOB_SUMMARY_PARAMS: OptionNames<JobSummaryParams> = {
  spider: true,
  count: true,
  start: true,
  jobMeta: true,
};

/** The jobs of a project, or of one of its spiders. */
export interface JobsPath {
  project: number;
  spider?: number;
}

/** The jobs of a project, or of its `spider`, page by page. */
export async function* listJobs<K extends string>(
  session: Session,
  project: number,
  spider: string | undefined,
  params: JobListParams<K>,
  options?: CallOptions,
): AsyncGenerator<ListedJob<K>[], void, void> {
  checkOptions('a list of jobs', params, JOB_LIST_PARAMS);
  const { count, start, stop, jobMeta, ...filter } = params;
  const query = {
    ...toJobQuery(filter, spider),
    ...withoutUndefined({ stop, jobmeta: checkNames('jobMeta', jobMeta) }),
  };
  // TypeError for a text that is no job key.
  if (stop !== undefined) jobPathOf(stop);
  if (selectsNoJobs(filter)) return;
  const range = {
    start: checkCount('start', start) ?? 0,
    count: checkCount('count', count) ?? Infinity,
  };
  yield* walkJobs<ListedJob<K>>(session, project, query, range, options);
}

/** The last job of each spider, in arrays as they arrive. */
export function listLastJobs(
  session: Session,
  { project, spider }: JobsPath,
  { start, startAfter, count }: LastJobParams,
  options?: CallOptions,
): AsyncGenerator<JobSummary[], void, void> {
  const query = withoutUndefined({
    start,
    startafter: startAfter,
    count: checkCount('count', count),
  });
  return spider === undefined
    ? session.records('listLastJobs', { path: { project }, query }, options)
    : session.records('listLastSpiderJobs', { path: { project, spider }, query }, options);
}

/** The newest jobs of one state, or of each state. */
export function summarizeJobs(
  session: Session,
  { project, spider }: JobsPath,
  state: SummaryState | undefined,
  { count, start, jobMeta }: JobSummaryParams,
  options?: CallOptions,
): Promise<JobStateSummary[]> {
  if (state !== undefined) checkOneOf('state', state, SUMMARY_STATES);
  const query = withoutUndefined({
    count: checkCount('count', count),
    start: checkCount('start', start),
    jobmeta: checkNames('jobMeta', jobMeta),
  });
  if (spider === undefined) {
    return state === undefined
      ? session.call('summarizeJobs', { path: { project }, query }, options)
      : session.call('summarizeJobsInState', { path: { project, state }, query }, options);
  }
  return state === undefined
    ? session.call('summarizeSpiderJobs', { path: { project, spider }, query }, options)
    : session.call(
        'summarizeSpiderJobsInState',
        { path: { project, spider, state }, query },
        options,
      );
}
