import type { JobStateSummary, JobSummary, SummaryState } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkCount } from './count.ts';
import type { JobSummaryParams, LastJobParams } from './jobs.ts';
import { checkNames } from './name.ts';
import type { Session } from './session.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The jobs of a project, or those of one of its spiders. */
export interface JobsPlace {
  readonly project: number;
  readonly spider: number | undefined;
}

/** The last job of each spider, in arrays as they arrive. */
export function listLastJobs(
  session: Session,
  { project, spider }: JobsPlace,
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

/** The newest jobs of a state, or of each of them. */
export function summarizeJobs(
  session: Session,
  { project, spider }: JobsPlace,
  state: SummaryState | undefined,
  { count, start, jobMeta }: JobSummaryParams,
  options?: CallOptions,
): Promise<JobStateSummary[]> {
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
